package javax.slee.profile.query;

/**
 * Matches the profiles with a String attribute that starts with a given prefix.
 *
 * <p>Immutable.
 */
public final class HasPrefix extends SimpleQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Compares character by character.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the prefix that the attribute must start with
     * @throws NullPointerException if an argument is {@code null}
     */
    public HasPrefix(String attributeName, String attributeValue) {
        super(attributeName, attributeValue, null);
    }

    /**
     * Compares by the rules of a language.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the prefix that the attribute must start with
     * @param collator the rules, or {@code null} to compare character by character
     * @throws NullPointerException if the name or the value is {@code null}
     */
    public HasPrefix(String attributeName, String attributeValue, QueryCollator collator) {
        super(attributeName, attributeValue, collator);
    }

    /**
     * The name of this comparison, for {@code toString}.
     *
     * @return {@code "has-prefix"}
     */
    @Override
    protected String getRelation() {
        return "has-prefix";
    }
}
