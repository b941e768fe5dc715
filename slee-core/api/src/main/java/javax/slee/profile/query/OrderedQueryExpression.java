package javax.slee.profile.query;

/**
 * The common part of the expressions that ask whether an attribute comes before or after a value.
 *
 * <p>Immutable, as far as the value is.
 */
public abstract class OrderedQueryExpression extends SimpleQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the comparison.
     *
     * @param attributeName the profile attribute to look at
     * @param attributeValue the value to compare it with
     * @param collator the rules for comparing strings, or {@code null} for the attribute's own
     * @throws NullPointerException if the name or the value is {@code null}
     * @throws IllegalArgumentException if {@code attributeValue} is not {@link Comparable}
     */
    protected OrderedQueryExpression(
            String attributeName, Object attributeValue, QueryCollator collator) {
        super(attributeName, comparable(attributeName, attributeValue), collator);
    }

    /** Lets {@code null} pass: the caller reports it as a missing value. */
    static Object comparable(String attributeName, Object value) {
        if (value == null || value instanceof Comparable) {
            return value;
        }
        throw new IllegalArgumentException(
                "Query on attribute "
                        + attributeName
                        + " needs values with an order, but "
                        + value.getClass().getName()
                        + " is not java.lang.Comparable");
    }
}
