package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import javax.slee.ComponentID;

/**
 * Describes an installed component to management clients: what all kinds of component have in
 * common.
 *
 * <p>Immutable but for the vendor data. Two descriptors are equal if they describe the same
 * component. SLEE 1.1, chapter 14.
 */
public abstract class ComponentDescriptor implements Serializable, VendorExtensions {
    private static final long serialVersionUID = 1L;
    private static final LibraryID[] NO_LIBRARIES = {};

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final ComponentID component;
    private final DeployableUnitID deployableUnit;
    private final String source;
    private final LibraryID[] libraries;

    private transient volatile Object vendorData;

    /**
     * Describes a component.
     *
     * @param component id of the component
     * @param deployableUnit deployable unit that it was installed with, or null for a component
     *     that the SLEE itself provides
     * @param source name of the component jar or service descriptor inside the deployable unit, or
     *     null for a component that the SLEE itself provides
     * @param libraries libraries that the component refers to, or null for none
     * @throws NullPointerException if {@code component} is null
     */
    protected ComponentDescriptor(
            ComponentID component,
            DeployableUnitID deployableUnit,
            String source,
            LibraryID[] libraries) {
        this.component = Objects.requireNonNull(component, "component");
        this.deployableUnit = deployableUnit;
        this.source = source;
        this.libraries = libraries == null ? NO_LIBRARIES : libraries.clone();
    }

    /**
     * Tells which component this is.
     *
     * @return id of the component
     */
    public final ComponentID getID() {
        return component;
    }

    /**
     * Tells the name of the component.
     *
     * @return the name in its id
     */
    public final String getName() {
        return component.getName();
    }

    /**
     * Tells the vendor of the component.
     *
     * @return the vendor in its id
     */
    public final String getVendor() {
        return component.getVendor();
    }

    /**
     * Tells the version of the component.
     *
     * @return the version in its id
     */
    public final String getVersion() {
        return component.getVersion();
    }

    /**
     * Tells how the component came into the SLEE.
     *
     * @return id of its deployable unit, or null for a component that the SLEE itself provides
     */
    public final DeployableUnitID getDeployableUnit() {
        return deployableUnit;
    }

    /**
     * Tells where in its deployable unit the component is.
     *
     * @return name of the component jar or service descriptor, or null for a component that the
     *     SLEE itself provides
     */
    public final String getSource() {
        return source;
    }

    /**
     * Lists the libraries that the component refers to.
     *
     * @return a copy of the library ids, possibly none
     */
    public final LibraryID[] getLibraries() {
        return libraries.clone();
    }

    /**
     * Lets vendor data travel with serialized objects of this class. Off to begin with; the switch
     * is for this class in this JVM.
     */
    public static void enableVendorDataSerialization() {
        vendorDataSerialized = true;
    }

    /** Leaves vendor data behind when objects of this class are serialized. */
    public static void disableVendorDataSerialization() {
        vendorDataSerialized = false;
    }

    /**
     * Restores vendor data that arrives with objects of this class. Off to begin with; the switch
     * is for this class in this JVM.
     */
    public static void enableVendorDataDeserialization() {
        vendorDataDeserialized = true;
    }

    /** Skips vendor data that arrives with objects of this class. */
    public static void disableVendorDataDeserialization() {
        vendorDataDeserialized = false;
    }

    @Override
    public Object getVendorData() {
        return vendorData;
    }

    @Override
    public void setVendorData(Object vendorData) {
        this.vendorData = vendorData;
    }

    @Override
    public final boolean equals(Object object) {
        return object instanceof ComponentDescriptor other && component.equals(other.component);
    }

    @Override
    public final int hashCode() {
        return component.hashCode();
    }

    /**
     * Appends what all kinds of component have in common, for the {@code toString} of subclasses.
     *
     * @param text where to append, without a leading or trailing separator
     */
    protected final void toString(StringBuffer text) {
        text.append("component=")
                .append(component)
                .append(",source=")
                .append(source)
                .append(",deployable unit=")
                .append(deployableUnit)
                .append(",libraries=")
                .append(Arrays.toString(libraries));
        if (vendorData != null) {
            text.append(",vendor data=").append(vendorData);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        VendorExtensionUtils.writeObject(out, vendorDataSerialized ? vendorData : null);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        vendorData = VendorExtensionUtils.readObject(in, vendorDataDeserialized);
    }
}
