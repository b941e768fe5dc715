package javax.slee.facilities;

import java.io.Serializable;
import java.util.List;

/**
 * The level of a trace message, and the threshold of a {@link Tracer}.
 *
 * <p>Immutable. There is one instance of each value, also after deserialization, so {@code ==} is
 * safe. SLEE 1.1, section 13.3.
 */
public final class TraceLevel implements Serializable {
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

    /** The text form of {@link #OFF}: {@value}. */
    public static final String OFF_STRING = "Off";

    /** The text form of {@link #SEVERE}: {@value}. */
    public static final String SEVERE_STRING = "Severe";

    /** The text form of {@link #WARNING}: {@value}. */
    public static final String WARNING_STRING = "Warning";

    /** The text form of {@link #INFO}: {@value}. */
    public static final String INFO_STRING = "Info";

    /** The text form of {@link #CONFIG}: {@value}. */
    public static final String CONFIG_STRING = "Config";

    /** The text form of {@link #FINE}: {@value}. */
    public static final String FINE_STRING = "Fine";

    /** The text form of {@link #FINER}: {@value}. */
    public static final String FINER_STRING = "Finer";

    /** The text form of {@link #FINEST}: {@value}. */
    public static final String FINEST_STRING = "Finest";

    /** No trace at all. Not a level of a message, only of a filter. */
    public static final TraceLevel OFF = new TraceLevel(LEVEL_OFF, OFF_STRING);

    /** A failure that keeps the component from doing its work. */
    public static final TraceLevel SEVERE = new TraceLevel(LEVEL_SEVERE, SEVERE_STRING);

    /** Something that may become a failure. */
    public static final TraceLevel WARNING = new TraceLevel(LEVEL_WARNING, WARNING_STRING);

    /** Something worth to know in normal operation. */
    public static final TraceLevel INFO = new TraceLevel(LEVEL_INFO, INFO_STRING);

    /** A fact about configuration. */
    public static final TraceLevel CONFIG = new TraceLevel(LEVEL_CONFIG, CONFIG_STRING);

    /** Detail for a developer, coarse. */
    public static final TraceLevel FINE = new TraceLevel(LEVEL_FINE, FINE_STRING);

    /** Detail for a developer, medium. */
    public static final TraceLevel FINER = new TraceLevel(LEVEL_FINER, FINER_STRING);

    /** Detail for a developer, everything. */
    public static final TraceLevel FINEST = new TraceLevel(LEVEL_FINEST, FINEST_STRING);

    private static final List<TraceLevel> VALUES =
            List.of(OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST);

    private final int value;
    private final transient String text;

    private TraceLevel(int value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Finds the trace level with a number.
     *
     * @param level one of the int constants of this class
     * @return the trace level with that number
     * @throws IllegalArgumentException if no trace level has that number
     */
    public static TraceLevel fromInt(int level) {
        for (var candidate : VALUES) {
            if (candidate.value == level) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No TraceLevel has the number " + level + "; known are " + VALUES);
    }

    /**
     * Finds the trace level with a text form. Upper and lower case are not told apart.
     *
     * @param level one of the String constants of this class
     * @return the trace level with that text form
     * @throws NullPointerException if {@code level} is null
     * @throws IllegalArgumentException if no trace level has that text form
     */
    public static TraceLevel fromString(String level) {
        if (level == null) {
            throw new NullPointerException("level is null");
        }
        for (var candidate : VALUES) {
            if (candidate.text.equalsIgnoreCase(level)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "No TraceLevel is called '" + level + "'; known are " + VALUES);
    }

    /**
     * Gives the number of this trace level.
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
    public boolean isInfo() {
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
    public boolean isHigherLevel(TraceLevel other) {
        if (other == null) {
            throw new NullPointerException("other is null");
        }
        return value < other.value;
    }

    /**
     * Compares by number.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} is the same trace level
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof TraceLevel other && other.value == value;
    }

    /**
     * Hashes by number.
     *
     * @return the number of this trace level
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
