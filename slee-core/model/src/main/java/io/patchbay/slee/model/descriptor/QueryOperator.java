package io.patchbay.slee.model.descriptor;

import java.util.Arrays;
import java.util.Optional;

/** The operators of profile queries and index hints. Immutable. Specification: 10.20. */
public enum QueryOperator {
    /** Equal. */
    EQUALS("equals"),
    /** Not equal. */
    NOT_EQUALS("not-equals"),
    /** Less than. */
    LESS_THAN("less-than"),
    /** Less than or equal. */
    LESS_THAN_OR_EQUALS("less-than-or-equals"),
    /** Greater than. */
    GREATER_THAN("greater-than"),
    /** Greater than or equal. */
    GREATER_THAN_OR_EQUALS("greater-than-or-equals"),
    /** Between two values, both included. */
    RANGE_MATCH("range-match"),
    /** The longest attribute value that is a prefix of the argument. */
    LONGEST_PREFIX_MATCH("longest-prefix-match"),
    /** The attribute value starts with the argument. */
    HAS_PREFIX("has-prefix");

    private final String xml;

    QueryOperator(String xml) {
        this.xml = xml;
    }

    /**
     * The attribute value of the descriptor.
     *
     * @return for example {@code "less-than"}
     */
    public String xml() {
        return xml;
    }

    /**
     * Whether attribute values must have an order.
     *
     * @return true for the four inequalities and for ranges
     */
    public boolean needsOrder() {
        return switch (this) {
            case LESS_THAN,
                    LESS_THAN_OR_EQUALS,
                    GREATER_THAN,
                    GREATER_THAN_OR_EQUALS,
                    RANGE_MATCH ->
                    true;
            case EQUALS, NOT_EQUALS, LONGEST_PREFIX_MATCH, HAS_PREFIX -> false;
        };
    }

    /**
     * Whether attribute values must be text.
     *
     * @return true for the two prefix operators
     */
    public boolean needsText() {
        return this == LONGEST_PREFIX_MATCH || this == HAS_PREFIX;
    }

    /**
     * Finds an operator by its attribute value.
     *
     * @param xml for example {@code "less-than"}
     * @return the operator, if there is one
     */
    public static Optional<QueryOperator> named(String xml) {
        return Arrays.stream(values()).filter(op -> op.xml.equals(xml)).findFirst();
    }
}
