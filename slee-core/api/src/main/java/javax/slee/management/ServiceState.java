package javax.slee.management;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * State of a service, one object per state.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>state</th><th>on</th><th>next state</th></tr>
 * <tr><td>inactive</td><td>activate</td><td>active</td></tr>
 * <tr><td>active</td><td>deactivate</td><td>stopping</td></tr>
 * <tr><td>stopping</td><td>last SBB entity removed</td><td>inactive</td></tr>
 * </table>
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class ServiceState implements Serializable {
    /** Number of the state inactive. */
    public static final int SERVICE_INACTIVE = 0;

    /** Number of the state active. */
    public static final int SERVICE_ACTIVE = 1;

    /** Number of the state stopping. */
    public static final int SERVICE_STOPPING = 2;

    /** Name of the state inactive. */
    public static final String INACTIVE_STRING = "Inactive";

    /** Name of the state active. */
    public static final String ACTIVE_STRING = "Active";

    /** Name of the state stopping. */
    public static final String STOPPING_STRING = "Stopping";

    /** The service is installed and does nothing. */
    public static final ServiceState INACTIVE = new ServiceState(SERVICE_INACTIVE, INACTIVE_STRING);

    /** Initial events create root SBB entities of the service. */
    public static final ServiceState ACTIVE = new ServiceState(SERVICE_ACTIVE, ACTIVE_STRING);

    /** No new root SBB entities; the remaining ones run to their end. */
    public static final ServiceState STOPPING = new ServiceState(SERVICE_STOPPING, STOPPING_STRING);

    private static final long serialVersionUID = 1L;

    private final int state;
    private final transient String name;

    private ServiceState(int state, String name) {
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
    public static ServiceState fromInt(int state) {
        return switch (state) {
            case SERVICE_INACTIVE -> INACTIVE;
            case SERVICE_ACTIVE -> ACTIVE;
            case SERVICE_STOPPING -> STOPPING;
            default ->
                    throw new IllegalArgumentException("No ServiceState has the number " + state);
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
    public static ServiceState fromString(String state) {
        for (int i = SERVICE_INACTIVE; i <= SERVICE_STOPPING; i++) {
            if (state.equalsIgnoreCase(fromInt(i).name)) {
                return fromInt(i);
            }
        }
        throw new IllegalArgumentException("No ServiceState has the name " + state);
    }

    /**
     * Tells whether this is {@link #INACTIVE}.
     *
     * @return true if it is
     */
    public boolean isInactive() {
        return state == SERVICE_INACTIVE;
    }

    /**
     * Tells whether this is {@link #ACTIVE}.
     *
     * @return true if it is
     */
    public boolean isActive() {
        return state == SERVICE_ACTIVE;
    }

    /**
     * Tells whether this is {@link #STOPPING}.
     *
     * @return true if it is
     */
    public boolean isStopping() {
        return state == SERVICE_STOPPING;
    }

    /**
     * Returns the number of this state.
     *
     * @return one of the {@code SERVICE_} constants
     */
    public int toInt() {
        return state;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ServiceState other && state == other.state;
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
        if (state < SERVICE_INACTIVE || state > SERVICE_STOPPING) {
            throw new InvalidObjectException("No ServiceState has the number " + state);
        }
        return fromInt(state);
    }
}
