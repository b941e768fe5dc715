package javax.slee.profile.query;

/**
 * Matches the profiles whose String attribute is the longest prefix of a given value.
 *
 * <p>Of all attribute values in the table that the given value starts with, only the longest
 * counts: with profiles for {@code "44"} and {@code "4420"}, the value {@code "442079460000"}
 * matches the second one only. Several profiles match if they share that attribute value.
 *
 * <p>Immutable.
 */
public final class LongestPrefixMatch extends SimpleQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Compares character by character.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the value whose longest prefix is wanted
     * @throws NullPointerException if an argument is {@code null}
     */
    public LongestPrefixMatch(String attributeName, String attributeValue) {
        super(attributeName, attributeValue, null);
    }

    /**
     * Compares by the rules of a language.
     *
     * @param attributeName the profile attribute to look at, of type String
     * @param attributeValue the value whose longest prefix is wanted
     * @param collator the rules, or {@code null} to compare character by character
     * @throws NullPointerException if the name or the value is {@code null}
     */
    public LongestPrefixMatch(String attributeName, String attributeValue, QueryCollator collator) {
        super(attributeName, attributeValue, collator);
    }

    /**
     * The name of this comparison, for {@code toString}.
     *
     * @return {@code "longest-prefix-match"}
     */
    @Override
    protected String getRelation() {
        return "longest-prefix-match";
    }
}
