package javax.slee.profile.query;

/**
 * Matches the profiles with an attribute that is equal to a given value.
 *
 * <p>Immutable.
 */
public final class Equals extends SimpleQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Compares by {@link Object#equals}.
     *
     * @param attributeName the profile attribute to look at
     * @param attributeValue the value to compare it with, of the attribute's class (the wrapper
     *     class if the attribute is of a primitive type)
     * @throws NullPointerException if an argument is {@code null}
     */
    public Equals(String attributeName, Object attributeValue) {
        super(attributeName, attributeValue, null);
    }

    /**
     * Compares strings by the rules of a language.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the value to compare it with
     * @param collator the rules, or {@code null} to compare by {@link Object#equals}
     * @throws NullPointerException if the name or the value is {@code null}
     */
    public Equals(String attributeName, String attributeValue, QueryCollator collator) {
        super(attributeName, attributeValue, collator);
    }

    /**
     * The sign of this comparison, for {@code toString}.
     *
     * @return {@code "="}
     */
    @Override
    protected String getRelation() {
        return "=";
    }
}
