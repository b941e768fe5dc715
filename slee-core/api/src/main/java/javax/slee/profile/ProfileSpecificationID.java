package javax.slee.profile;

import javax.slee.ComponentID;

/**
 * The component identifier of a profile specification.
 *
 * <p>Immutable.
 */
public final class ProfileSpecificationID extends ComponentID {
    private static final long serialVersionUID = 1L;

    private static final String CLASS_NAME = "javax.slee.profile.ProfileSpecificationID";

    /**
     * Creates the identifier.
     *
     * @param name the name of the profile specification
     * @param vendor its vendor
     * @param version its version
     * @throws NullPointerException if an argument is {@code null}
     */
    public ProfileSpecificationID(String name, String vendor, String version) {
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
     * @return another ProfileSpecificationID with the same name, vendor and version
     */
    @Override
    public Object clone() {
        return new ProfileSpecificationID(getName(), getVendor(), getVersion());
    }

    /**
     * The kind of this identifier.
     *
     * @return {@code ProfileSpecificationID} with its package
     */
    @Override
    protected String getClassName() {
        return CLASS_NAME;
    }
}
