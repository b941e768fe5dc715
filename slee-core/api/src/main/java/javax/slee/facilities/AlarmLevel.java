package javax.slee.facilities;

import java.io.Serializable;
import java.util.List;

/**
 * How bad an alarm is.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 13.2.
 */
public final class AlarmLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #CLEAR}: 0. */
    public static final int LEVEL_CLEAR = 0;

    /** The number of {@link #CRITICAL}: 1. */
    public static final int LEVEL_CRITICAL = 1;

    /** The number of {@link #MAJOR}: 2. */
    public static final int LEVEL_MAJOR = 2;

    /** The number of {@link #WARNING}: 3. */
    public static final int LEVEL_WARNING = 3;

    /** The number of {@link #INDETERMINATE}: 4. */
    public static final int LEVEL_INDETERMINATE = 4;

    /** The number of {@link #MINOR}: 5. */
    public static final int LEVEL_MINOR = 5;

    /** The text form of {@link #CLEAR}: {@value}. */
    public static final String CLEAR_STRING = "Clear";

    /** The text form of {@link #CRITICAL}: {@value}. */
    public static final String CRITICAL_STRING = "Critical";

    /** The text form of {@link #MAJOR}: {@value}. */
    public static final String MAJOR_STRING = "Major";

    /** The text form of {@link #WARNING}: {@value}. */
    public static final String WARNING_STRING = "Warning";

    /** The text form of {@link #INDETERMINATE}: {@value}. */
    public static final String INDETERMINATE_STRING = "Indeterminate";

    /** The text form of {@link #MINOR}: {@value}. */
    public static final String MINOR_STRING = "Minor";

    /** The alarm is over. Not a level of a raised alarm, only of its notification. */
    public static final AlarmLevel CLEAR = new AlarmLevel(LEVEL_CLEAR, CLEAR_STRING);

    /** The service is gone, somebody must act at once. */
    public static final AlarmLevel CRITICAL = new AlarmLevel(LEVEL_CRITICAL, CRITICAL_STRING);

    /** The service suffers badly, somebody must act soon. */
    public static final AlarmLevel MAJOR = new AlarmLevel(LEVEL_MAJOR, MAJOR_STRING);

    /** A failure is coming, no service suffers yet. */
    public static final AlarmLevel WARNING = new AlarmLevel(LEVEL_WARNING, WARNING_STRING);

    /** How bad it is cannot be said. */
    public static final AlarmLevel INDETERMINATE =
            new AlarmLevel(LEVEL_INDETERMINATE, INDETERMINATE_STRING);

    /** A fault that does not touch the service. */
    public static final AlarmLevel MINOR = new AlarmLevel(LEVEL_MINOR, MINOR_STRING);

    private static final List<AlarmLevel> VALUES =
            List.of(CLEAR, CRITICAL, MAJOR, WARNING, INDETERMINATE, MINOR);

    private final int value;
    private final transient String text;

    private AlarmLevel(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the alarm level with a number.
     *
     * @param level one of the int constants of this class
     * @return the alarm level with that number
     * @throws IllegalArgumentException if no alarm level has that number
     */
    public static AlarmLevel fromInt(int level) {
        for (var candidate : VALUES) {
            if (candidate.value == level) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AlarmLevel has the number " + level + "; known are " + VALUES);
    }

    /**
     * Finds the alarm level with a text form. Upper and lower case are not told apart.
     *
     * @param level one of the String constants of this class
     * @return the alarm level with that text form
     * @throws NullPointerException if {@code level} is null
     * @throws IllegalArgumentException if no alarm level has that text form
     */
    public static AlarmLevel fromString(String level) {
        if (level == null) {
            throw new NullPointerException("level is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(level)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No AlarmLevel is called '" + level + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this alarm level.
     *
     * @return one of the int constants of this class
     */
    public int toInt() {
        return value;
    }

    /**
     * Tells whether this is {@link #CLEAR}.
     *
     * @return true if this is CLEAR
     */
    public boolean isClear() {
        return value == LEVEL_CLEAR;
    }

    /**
     * Tells whether this is {@link #CRITICAL}.
     *
     * @return true if this is CRITICAL
     */
    public boolean isCritical() {
        return value == LEVEL_CRITICAL;
    }

    /**
     * Tells whether this is {@link #MAJOR}.
     *
     * @return true if this is MAJOR
     */
    public boolean isMajor() {
        return value == LEVEL_MAJOR;
    }

    /**
     * Tells whether this is {@link #WARNING}.
     *
     * @return true if this is WARNING
     */
    public boolean isWarning() {
        return value == LEVEL_WARNING;
    }

    /**
     * Tells whether this is {@link #INDETERMINATE}.
     *
     * @return true if this is INDETERMINATE
     */
    public boolean isIndeterminate() {
        return value == LEVEL_INDETERMINATE;
    }

    /**
     * Tells whether this is {@link #MINOR}.
     *
     * @return true if this is MINOR
     */
    public boolean isMinor() {
        return value == LEVEL_MINOR;
    }

    /**
     * Tells whether this level is above another one. From the highest to the lowest the levels are
     * CLEAR, CRITICAL, MAJOR, WARNING, INDETERMINATE, MINOR.
     *
     * @param other the level to compare with
     * @return true if this level is strictly higher than {@code other}
     * @throws NullPointerException if {@code other} is null
     */
    public boolean isHigherLevel(AlarmLevel other) {
        if (other == null) {
            throw new NullPointerException("other is null");
        }
        return value < other.value;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same alarm level
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof AlarmLevel other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this alarm level
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
