package javax.slee.profile.query;

/**
 * Matches the profiles that match every one of two or more expressions.
 *
 * <p>Not thread-safe while {@link #and} is called; safe to share afterwards.
 */
public final class And extends CompositeQueryExpression {
    private static final long serialVersionUID = 1L;

    /**
     * Joins two expressions.
     *
     * @param first one expression
     * @param second another one
     * @throws NullPointerException if an argument is {@code null}
     */
    public And(QueryExpression first, QueryExpression second) {
        add(first);
        add(second);
    }

    /**
     * Joins two or more expressions.
     *
     * @param expressions the expressions; the array is copied
     * @throws NullPointerException if the array or one of its elements is {@code null}
     * @throws IllegalArgumentException if the array has fewer than two elements
     */
    public And(QueryExpression[] expressions) {
        addAll(expressions);
    }

    /**
     * Adds another expression.
     *
     * @param expression the expression to add
     * @return this object, so that calls can be chained
     * @throws NullPointerException if {@code expression} is {@code null}
     * @throws IllegalArgumentException if {@code expression} is or contains this object: the query
     *     would have no end
     */
    public And and(QueryExpression expression) {
        add(expression);
        return this;
    }

    /**
     * Writes the expressions in parentheses, with the word {@code and} between them.
     *
     * @param buffer where to append to
     */
    @Override
    protected void toString(StringBuffer buffer) {
        appendJoined(buffer, " and ");
    }
}
