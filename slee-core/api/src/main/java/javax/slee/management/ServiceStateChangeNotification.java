package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import javax.management.Notification;
import javax.slee.ServiceID;

/**
 * Tells management clients that the state of a service has changed.
 *
 * <p>Its type is {@link ServiceManagementMBean#SERVICE_STATE_CHANGE_NOTIFICATION_TYPE}. Immutable
 * but for the vendor data and what {@link Notification} lets change. SLEE 1.1, chapter 14.
 */
public final class ServiceStateChangeNotification extends Notification implements VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final ServiceID service;
    private final ServiceState newState;
    private final ServiceState oldState;

    private transient volatile Object vendorData;

    /**
     * Creates a notification with the present time as its time stamp.
     *
     * @param serviceManagementMBean the MBean that emits it
     * @param service id of the service
     * @param newState state after the change
     * @param oldState state before the change
     * @param sequenceNumber number of this notification among those of the MBean
     * @throws IllegalArgumentException if {@code serviceManagementMBean} is null
     * @throws NullPointerException if another argument is null
     */
    public ServiceStateChangeNotification(
            ServiceManagementMBean serviceManagementMBean,
            ServiceID service,
            ServiceState newState,
            ServiceState oldState,
            long sequenceNumber) {
        super(
                ServiceManagementMBean.SERVICE_STATE_CHANGE_NOTIFICATION_TYPE,
                serviceManagementMBean,
                sequenceNumber,
                System.currentTimeMillis(),
                service + ": " + oldState + " -> " + newState);
        this.service = Objects.requireNonNull(service, "service");
        this.newState = Objects.requireNonNull(newState, "newState");
        this.oldState = Objects.requireNonNull(oldState, "oldState");
    }

    /**
     * Tells which service changed its state.
     *
     * @return id of the service
     */
    public ServiceID getService() {
        return service;
    }

    /**
     * Tells the state after the change.
     *
     * @return the new state
     */
    public ServiceState getNewState() {
        return newState;
    }

    /**
     * Tells the state before the change.
     *
     * @return the old state
     */
    public ServiceState getOldState() {
        return oldState;
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
    public String toString() {
        return "ServiceStateChangeNotification[service="
                + service
                + ",old state="
                + oldState
                + ",new state="
                + newState
                + ",sequence number="
                + getSequenceNumber()
                + ",timestamp="
                + getTimeStamp()
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
