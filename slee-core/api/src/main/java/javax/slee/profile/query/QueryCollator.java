package javax.slee.profile.query;

import java.io.Serializable;
import java.text.Collator;
import java.util.Locale;
import java.util.Objects;

/**
 * The recipe for a {@link Collator}: a collator cannot be serialized, its locale and settings can.
 *
 * <p>Immutable.
 */
public final class QueryCollator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Locale locale;
    private final boolean hasStrength;
    private final int strength;
    private final boolean hasDecomposition;
    private final int decomposition;

    /**
     * A collator for a locale, with the locale's usual strength and decomposition.
     *
     * @param locale whose rules to follow
     * @throws NullPointerException if {@code locale} is {@code null}
     */
    public QueryCollator(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale of the collator is null");
        this.hasStrength = false;
        this.strength = Collator.TERTIARY;
        this.hasDecomposition = false;
        this.decomposition = Collator.NO_DECOMPOSITION;
    }

    /**
     * A collator for a locale and strength, with the locale's usual decomposition.
     *
     * @param locale whose rules to follow
     * @param strength which differences count, as in {@link Collator#setStrength}
     * @throws NullPointerException if {@code locale} is {@code null}
     * @throws IllegalArgumentException if {@code strength} is not one of the constants of Collator
     */
    public QueryCollator(Locale locale, int strength) {
        this.locale = Objects.requireNonNull(locale, "locale of the collator is null");
        this.hasStrength = true;
        this.strength = checkedStrength(strength);
        this.hasDecomposition = false;
        this.decomposition = Collator.NO_DECOMPOSITION;
    }

    /**
     * A collator for a locale, strength and decomposition.
     *
     * @param locale whose rules to follow
     * @param strength which differences count, as in {@link Collator#setStrength}
     * @param decomposition how composed characters are treated, as in {@link
     *     Collator#setDecomposition}
     * @throws NullPointerException if {@code locale} is {@code null}
     * @throws IllegalArgumentException if {@code strength} or {@code decomposition} is not one of
     *     the constants of Collator
     */
    public QueryCollator(Locale locale, int strength, int decomposition) {
        this.locale = Objects.requireNonNull(locale, "locale of the collator is null");
        this.hasStrength = true;
        this.strength = checkedStrength(strength);
        this.hasDecomposition = true;
        this.decomposition = checkedDecomposition(decomposition);
    }

    /**
     * Whose rules to follow.
     *
     * @return the locale
     */
    public Locale getLocale() {
        return locale;
    }

    /**
     * Whether a strength was given.
     *
     * @return {@code false} if the locale's usual strength applies
     */
    public boolean hasStrength() {
        return hasStrength;
    }

    /**
     * Which differences count.
     *
     * @return the strength that was given, else the one that the locale's collator has
     */
    public int getStrength() {
        return hasStrength ? strength : Collator.getInstance(locale).getStrength();
    }

    /**
     * Whether a decomposition was given.
     *
     * @return {@code false} if the locale's usual decomposition applies
     */
    public boolean hasDecomposition() {
        return hasDecomposition;
    }

    /**
     * How composed characters are treated.
     *
     * @return the decomposition that was given, else the one that the locale's collator has
     */
    public int getDecomposition() {
        return hasDecomposition ? decomposition : Collator.getInstance(locale).getDecomposition();
    }

    /**
     * Builds the collator.
     *
     * @return a new collator with the given settings; the caller may change it
     */
    public Collator getCollator() {
        Collator collator = Collator.getInstance(locale);
        if (hasStrength) {
            collator.setStrength(strength);
        }
        if (hasDecomposition) {
            collator.setDecomposition(decomposition);
        }
        return collator;
    }

    /**
     * Whether another object is a query collator with the same locale and settings.
     *
     * @param other the object to compare with
     * @return {@code true} if it is; a setting that was not given equals only one that was not
     *     given
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof QueryCollator that
                && locale.equals(that.locale)
                && hasStrength == that.hasStrength
                && strength == that.strength
                && hasDecomposition == that.hasDecomposition
                && decomposition == that.decomposition;
    }

    /**
     * A hash code that goes with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(locale, hasStrength, strength, hasDecomposition, decomposition);
    }

    /**
     * The locale and the settings that were given.
     *
     * @return for instance {@code Collator[locale=de_DE,strength=0]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Collator[locale=").append(locale);
        if (hasStrength) {
            text.append(",strength=").append(strength);
        }
        if (hasDecomposition) {
            text.append(",decomposition=").append(decomposition);
        }
        return text.append(']').toString();
    }

    private static int checkedStrength(int strength) {
        return switch (strength) {
            case Collator.PRIMARY, Collator.SECONDARY, Collator.TERTIARY, Collator.IDENTICAL ->
                    strength;
            default ->
                    throw new IllegalArgumentException(
                            "Collator strength " + strength + " is none of java.text.Collator's");
        };
    }

    private static int checkedDecomposition(int decomposition) {
        return switch (decomposition) {
            case Collator.NO_DECOMPOSITION,
                    Collator.CANONICAL_DECOMPOSITION,
                    Collator.FULL_DECOMPOSITION ->
                    decomposition;
            default ->
                    throw new IllegalArgumentException(
                            "Collator decomposition "
                                    + decomposition
                                    + " is none of java.text.Collator's");
        };
    }
}
