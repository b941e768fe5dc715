package javax.slee.facilities;

import java.io.Serializable;
import java.util.List;

/**
 * What the Timer Facility does with timer events that are late.
 *
 * <p>An event is late if it could not be fired until its scheduled time plus the time-out of the
 * timer; see {@link TimerOptions}. Late events that are not delivered are counted in {@link
 * TimerEvent#getMissedRepetitions()}.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 13.1.
 */
public final class TimerPreserveMissed implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #NONE}: 0. */
    public static final int PRESERVE_NONE = 0;

    /** The number of {@link #ALL}: 1. */
    public static final int PRESERVE_ALL = 1;

    /** The number of {@link #LAST}: 2. */
    public static final int PRESERVE_LAST = 2;

    /** The text form of {@link #NONE}: {@value}. */
    public static final String NONE_STRING = "None";

    /** The text form of {@link #ALL}: {@value}. */
    public static final String ALL_STRING = "All";

    /** The text form of {@link #LAST}: {@value}. */
    public static final String LAST_STRING = "Last";

    /** No late timer event is delivered. */
    public static final TimerPreserveMissed NONE =
            new TimerPreserveMissed(PRESERVE_NONE, NONE_STRING);

    /** Every late timer event is delivered. */
    public static final TimerPreserveMissed ALL = new TimerPreserveMissed(PRESERVE_ALL, ALL_STRING);

    /** Of a row of late timer events only the last one is delivered. */
    public static final TimerPreserveMissed LAST =
            new TimerPreserveMissed(PRESERVE_LAST, LAST_STRING);

    private static final List<TimerPreserveMissed> VALUES = List.of(NONE, ALL, LAST);

    private final int value;
    private final transient String text;

    private TimerPreserveMissed(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the preserve-missed option with a number.
     *
     * @param option one of the int constants of this class
     * @return the preserve-missed option with that number
     * @throws IllegalArgumentException if no preserve-missed option has that number
     */
    public static TimerPreserveMissed fromInt(int option) {
        for (var candidate : VALUES) {
            if (candidate.value == option) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No TimerPreserveMissed has the number " + option + "; known are " + VALUES);
    }

    /**
     * Finds the preserve-missed option with a text form. Upper and lower case are not told apart.
     *
     * @param option one of the String constants of this class
     * @return the preserve-missed option with that text form
     * @throws NullPointerException if {@code option} is null
     * @throws IllegalArgumentException if no preserve-missed option has that text form
     */
    public static TimerPreserveMissed fromString(String option) {
        if (option == null) {
            throw new NullPointerException("option is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(option)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No TimerPreserveMissed is called '" + option + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this preserve-missed option.
     *
     * @return one of the int constants of this class
     */
    public int toInt() {
        return value;
    }

    /**
     * Tells whether this is {@link #NONE}.
     *
     * @return true if this is NONE
     */
    public boolean isNone() {
        return value == PRESERVE_NONE;
    }

    /**
     * Tells whether this is {@link #ALL}.
     *
     * @return true if this is ALL
     */
    public boolean isAll() {
        return value == PRESERVE_ALL;
    }

    /**
     * Tells whether this is {@link #LAST}.
     *
     * @return true if this is LAST
     */
    public boolean isLast() {
        return value == PRESERVE_LAST;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same preserve-missed option
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof TimerPreserveMissed other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this preserve-missed option
     */
    @Override
    public int hashCode() {
        return value;
    }

    /**
     * Gives the text form.
     *
     * @return one of the String constants of this class
     */
    @Override
    public String toString() {
        return text;
    }

    /** Keeps one instance per value in this virtual machine. */
    private Object readResolve() {
        return fromInt(value);
    }
}
