package javax.slee.profile.query;

import java.util.Objects;

/**
 * Matches the profiles with an attribute that lies between two values or is equal to one of them.
 *
 * <p>Only attributes whose class is {@link Comparable} have an order.
 *
 * <p>Immutable, as far as the values are.
 */
public final class RangeMatch extends QueryExpression {
    private static final long serialVersionUID = 1L;

    private final String attributeName;

    // Profile attributes are primitive or serializable, and so is a value that can match one.
    @SuppressWarnings("serial")
    private final Object fromValue;

    @SuppressWarnings("serial")
    private final Object toValue;

    private final QueryCollator collator;

    /**
     * Compares by {@link Comparable#compareTo}.
     *
     * @param attributeName the profile attribute to look at
     * @param fromValue the least value that matches
     * @param toValue the greatest value that matches
     * @throws NullPointerException if an argument is {@code null}
     * @throws IllegalArgumentException if a value is not {@link Comparable}
     */
    public RangeMatch(String attributeName, Object fromValue, Object toValue) {
        this.attributeName = Objects.requireNonNull(attributeName, "attribute name is null");
        this.fromValue = bound(attributeName, fromValue, "lower bound is null");
        this.toValue = bound(attributeName, toValue, "upper bound is null");
        this.collator = null;
    }

    /**
     * Compares strings by the rules of a language.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param fromValue the first string that matches
     * @param toValue the last string that matches
     * @param collator the rules, or {@code null} to compare by {@link String#compareTo}
     * @throws NullPointerException if the name or a value is {@code null}
     */
    public RangeMatch(
            String attributeName, String fromValue, String toValue, QueryCollator collator) {
        this.attributeName = Objects.requireNonNull(attributeName, "attribute name is null");
        this.fromValue = bound(attributeName, fromValue, "lower bound is null");
        this.toValue = bound(attributeName, toValue, "upper bound is null");
        this.collator = collator;
    }

    /**
     * The profile attribute to look at.
     *
     * @return the name of the attribute
     */
    public String getAttributeName() {
        return attributeName;
    }

    /**
     * The lower end of the range.
     *
     * @return the least value that matches
     */
    public Object getFromValue() {
        return fromValue;
    }

    /**
     * The upper end of the range.
     *
     * @return the greatest value that matches
     */
    public Object getToValue() {
        return toValue;
    }

    /**
     * The rules for comparing strings.
     *
     * @return the collator, or {@code null} if there is none
     */
    public QueryCollator getCollator() {
        return collator;
    }

    /**
     * Writes the attribute between its two bounds.
     *
     * @param buffer where to append to
     */
    @Override
    protected void toString(StringBuffer buffer) {
        appendValue(buffer, fromValue);
        buffer.append(" <= ").append(attributeName).append(" <= ");
        appendValue(buffer, toValue);
        appendCollator(buffer, collator);
    }

    private static Object bound(String attributeName, Object value, String ifMissing) {
        Objects.requireNonNull(value, ifMissing);
        return OrderedQueryExpression.comparable(attributeName, value);
    }
}
