package io.patchbay.slee.container.codegen;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one author's class. Confined to its caller. */
final class Faults {

    private final Class<?> type;
    private final List<String> found = new ArrayList<>();

    Faults(Class<?> type) {
        this.type = type;
    }

    /** Adds a fault; the text continues a sentence that starts with the class. */
    void add(String text) {
        found.add(type.getName() + " " + text);
    }

    void throwIfAny() throws GenerationException {
        if (!found.isEmpty()) {
            throw new GenerationException(String.join("\n", found));
        }
    }
}
