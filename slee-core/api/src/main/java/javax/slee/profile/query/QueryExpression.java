package javax.slee.profile.query;

import java.io.Serializable;

/**
 * A search condition that a management client builds at run time and sends to the SLEE.
 *
 * <p>The SLEE evaluates it against the profiles of one table; see {@link
 * javax.slee.management.ProfileProvisioningMBean}.
 */
public abstract class QueryExpression implements Serializable {
    private static final long serialVersionUID = 1L;

    /** For subclasses. */
    public QueryExpression() {}

    /**
     * The expression in readable form.
     *
     * @return what {@link #toString(StringBuffer)} writes
     */
    @Override
    @SuppressWarnings("JdkObsolete") // the standard appends to a StringBuffer
    public final String toString() {
        StringBuffer buffer = new StringBuffer();
        toString(buffer);
        return buffer.toString();
    }

    /**
     * Writes the expression in readable form.
     *
     * @param buffer where to append to
     */
    protected abstract void toString(StringBuffer buffer);

    /** Strings are quoted, so that empty ones and blanks can be seen. */
    static void appendValue(StringBuffer buffer, Object value) {
        if (value instanceof String) {
            buffer.append('"').append(value).append('"');
        } else {
            buffer.append(value);
        }
    }

    static void appendCollator(StringBuffer buffer, QueryCollator collator) {
        if (collator != null) {
            buffer.append(" by ").append(collator);
        }
    }
}
