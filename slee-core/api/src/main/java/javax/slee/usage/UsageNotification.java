package javax.slee.usage;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import javax.management.Notification;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;
import javax.slee.management.VendorExtensionUtils;
import javax.slee.management.VendorExtensions;

/**
 * Tells management clients that a counter has changed or a sample was added.
 *
 * <p>Immutable but for the vendor data and what {@link Notification} lets change. SLEE 1.1, chapter
 * 11.
 */
public final class UsageNotification extends Notification implements VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final NotificationSource notificationSource;
    private final String usageParameterSetName;
    private final String usageParameterName;
    private final boolean counter;
    private final long value;

    private transient volatile Object vendorData;

    /**
     * Creates a notification of SLEE 1.1.
     *
     * @param type the {@link NotificationSource#getUsageNotificationType() usage notification type}
     *     of the source
     * @param usageMBean the MBean that emits it
     * @param notificationSource whose usage parameter it is
     * @param usageParameterSetName name of the usage parameter set, or null for the default set
     * @param usageParameterName name of the usage parameter
     * @param isCounter true for a counter, false for samples
     * @param value new value of the counter, or the sample
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code usageMBean} is null
     * @throws NullPointerException if another argument than {@code usageParameterSetName} is null
     */
    public UsageNotification(
            String type,
            UsageMBean usageMBean,
            NotificationSource notificationSource,
            String usageParameterSetName,
            String usageParameterName,
            boolean isCounter,
            long value,
            long sequenceNumber,
            long timestamp) {
        super(Objects.requireNonNull(type, "type"), usageMBean, sequenceNumber, timestamp);
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.usageParameterSetName = usageParameterSetName;
        this.usageParameterName = Objects.requireNonNull(usageParameterName, "usageParameterName");
        this.counter = isCounter;
        this.value = value;
    }

    /**
     * Creates a notification of SLEE 1.0, whose type is {@link
     * SbbUsageMBean#USAGE_NOTIFICATION_TYPE} and whose notification source is the SBB.
     *
     * @param sbbUsageMBean the MBean that emits it
     * @param service id of the service in which the SBB was used
     * @param sbb id of the SBB
     * @param usageParameterSetName name of the usage parameter set, or null for the default set
     * @param usageParameterName name of the usage parameter
     * @param isCounter true for a counter, false for samples
     * @param value new value of the counter, or the sample
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code sbbUsageMBean} is null
     * @throws NullPointerException if another argument than {@code usageParameterSetName} is null
     */
    public UsageNotification(
            SbbUsageMBean sbbUsageMBean,
            ServiceID service,
            SbbID sbb,
            String usageParameterSetName,
            String usageParameterName,
            boolean isCounter,
            long value,
            long sequenceNumber,
            long timestamp) {
        super(SbbUsageMBean.USAGE_NOTIFICATION_TYPE, sbbUsageMBean, sequenceNumber, timestamp);
        this.notificationSource = new SbbNotification(service, sbb);
        this.usageParameterSetName = usageParameterSetName;
        this.usageParameterName = Objects.requireNonNull(usageParameterName, "usageParameterName");
        this.counter = isCounter;
        this.value = value;
    }

    /**
     * Tells whose usage parameter it is.
     *
     * @return the notification source
     */
    public NotificationSource getNotificationSource() {
        return notificationSource;
    }

    /**
     * Tells in which service the SBB was used, if the source is an SBB.
     *
     * @return id of the service, or null for another kind of source
     */
    public ServiceID getService() {
        return notificationSource instanceof SbbNotification sbb ? sbb.getService() : null;
    }

    /**
     * Tells whose usage parameter it is, if the source is an SBB.
     *
     * @return id of the SBB, or null for another kind of source
     */
    public SbbID getSbb() {
        return notificationSource instanceof SbbNotification sbb ? sbb.getSbb() : null;
    }

    /**
     * Tells which usage parameter set was updated.
     *
     * @return name of the set, or null for the default set
     */
    public String getUsageParameterSetName() {
        return usageParameterSetName;
    }

    /**
     * Tells which usage parameter was updated.
     *
     * @return name of the usage parameter
     */
    public String getUsageParameterName() {
        return usageParameterName;
    }

    /**
     * Tells what kind of usage parameter was updated.
     *
     * @return true for a counter, false for samples
     */
    public boolean isCounter() {
        return counter;
    }

    /**
     * Tells the value.
     *
     * @return new value of the counter, or the sample
     */
    public long getValue() {
        return value;
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

    /**
     * Tells whether another notification reports the same update.
     *
     * <p>Source, set name, parameter name, kind and value count. Sequence number and time stamp do
     * not.
     *
     * @param object the other notification, may be null
     * @return true if both report the same update
     */
    @Override
    public boolean equals(Object object) {
        return object instanceof UsageNotification other
                && value == other.value
                && counter == other.counter
                && usageParameterName.equals(other.usageParameterName)
                && Objects.equals(usageParameterSetName, other.usageParameterSetName)
                && notificationSource.equals(other.notificationSource);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notificationSource, usageParameterSetName, usageParameterName, value);
    }

    @Override
    public String toString() {
        return "UsageNotification[notification type="
                + getType()
                + ",source="
                + notificationSource
                + ",parameter set="
                + usageParameterSetName
                + ",parameter="
                + usageParameterName
                + (counter ? ",counter=" : ",sample=")
                + value
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
