package javax.slee;

/**
 * The identity of an event type.
 *
 * <p>Immutable. SLEE 1.1, section 3.1.
 */
public final class EventTypeID extends ComponentID {
    private static final long serialVersionUID = 1L;

    private static final String CLASS_NAME = "javax.slee.EventTypeID";

    /**
     * Makes the identifier of an event type.
     *
     * @param name the name of the event type
     * @param vendor the vendor of the event type
     * @param version the version of the event type
     * @throws NullPointerException if an argument is null
     */
    public EventTypeID(String name, String vendor, String version) {
        super(name, vendor, version);
    }

    /**
     * Orders this identifier among all component identifiers.
     *
     * @param obj the other component identifier
     * @return negative, zero or positive as this identifier sorts before, with or after {@code obj}
     * @throws NullPointerException if {@code obj} is null
     * @throws ClassCastException if {@code obj} is not a component identifier
     */
    @Override
    public final int compareTo(Object obj) {
        return compareTo(CLASS_NAME, (ComponentID) obj);
    }

    /**
     * Makes an equal identifier.
     *
     * @return a new {@code EventTypeID}
     */
    @Override
    public Object clone() {
        return new EventTypeID(getName(), getVendor(), getVersion());
    }

    /**
     * Gives the kind of this identifier.
     *
     * @return {@code EventTypeID} with its package
     */
    @Override
    protected String getClassName() {
        return CLASS_NAME;
    }
}
