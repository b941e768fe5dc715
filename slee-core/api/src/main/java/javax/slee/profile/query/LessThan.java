package javax.slee.profile.query;

/**
 * Matches the profiles with an attribute that is less than a given value.
 *
 * <p>Only attributes whose class is {@link Comparable} have an order.
 *
 * <p>Immutable.
 */
public final class LessThan extends OrderedQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Compares by {@link Comparable#compareTo}.
     *
     * @param attributeName the profile attribute to look at
     * @param attributeValue the value to compare it with, of the attribute's class (the wrapper
     *     class if the attribute is of a primitive type)
     * @throws NullPointerException if an argument is {@code null}
     * @throws IllegalArgumentException if {@code attributeValue} is not {@link Comparable}
     */
    public LessThan(String attributeName, Object attributeValue) {
        super(attributeName, attributeValue, null);
    }

    /**
     * Compares strings by the rules of a language.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the value to compare it with
     * @param collator the rules, or {@code null} to compare by {@link Comparable#compareTo}
     * @throws NullPointerException if the name or the value is {@code null}
     */
    public LessThan(String attributeName, String attributeValue, QueryCollator collator) {
        super(attributeName, attributeValue, collator);
    }

    /**
     * The sign of this comparison, for {@code toString}.
     *
     * @return {@code "<"}
     */
    @Override
    protected String getRelation() {
        return "<";
    }
}
