package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;

/** A node of a static query's expression tree. Immutable. Specification: 10.20.2. */
public sealed interface QueryNode {

    /**
     * Where the node is declared.
     *
     * @return jar, file and line
     */
    Location location();

    /** What an attribute is compared with. Immutable. */
    sealed interface Operand {}

    /**
     * A value that the descriptor gives as text. Immutable.
     *
     * @param text the text, to be converted to the attribute's type
     */
    record Literal(String text) implements Operand {
        /** Refuses null. */
        public Literal {
            Checks.notNull(text, "text");
        }
    }

    /**
     * The value of a query parameter. Immutable.
     *
     * @param name the parameter's name
     */
    record ParameterRef(String name) implements Operand {
        /** Refuses a blank name. */
        public ParameterRef {
            Checks.notBlank(name, "parameter");
        }
    }

    /** A node that looks at one attribute. Immutable. */
    sealed interface Match extends QueryNode {
        /**
         * The attribute.
         *
         * @return a CMP field's name
         */
        String attribute();

        /**
         * The operator.
         *
         * @return the operator
         */
        QueryOperator operator();

        /**
         * The collator for text.
         *
         * @return its alias, if any
         */
        Optional<String> collator();

        /**
         * What the attribute is compared with.
         *
         * @return one operand, or two for a range
         */
        List<Operand> operands();
    }

    /**
     * Compares, or looks for a prefix. Immutable.
     *
     * @param attribute a CMP field's name
     * @param operator any operator but a range
     * @param operand the other side
     * @param collator alias of the collator, if any
     * @param location where it is declared
     */
    record Compare(
            String attribute,
            QueryOperator operator,
            Operand operand,
            Optional<String> collator,
            Location location)
            implements Match {
        /** Refuses a range. */
        public Compare {
            Checks.notBlank(attribute, "attribute-name");
            Checks.notNull(operand, "operand");
            Checks.notNull(collator, "collator");
            Checks.notNull(location, "location");
            if (operator == QueryOperator.RANGE_MATCH) {
                throw new IllegalArgumentException("a range has two operands");
            }
        }

        @Override
        public List<Operand> operands() {
            return List.of(operand);
        }
    }

    /**
     * Both bounds are included. Immutable.
     *
     * @param attribute a CMP field's name
     * @param from the lower bound
     * @param to the upper bound
     * @param collator alias of the collator, if any
     * @param location where it is declared
     */
    record Range(
            String attribute,
            Operand from,
            Operand to,
            Optional<String> collator,
            Location location)
            implements Match {
        /** Refuses missing parts. */
        public Range {
            Checks.notBlank(attribute, "attribute-name");
            Checks.notNull(from, "from");
            Checks.notNull(to, "to");
            Checks.notNull(collator, "collator");
            Checks.notNull(location, "location");
        }

        @Override
        public QueryOperator operator() {
            return QueryOperator.RANGE_MATCH;
        }

        @Override
        public List<Operand> operands() {
            return List.of(from, to);
        }
    }

    /**
     * All must hold. Immutable.
     *
     * @param nodes at least two
     * @param location where it is declared
     */
    record And(List<QueryNode> nodes, Location location) implements QueryNode {
        /** Copies the list. */
        public And {
            nodes = List.copyOf(nodes);
            Checks.notNull(location, "location");
        }
    }

    /**
     * One must hold. Immutable.
     *
     * @param nodes at least two
     * @param location where it is declared
     */
    record Or(List<QueryNode> nodes, Location location) implements QueryNode {
        /** Copies the list. */
        public Or {
            nodes = List.copyOf(nodes);
            Checks.notNull(location, "location");
        }
    }

    /**
     * It must not hold. Immutable.
     *
     * @param node the negated node
     * @param location where it is declared
     */
    record Not(QueryNode node, Location location) implements QueryNode {
        /** Refuses missing parts. */
        public Not {
            Checks.notNull(node, "node");
            Checks.notNull(location, "location");
        }
    }
}
