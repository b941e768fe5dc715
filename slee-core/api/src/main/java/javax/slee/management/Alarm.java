package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Objects;
import javax.slee.facilities.AlarmLevel;

/**
 * Describes an active alarm to management clients.
 *
 * <p>Alarms are equal, and ordered, by alarm id. The cause can be read by clients that lack its
 * class: they get an {@link Exception} whose message is its stack trace. Immutable but for the
 * vendor data. SLEE 1.1, chapter 14.
 */
@SuppressWarnings({"rawtypes", "ComparableType"}) // the standard is older than generics
public final class Alarm implements Serializable, Comparable, VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final String alarmID;
    private final NotificationSource notificationSource;
    private final String alarmType;
    private final String instanceID;
    private final AlarmLevel alarmLevel;
    private final String message;
    private final long timestamp;

    private transient Throwable cause;
    private transient volatile Object vendorData;

    /**
     * Describes an alarm.
     *
     * @param alarmID id that the SLEE gave to the alarm
     * @param notificationSource who raised it
     * @param alarmType alarm type as the source named it
     * @param instanceID what the alarm is about, within its type, as the source named it
     * @param alarmLevel how severe it is
     * @param message what happened
     * @param cause what made it happen, or null
     * @param timestamp when it was raised, in milliseconds since 1970-01-01T00:00Z
     * @throws NullPointerException if an argument other than {@code cause} is null
     */
    public Alarm(
            String alarmID,
            NotificationSource notificationSource,
            String alarmType,
            String instanceID,
            AlarmLevel alarmLevel,
            String message,
            Throwable cause,
            long timestamp) {
        this.alarmID = Objects.requireNonNull(alarmID, "alarmID");
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.alarmType = Objects.requireNonNull(alarmType, "alarmType");
        this.instanceID = Objects.requireNonNull(instanceID, "instanceID");
        this.alarmLevel = Objects.requireNonNull(alarmLevel, "alarmLevel");
        this.message = Objects.requireNonNull(message, "message");
        this.cause = cause;
        this.timestamp = timestamp;
    }

    /**
     * Tells which alarm this is.
     *
     * @return id that the SLEE gave to the alarm
     */
    public String getAlarmID() {
        return alarmID;
    }

    /**
     * Tells who raised the alarm.
     *
     * @return the notification source
     */
    public NotificationSource getNotificationSource() {
        return notificationSource;
    }

    /**
     * Tells the type of the alarm.
     *
     * @return alarm type as the source named it
     */
    public String getAlarmType() {
        return alarmType;
    }

    /**
     * Tells what the alarm is about, within its type.
     *
     * @return instance id as the source named it
     */
    public String getInstanceID() {
        return instanceID;
    }

    /**
     * Tells how severe the alarm is.
     *
     * @return the level
     */
    public AlarmLevel getAlarmLevel() {
        return alarmLevel;
    }

    /**
     * Tells what happened.
     *
     * @return the message
     */
    public String getMessage() {
        return message;
    }

    /**
     * Tells what made it happen.
     *
     * @return the cause, or null if none was given
     */
    public Throwable getCause() {
        return cause;
    }

    /**
     * Tells when the alarm was raised.
     *
     * @return milliseconds since 1970-01-01T00:00Z
     */
    public long getTimestamp() {
        return timestamp;
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
        return object instanceof Alarm other && alarmID.equals(other.alarmID);
    }

    @Override
    public int hashCode() {
        return alarmID.hashCode();
    }

    /**
     * Orders by alarm id.
     *
     * @param object the other alarm
     * @return a negative number, zero or a positive number if this alarm comes before, is equal to
     *     or comes after the other
     * @throws ClassCastException if {@code object} is not an alarm
     * @throws NullPointerException if {@code object} is null
     */
    @Override
    public int compareTo(Object object) {
        return alarmID.compareTo(((Alarm) object).alarmID);
    }

    @Override
    public String toString() {
        return "Alarm[id="
                + alarmID
                + ",source="
                + notificationSource
                + ",type="
                + alarmType
                + ",instance="
                + instanceID
                + ",level="
                + alarmLevel
                + ",message="
                + message
                + ",cause="
                + cause
                + ",timestamp="
                + timestamp
                + (vendorData == null ? "" : ",vendor data=" + vendorData)
                + "]";
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        SerializedCause.write(out, cause);
        VendorExtensionUtils.writeObject(out, vendorDataSerialized ? vendorData : null);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        cause = SerializedCause.read(in);
        vendorData = VendorExtensionUtils.readObject(in, vendorDataDeserialized);
    }
}
