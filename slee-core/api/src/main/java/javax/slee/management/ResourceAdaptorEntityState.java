package javax.slee.management;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * State of a resource adaptor entity, one object per state.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>state</th><th>on</th><th>next state</th></tr>
 * <tr><td>inactive</td><td>activate</td><td>active</td></tr>
 * <tr><td>active</td><td>deactivate</td><td>stopping</td></tr>
 * <tr><td>stopping</td><td>last activity ended</td><td>inactive</td></tr>
 * </table>
 *
 * <p>Immutable. SLEE 1.1, section 15.7.
 */
public final class ResourceAdaptorEntityState implements Serializable {
    /** Number of the state inactive. */
    public static final int ENTITY_INACTIVE = 0;

    /** Number of the state active. */
    public static final int ENTITY_ACTIVE = 1;

    /** Number of the state stopping. */
    public static final int ENTITY_STOPPING = 2;

    /** Name of the state inactive. */
    public static final String INACTIVE_STRING = "Inactive";

    /** Name of the state active. */
    public static final String ACTIVE_STRING = "Active";

    /** Name of the state stopping. */
    public static final String STOPPING_STRING = "Stopping";

    /** The entity is configured and does nothing. */
    public static final ResourceAdaptorEntityState INACTIVE =
            new ResourceAdaptorEntityState(ENTITY_INACTIVE, INACTIVE_STRING);

    /** The entity may start activities and fire events. */
    public static final ResourceAdaptorEntityState ACTIVE =
            new ResourceAdaptorEntityState(ENTITY_ACTIVE, ACTIVE_STRING);

    /** No new activities; the remaining ones run to their end. */
    public static final ResourceAdaptorEntityState STOPPING =
            new ResourceAdaptorEntityState(ENTITY_STOPPING, STOPPING_STRING);

    private static final long serialVersionUID = 1L;

    private final int state;
    private final transient String name;

    private ResourceAdaptorEntityState(int state, String name) {
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
    public static ResourceAdaptorEntityState fromInt(int state) {
        return switch (state) {
            case ENTITY_INACTIVE -> INACTIVE;
            case ENTITY_ACTIVE -> ACTIVE;
            case ENTITY_STOPPING -> STOPPING;
            default ->
                    throw new IllegalArgumentException(
                            "No ResourceAdaptorEntityState has the number " + state);
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
    public static ResourceAdaptorEntityState fromString(String state) {
        for (int i = ENTITY_INACTIVE; i <= ENTITY_STOPPING; i++) {
            if (state.equalsIgnoreCase(fromInt(i).name)) {
                return fromInt(i);
            }
        }
        throw new IllegalArgumentException("No ResourceAdaptorEntityState has the name " + state);
    }

    /**
     * Tells whether this is {@link #INACTIVE}.
     *
     * @return true if it is
     */
    public boolean isInactive() {
        return state == ENTITY_INACTIVE;
    }

    /**
     * Tells whether this is {@link #ACTIVE}.
     *
     * @return true if it is
     */
    public boolean isActive() {
        return state == ENTITY_ACTIVE;
    }

    /**
     * Tells whether this is {@link #STOPPING}.
     *
     * @return true if it is
     */
    public boolean isStopping() {
        return state == ENTITY_STOPPING;
    }

    /**
     * Returns the number of this state.
     *
     * @return one of the {@code ENTITY_} constants
     */
    public int toInt() {
        return state;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ResourceAdaptorEntityState other && state == other.state;
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
        if (state < ENTITY_INACTIVE || state > ENTITY_STOPPING) {
            throw new InvalidObjectException(
                    "No ResourceAdaptorEntityState has the number " + state);
        }
        return fromInt(state);
    }
}
