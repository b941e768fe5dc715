package javax.slee.profile.query;

import java.util.Objects;

/**
 * Matches the profiles that do not match another expression.
 *
 * <p>Immutable, as far as the other expression is.
 */
public final class Not extends QueryExpression {
    private static final long serialVersionUID = 1L;

    private final QueryExpression expression;

    /**
     * Negates an expression.
     *
     * @param expression the expression that must not match
     * @throws NullPointerException if {@code expression} is {@code null}
     */
    public Not(QueryExpression expression) {
        this.expression = Objects.requireNonNull(expression, "query expression to negate is null");
    }

    /**
     * The expression that must not match.
     *
     * @return the expression given to the constructor
     */
    public QueryExpression getExpression() {
        return expression;
    }

    /**
     * Writes the word {@code not} and the other expression in parentheses.
     *
     * @param buffer where to append to
     */
    @Override
    protected void toString(StringBuffer buffer) {
        buffer.append("not(");
        expression.toString(buffer);
        buffer.append(')');
    }
}
