package javax.slee.profile.query;

import java.util.Objects;

/**
 * The common part of the expressions that compare one profile attribute with one value.
 *
 * <p>Immutable, as far as the value is.
 */
public abstract class SimpleQueryExpression extends QueryExpression {
    private static final long serialVersionUID = 1L;

    private final String attributeName;

    // Profile attributes are primitive or serializable, and so is a value that can match one.
    @SuppressWarnings("serial")
    private final Object attributeValue;

    private final QueryCollator collator;

    /**
     * Creates the comparison.
     *
     * @param attributeName the profile attribute to look at
     * @param attributeValue the value to compare it with
     * @param collator the rules for comparing strings, or {@code null} for the attribute's own
     * @throws NullPointerException if the name or the value is {@code null}
     */
    protected SimpleQueryExpression(
            String attributeName, Object attributeValue, QueryCollator collator) {
        this.attributeName = Objects.requireNonNull(attributeName, "attribute name is null");
        this.attributeValue =
                Objects.requireNonNull(attributeValue, "value for the attribute is null");
        this.collator = collator;
    }

    /**
     * The profile attribute to look at.
     *
     * @return the name of the attribute
     */
    public final String getAttributeName() {
        return attributeName;
    }

    /**
     * The value that the attribute is compared with.
     *
     * @return the value, never {@code null}
     */
    public final Object getAttributeValue() {
        return attributeValue;
    }

    /**
     * The rules for comparing strings.
     *
     * @return the collator, or {@code null} if there is none
     */
    public final QueryCollator getCollator() {
        return collator;
    }

    /**
     * The sign or name of the comparison, for {@code toString}.
     *
     * @return the sign or name
     */
    protected abstract String getRelation();

    /**
     * Writes the attribute, the comparison and the value.
     *
     * @param buffer where to append to
     */
    @Override
    protected final void toString(StringBuffer buffer) {
        buffer.append(attributeName).append(' ').append(getRelation()).append(' ');
        appendValue(buffer, attributeValue);
        appendCollator(buffer, collator);
    }
}
