package javax.slee;

import java.io.Serializable;

/**
 * The identity of a component that is installed in the SLEE: its name, its vendor and its version.
 *
 * <p>The kind of a component is the class of its identifier, so a service and an SBB may share all
 * three parts. The text form is {@code ServiceID[name=..,vendor=..,version=..]}; it is what
 * operators type and what log lines show.
 *
 * <p>Immutable. SLEE 1.1, section 3.1.
 */
@SuppressWarnings({"rawtypes", "ComparableType"}) // the standard declares Comparable raw
public abstract class ComponentID implements Serializable, Cloneable, Comparable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String vendor;
    private final String version;

    /**
     * Makes an identifier.
     *
     * @param name the name of the component
     * @param vendor the vendor of the component
     * @param version the version of the component, any text
     * @throws NullPointerException if an argument is null
     */
    protected ComponentID(String name, String vendor, String version) {
        this.name = require(name, "name");
        this.vendor = require(vendor, "vendor");
        this.version = require(version, "version");
    }

    private static String require(String part, String what) {
        if (part == null) {
            throw new NullPointerException(what + " is null");
        }
        return part;
    }

    /**
     * Gives the name of the component.
     *
     * @return the name, never null
     */
    public final String getName() {
        return name;
    }

    /**
     * Gives the vendor of the component.
     *
     * @return the vendor, never null
     */
    public final String getVendor() {
        return vendor;
    }

    /**
     * Gives the version of the component.
     *
     * @return the version, never null
     */
    public final String getVersion() {
        return version;
    }

    /**
     * Gives the full name of the class of this identifier, which is the kind of the component.
     *
     * @return for example {@code javax.slee.ServiceID}
     */
    protected abstract String getClassName();

    /**
     * Orders identifiers of any kind.
     *
     * @param obj the other component identifier
     * @return negative, zero or positive as this identifier sorts before, with or after {@code obj}
     * @throws NullPointerException if {@code obj} is null
     * @throws ClassCastException if {@code obj} is not a component identifier
     * @see #compareTo(String, ComponentID)
     */
    @Override
    public abstract int compareTo(Object obj);

    /**
     * Orders by class name, then name, then vendor, then version, each as text.
     *
     * @param thisClassName the class name of this identifier, as of {@link #getClassName()}
     * @param that the other identifier
     * @return negative, zero or positive as this identifier sorts before, with or after {@code
     *     that}
     * @throws NullPointerException if an argument is null
     */
    protected final int compareTo(String thisClassName, ComponentID that) {
        if (that == null) {
            throw new NullPointerException("that is null");
        }
        int order = thisClassName.compareTo(that.getClassName());
        if (order == 0) {
            order = name.compareTo(that.name);
        }
        if (order == 0) {
            order = vendor.compareTo(that.vendor);
        }
        if (order == 0) {
            order = version.compareTo(that.version);
        }
        return order;
    }

    /**
     * Compares class, name, vendor and version.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} identifies the same component
     */
    @Override
    public final boolean equals(Object obj) {
        if (obj == this) {
            return true;
        }
        return obj instanceof ComponentID that
                && getClass() == that.getClass()
                && name.equals(that.name)
                && vendor.equals(that.vendor)
                && version.equals(that.version);
    }

    /**
     * Hashes class name, name, vendor and version.
     *
     * @return the same number for equal identifiers
     */
    @Override
    public final int hashCode() {
        int hash = getClassName().hashCode();
        hash = 31 * hash + name.hashCode();
        hash = 31 * hash + vendor.hashCode();
        return 31 * hash + version.hashCode();
    }

    /**
     * Gives the text form.
     *
     * @return for example {@code ServiceID[name=Echo,vendor=example,version=1.0]}
     */
    @Override
    public final String toString() {
        String className = getClassName();
        String kind = className.substring(className.lastIndexOf('.') + 1);
        return kind + "[name=" + name + ",vendor=" + vendor + ",version=" + version + ']';
    }
}
