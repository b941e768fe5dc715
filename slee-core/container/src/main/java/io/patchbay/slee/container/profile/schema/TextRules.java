package io.patchbay.slee.container.profile.schema;

import java.text.Collator;
import java.util.Objects;
import javax.slee.profile.query.QueryCollator;
import org.jspecify.annotations.Nullable;

/**
 * How attribute values are compared: naturally, or as text in a language. Thread-safe.
 *
 * <p>Two rules are equal if they compare alike, so that a query finds the index that was made for
 * it wherever its collator comes from. Specification: 10.20.
 */
public final class TextRules {
    /** Compares by equals and compareTo. */
    public static final TextRules NATURAL = new TextRules(null);

    private final @Nullable QueryCollator description;
    private final @Nullable Collator collator;

    private TextRules(@Nullable QueryCollator description) {
        this.description = description;
        this.collator = description == null ? null : description.getCollator();
    }

    /**
     * The rules of a collator.
     *
     * @param collator the collator, null for natural comparison
     * @return the rules
     */
    public static TextRules of(@Nullable QueryCollator collator) {
        return collator == null ? NATURAL : new TextRules(collator);
    }

    /**
     * Whether values are compared by equals and compareTo.
     *
     * @return true if there is no collator
     */
    public boolean isNatural() {
        return collator == null;
    }

    /**
     * What an index keeps for a value: equal for values that these rules take as equal, and in
     * their order.
     *
     * @param value a value
     * @return the value itself, or its collation key
     */
    public Object key(Object value) {
        return collator == null ? value : collator.getCollationKey((String) value);
    }

    /**
     * Whether two values are equal.
     *
     * @param one a value
     * @param other another one
     * @return true if so
     */
    public boolean equal(@Nullable Object one, @Nullable Object other) {
        if (collator == null || one == null || other == null) {
            return Objects.equals(one, other) || Objects.deepEquals(one, other);
        }
        return collator.compare((String) one, (String) other) == 0;
    }

    /**
     * Orders two values.
     *
     * @param one a Comparable
     * @param other a value of the same class
     * @return negative, zero or positive
     */
    @SuppressWarnings("unchecked") // values of one attribute have one class
    public int compare(Object one, Object other) {
        return collator == null
                ? ((Comparable<Object>) one).compareTo(other)
                : collator.compare((String) one, (String) other);
    }

    /**
     * The longest beginning of a text that these rules take as equal to a prefix.
     *
     * @param text the text
     * @param prefix the prefix
     * @return the length of the beginning, -1 if the text does not start with the prefix
     */
    public int prefixLength(String text, String prefix) {
        if (collator == null) {
            return text.startsWith(prefix) ? prefix.length() : -1;
        }
        for (int length = text.length(); length >= 0; length--) {
            if (collator.compare(text.substring(0, length), prefix) == 0) {
                return length;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof TextRules that
                        && Objects.equals(description, that.description));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(description);
    }

    @Override
    public String toString() {
        return description == null ? "natural" : description.toString();
    }
}
