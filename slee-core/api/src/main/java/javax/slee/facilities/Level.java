package javax.slee.facilities;

import java.io.Serializable;
import java.util.List;

/**
 * The level of a SLEE 1.0 trace message or alarm.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.0, chapter 13.
 *
 * <p>Deprecated since SLEE 1.1: {@link TraceLevel} is for trace messages, {@link AlarmLevel} for
 * alarms.
 */
public final class Level implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The number of {@link #OFF}: 0. */
    public static final int LEVEL_OFF = 0;

    /** The number of {@link #SEVERE}: 1. */
    public static final int LEVEL_SEVERE = 1;

    /** The number of {@link #WARNING}: 2. */
    public static final int LEVEL_WARNING = 2;

    /** The number of {@link #INFO}: 3. */
    public static final int LEVEL_INFO = 3;

    /** The number of {@link #CONFIG}: 4. */
    public static final int LEVEL_CONFIG = 4;

    /** The number of {@link #FINE}: 5. */
    public static final int LEVEL_FINE = 5;

    /** The number of {@link #FINER}: 6. */
    public static final int LEVEL_FINER = 6;

    /** The number of {@link #FINEST}: 7. */
    public static final int LEVEL_FINEST = 7;

    /** No trace at all. Not a level of a message, only of a filter. */
    public static final Level OFF = new Level(LEVEL_OFF, "Off");

    /** A failure that keeps the component from doing its work. */
    public static final Level SEVERE = new Level(LEVEL_SEVERE, "Severe");

    /** Something that may become a failure. */
    public static final Level WARNING = new Level(LEVEL_WARNING, "Warning");

    /** Something worth to know in normal operation. */
    public static final Level INFO = new Level(LEVEL_INFO, "Info");

    /** A fact about configuration. */
    public static final Level CONFIG = new Level(LEVEL_CONFIG, "Config");

    /** Detail for a developer, coarse. */
    public static final Level FINE = new Level(LEVEL_FINE, "Fine");

    /** Detail for a developer, medium. */
    public static final Level FINER = new Level(LEVEL_FINER, "Finer");

    /** Detail for a developer, everything. */
    public static final Level FINEST = new Level(LEVEL_FINEST, "Finest");

    private static final List<Level> VALUES =
            List.of(OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST);

    private final int value;
    private final transient String text;

    private Level(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the level with a number.
     *
     * @param level one of the int constants of this class
     * @return the level with that number
     * @throws IllegalArgumentException if no level has that number
     */
    public static Level fromInt(int level) {
        for (var candidate : VALUES) {
            if (candidate.value == level) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No Level has the number " + level + "; known are " + VALUES);
    }

    /**
     * Gives the number of this level.
     *
     * @return one of the int constants of this class
     */
    public int toInt() {
        return value;
    }

    /**
     * Tells whether this is {@link #OFF}.
     *
     * @return true if this is OFF
     */
    public boolean isOff() {
        return value == LEVEL_OFF;
    }

    /**
     * Tells whether this is {@link #SEVERE}.
     *
     * @return true if this is SEVERE
     */
    public boolean isSevere() {
        return value == LEVEL_SEVERE;
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
     * Tells whether this is {@link #INFO}.
     *
     * @return true if this is INFO
     */
    public boolean isMinor() {
        return value == LEVEL_INFO;
    }

    /**
     * Tells whether this is {@link #CONFIG}.
     *
     * @return true if this is CONFIG
     */
    public boolean isConfig() {
        return value == LEVEL_CONFIG;
    }

    /**
     * Tells whether this is {@link #FINE}.
     *
     * @return true if this is FINE
     */
    public boolean isFine() {
        return value == LEVEL_FINE;
    }

    /**
     * Tells whether this is {@link #FINER}.
     *
     * @return true if this is FINER
     */
    public boolean isFiner() {
        return value == LEVEL_FINER;
    }

    /**
     * Tells whether this is {@link #FINEST}.
     *
     * @return true if this is FINEST
     */
    public boolean isFinest() {
        return value == LEVEL_FINEST;
    }

    /**
     * Tells whether this level is above another one. From the highest to the lowest the levels are
     * OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST.
     *
     * @param other the level to compare with
     * @return true if this level is strictly higher than {@code other}
     * @throws NullPointerException if {@code other} is null
     */
    public boolean isHigherLevel(Level other) {
        if (other == null) {
            throw new NullPointerException("other is null");
        }
        return value < other.value;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same level
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Level other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this level
     */
    @Override
    public int hashCode() {
        return value;
    }

    /**
     * Gives the text form.
     *
     * @return the name of this level, such as {@code Severe}
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
