package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import javax.slee.ComponentID;

/**
 * Describes an installed deployable unit to management clients.
 *
 * <p>Immutable but for the vendor data. Two descriptors are equal if they describe the same unit.
 * SLEE 1.1, chapter 14.
 */
@SuppressWarnings("JavaUtilDate") // the signature is the standard's
public class DeployableUnitDescriptor implements Serializable, VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final DeployableUnitID deployableUnit;
    private final long deploymentTimeMillis;
    private final ComponentID[] components;

    private transient volatile Object vendorData;

    /**
     * Describes a deployable unit.
     *
     * @param deployableUnit id of the unit
     * @param deploymentDate when it was installed
     * @param components ids of the components that it brought
     * @throws NullPointerException if an argument is null
     */
    public DeployableUnitDescriptor(
            DeployableUnitID deployableUnit, Date deploymentDate, ComponentID[] components) {
        this.deployableUnit = Objects.requireNonNull(deployableUnit, "deployableUnit");
        this.deploymentTimeMillis = deploymentDate.getTime();
        this.components = components.clone();
    }

    /**
     * Tells which deployable unit this is.
     *
     * @return id of the unit
     */
    public DeployableUnitID getID() {
        return deployableUnit;
    }

    /**
     * Tells where the unit was installed from.
     *
     * @return the URL in its id
     */
    public String getURL() {
        return deployableUnit.getURL();
    }

    /**
     * Tells when the unit was installed.
     *
     * @return a copy of the time of installation
     */
    public Date getDeploymentDate() {
        return new Date(deploymentTimeMillis);
    }

    /**
     * Lists the components that the unit brought.
     *
     * @return a copy of the component ids
     */
    public ComponentID[] getComponents() {
        return components.clone();
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
    public boolean equals(Object object) {
        return object instanceof DeployableUnitDescriptor other
                && deployableUnit.equals(other.deployableUnit);
    }

    @Override
    public int hashCode() {
        return deployableUnit.hashCode();
    }

    @Override
    public String toString() {
        return "DeployableUnit[url="
                + getURL()
                + ",deployment date="
                + getDeploymentDate()
                + ",components="
                + Arrays.toString(components)
                + (vendorData == null ? "" : ",vendor data=" + vendorData)
                + "]";
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
