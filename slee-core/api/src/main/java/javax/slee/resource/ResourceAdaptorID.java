package javax.slee.resource;

import javax.slee.ComponentID;

/**
 * The component identifier of a resource adaptor.
 *
 * <p>Immutable.
 */
public final class ResourceAdaptorID extends ComponentID {
    private static final long serialVersionUID = 1L;

    private static final String CLASS_NAME = "javax.slee.resource.ResourceAdaptorID";

    /**
     * Creates the identifier.
     *
     * @param name the name of the resource adaptor
     * @param vendor its vendor
     * @param version its version
     * @throws NullPointerException if an argument is {@code null}
     */
    public ResourceAdaptorID(String name, String vendor, String version) {
        super(name, vendor, version);
    }

    /**
     * Orders component identifiers by kind, then name, vendor and version.
     *
     * @param other the component identifier to compare with
     * @return a negative number, zero or a positive number if this one comes before, is equal to or
     *     comes after {@code other}
     * @throws ClassCastException if {@code other} is not a component identifier
     * @throws NullPointerException if {@code other} is {@code null}
     */
    @Override
    public final int compareTo(Object other) {
        return compareTo(CLASS_NAME, (ComponentID) other);
    }

    /**
     * A copy of this identifier.
     *
     * @return another ResourceAdaptorID with the same name, vendor and version
     */
    @Override
    public Object clone() {
        return new ResourceAdaptorID(getName(), getVendor(), getVersion());
    }

    /**
     * The kind of this identifier.
     *
     * @return {@code ResourceAdaptorID} with its package
     */
    @Override
    protected String getClassName() {
        return CLASS_NAME;
    }
}
