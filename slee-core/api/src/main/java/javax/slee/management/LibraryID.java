package javax.slee.management;

import javax.slee.ComponentID;

/**
 * Identifies a library component.
 *
 * <p>Immutable. SLEE 1.1, chapter 3.
 */
public final class LibraryID extends ComponentID {
    private static final long serialVersionUID = 1L;

    /**
     * Names the library.
     *
     * @param name name of the library
     * @param vendor vendor of the library
     * @param version version of the library
     * @throws NullPointerException if an argument is null
     */
    public LibraryID(String name, String vendor, String version) {
        super(name, vendor, version);
    }

    /**
     * Orders component ids: by kind, name, vendor and version.
     *
     * @param object the other component id
     * @return a negative number, zero or a positive number if this id comes before, is equal to or
     *     comes after the other
     * @throws ClassCastException if {@code object} is not a component id
     * @throws NullPointerException if {@code object} is null
     */
    @Override
    public final int compareTo(Object object) {
        return compareTo(getClassName(), (ComponentID) object);
    }

    /**
     * Copies the id.
     *
     * @return an id equal to this one
     */
    @Override
    public Object clone() {
        return new LibraryID(getName(), getVendor(), getVersion());
    }

    @Override
    protected String getClassName() {
        return LibraryID.class.getName();
    }
}
