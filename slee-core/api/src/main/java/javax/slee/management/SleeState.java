package javax.slee.management;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * State of the SLEE, one object per state.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>state</th><th>on</th><th>next state</th></tr>
 * <tr><td>stopped</td><td>start</td><td>starting</td></tr>
 * <tr><td>starting</td><td>start-up complete</td><td>running</td></tr>
 * <tr><td>starting, running</td><td>stop</td><td>stopping</td></tr>
 * <tr><td>stopping</td><td>last activity ended</td><td>stopped</td></tr>
 * </table>
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class SleeState implements Serializable {
    /** Number of the state stopped. */
    public static final int SLEE_STOPPED = 0;

    /** Number of the state starting. */
    public static final int SLEE_STARTING = 1;

    /** Number of the state running. */
    public static final int SLEE_RUNNING = 2;

    /** Number of the state stopping. */
    public static final int SLEE_STOPPING = 3;

    /** Name of the state stopped. */
    public static final String STOPPED_STRING = "Stopped";

    /** Name of the state starting. */
    public static final String STARTING_STRING = "Starting";

    /** Name of the state running. */
    public static final String RUNNING_STRING = "Running";

    /** Name of the state stopping. */
    public static final String STOPPING_STRING = "Stopping";

    /** Nothing runs; the SLEE can be started or shut down. */
    public static final SleeState STOPPED = new SleeState(SLEE_STOPPED, STOPPED_STRING);

    /** Resource adaptor entities and services are being started. */
    public static final SleeState STARTING = new SleeState(SLEE_STARTING, STARTING_STRING);

    /** Events are routed. */
    public static final SleeState RUNNING = new SleeState(SLEE_RUNNING, RUNNING_STRING);

    /** Activities are being ended. */
    public static final SleeState STOPPING = new SleeState(SLEE_STOPPING, STOPPING_STRING);

    private static final long serialVersionUID = 1L;

    private final int state;
    private final transient String name;

    private SleeState(int state, String name) {
        this.state = state;
        this.name = name;
    }

    /**
     * Finds a state by its number.
     *
     * @param state the number
     * @return the state
     * @throws IllegalArgumentException if no state has this number
     */
    public static SleeState fromInt(int state) {
        return switch (state) {
            case SLEE_STOPPED -> STOPPED;
            case SLEE_STARTING -> STARTING;
            case SLEE_RUNNING -> RUNNING;
            case SLEE_STOPPING -> STOPPING;
            default -> throw new IllegalArgumentException("No SleeState has the number " + state);
        };
    }

    /**
     * Finds a state by its name.
     *
     * @param state the name, upper and lower case making no difference
     * @return the state
     * @throws NullPointerException if {@code state} is null
     * @throws IllegalArgumentException if no state has this name
     */
    public static SleeState fromString(String state) {
        for (int i = SLEE_STOPPED; i <= SLEE_STOPPING; i++) {
            if (state.equalsIgnoreCase(fromInt(i).name)) {
                return fromInt(i);
            }
        }
        throw new IllegalArgumentException("No SleeState has the name " + state);
    }

    /**
     * Tells whether this is {@link #STOPPED}.
     *
     * @return true if it is
     */
    public boolean isStopped() {
        return state == SLEE_STOPPED;
    }

    /**
     * Tells whether this is {@link #STARTING}.
     *
     * @return true if it is
     */
    public boolean isStarting() {
        return state == SLEE_STARTING;
    }

    /**
     * Tells whether this is {@link #RUNNING}.
     *
     * @return true if it is
     */
    public boolean isRunning() {
        return state == SLEE_RUNNING;
    }

    /**
     * Tells whether this is {@link #STOPPING}.
     *
     * @return true if it is
     */
    public boolean isStopping() {
        return state == SLEE_STOPPING;
    }

    /**
     * Returns the number of this state.
     *
     * @return one of the {@code SLEE_} constants
     */
    public int toInt() {
        return state;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SleeState other && state == other.state;
    }

    @Override
    public int hashCode() {
        return state;
    }

    /**
     * Returns the name of this state.
     *
     * @return one of the {@code _STRING} constants
     */
    @Override
    public String toString() {
        return name;
    }

    private Object readResolve() throws InvalidObjectException {
        if (state < SLEE_STOPPED || state > SLEE_STOPPING) {
            throw new InvalidObjectException("No SleeState has the number " + state);
        }
        return fromInt(state);
    }
}
