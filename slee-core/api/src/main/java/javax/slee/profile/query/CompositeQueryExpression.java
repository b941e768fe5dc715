package javax.slee.profile.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/**
 * The common part of the expressions that are made of several others.
 *
 * <p>Not thread-safe while expressions are added; safe to share afterwards.
 */
public abstract class CompositeQueryExpression extends QueryExpression {
    private static final long serialVersionUID = 1L;

    private final ArrayList<QueryExpression> expressions = new ArrayList<>();

    /** Creates an expression without parts. */
    public CompositeQueryExpression() {}

    /**
     * The parts of this expression.
     *
     * @return a new array with the parts in the order in which they were added
     */
    public final QueryExpression[] getExpressions() {
        return expressions.toArray(new QueryExpression[0]);
    }

    /**
     * Adds a part.
     *
     * @param expression the part to add
     * @throws NullPointerException if {@code expression} is {@code null}
     * @throws IllegalArgumentException if {@code expression} is or contains this object: the query
     *     would have no end
     */
    protected final void add(QueryExpression expression) {
        Objects.requireNonNull(expression, "query expression to add is null");
        if (contains(expression, this)) {
            throw new IllegalArgumentException(
                    "Query expression cannot be added to "
                            + getClass().getSimpleName()
                            + ": it is or contains the expression that it is added to");
        }
        expressions.add(expression);
    }

    final void addAll(QueryExpression[] parts) {
        Objects.requireNonNull(parts, "array of query expressions is null");
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    getClass().getSimpleName()
                            + " needs two or more query expressions, got "
                            + parts.length);
        }
        for (QueryExpression part : parts) {
            add(part);
        }
    }

    final void appendJoined(StringBuffer buffer, String separator) {
        buffer.append('(');
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                buffer.append(separator);
            }
            expressions.get(i).toString(buffer);
        }
        buffer.append(')');
    }

    /** Visits each expression once: parts may be shared, and then a naive walk is exponential. */
    private static boolean contains(QueryExpression root, QueryExpression wanted) {
        Set<QueryExpression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<QueryExpression> pending = new ArrayDeque<>();
        pending.add(root);
        while (!pending.isEmpty()) {
            QueryExpression current = pending.remove();
            if (!seen.add(current)) {
                continue;
            }
            if (current instanceof CompositeQueryExpression composite) {
                pending.addAll(composite.expressions);
            } else if (current instanceof Not not) {
                pending.add(not.getExpression());
            }
        }
        return seen.contains(wanted);
    }
}
