package javax.slee;

/**
 * The identity of a service.
 *
 * <p>Immutable. SLEE 1.1, section 3.1.
 */
public final class ServiceID extends ComponentID {
    private static final long serialVersionUID = 1L;

    private static final String CLASS_NAME = "javax.slee.ServiceID";

    /**
     * Makes the identifier of a service.
     *
     * @param name the name of the service
     * @param vendor the vendor of the service
     * @param version the version of the service
     * @throws NullPointerException if an argument is null
     */
    public ServiceID(String name, String vendor, String version) {
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
     * @return a new {@code ServiceID}
     */
    @Override
    public Object clone() {
        return new ServiceID(getName(), getVendor(), getVersion());
    }

    /**
     * Gives the kind of this identifier.
     *
     * @return {@code ServiceID} with its package
     */
    @Override
    protected String getClassName() {
        return CLASS_NAME;
    }
}
