package io.patchbay.slee.model.xml;

import java.util.List;
import java.util.stream.Collectors;

/** What may stand inside an element. Immutable. */
sealed interface ContentModel {

    /** Text and no element. Immutable. */
    record Text() implements ContentModel {
        @Override
        public String toString() {
            return "text";
        }
    }

    /** Nothing. Immutable. */
    record Empty() implements ContentModel {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    /**
     * Elements in an order. Immutable.
     *
     * @param particles the parts of the sequence
     */
    record Sequence(List<Particle> particles) implements ContentModel {
        @Override
        public String toString() {
            return particles.stream().map(Particle::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * One part of a sequence: a choice of elements with a cardinality. Immutable.
     *
     * @param names the elements to choose from
     * @param required whether at least one must be there
     * @param repeats whether more than one may be there
     */
    record Particle(List<String> names, boolean required, boolean repeats) {

        boolean accepts(String name, int alreadyThere) {
            return names.contains(name) && (repeats || alreadyThere == 0);
        }

        /** The elements without the cardinality, for messages. */
        String choice() {
            return names.stream().map(n -> "<" + n + ">").collect(Collectors.joining(" or "));
        }

        @Override
        public String toString() {
            String text =
                    names.size() == 1 ? names.getFirst() : "(" + String.join("|", names) + ")";
            if (required) {
                return repeats ? text + "+" : text;
            }
            return repeats ? text + "*" : text + "?";
        }
    }
}
