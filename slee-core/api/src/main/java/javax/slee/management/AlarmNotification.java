package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import javax.management.Notification;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;

/**
 * Tells management clients that an alarm was raised or cleared.
 *
 * <p>A notification of SLEE 1.1 has a notification source, alarm id, instance id and {@link
 * AlarmLevel}; one of SLEE 1.0 has an alarm source and {@link Level} instead. What the other
 * generation lacks is null. The cause can be read by clients that lack its class: they get an
 * {@link Exception} whose message is its stack trace. Immutable but for the vendor data and what
 * {@link Notification} lets change. SLEE 1.1, chapter 14.
 */
@SuppressWarnings("deprecation")
public final class AlarmNotification extends Notification implements VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final String alarmID;
    private final NotificationSource notificationSource;
    private final String alarmType;
    private final String instanceID;
    private final AlarmLevel alarmLevel;
    private final Level level;

    /** A component id or another serializable object, although SLEE 1.0 types it as Object. */
    @SuppressWarnings("serial")
    private final Object alarmSource;

    private transient Throwable cause;
    private transient volatile Object vendorData;

    /**
     * Creates a notification of SLEE 1.1.
     *
     * @param type the {@link NotificationSource#getAlarmNotificationType() alarm notification type}
     *     of the source
     * @param alarmMBean the MBean that emits it
     * @param alarmID id that the SLEE gave to the alarm
     * @param notificationSource who raised the alarm
     * @param alarmType alarm type as the source named it
     * @param instanceID what the alarm is about, within its type, as the source named it
     * @param alarmLevel how severe it is, {@link AlarmLevel#CLEAR} if it was cleared
     * @param message what happened
     * @param cause what made it happen, or null
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code alarmMBean} is null
     * @throws NullPointerException if another argument than {@code cause} is null
     */
    public AlarmNotification(
            String type,
            AlarmMBean alarmMBean,
            String alarmID,
            NotificationSource notificationSource,
            String alarmType,
            String instanceID,
            AlarmLevel alarmLevel,
            String message,
            Throwable cause,
            long sequenceNumber,
            long timestamp) {
        super(
                Objects.requireNonNull(type, "type"),
                alarmMBean,
                sequenceNumber,
                timestamp,
                Objects.requireNonNull(message, "message"));
        this.alarmID = Objects.requireNonNull(alarmID, "alarmID");
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.alarmType = Objects.requireNonNull(alarmType, "alarmType");
        this.instanceID = Objects.requireNonNull(instanceID, "instanceID");
        this.alarmLevel = Objects.requireNonNull(alarmLevel, "alarmLevel");
        this.cause = cause;
        this.level = null;
        this.alarmSource = null;
    }

    /**
     * Creates a notification of SLEE 1.0, whose type is {@link AlarmMBean#ALARM_NOTIFICATION_TYPE}.
     *
     * @param alarmMBean the MBean that emits it
     * @param alarmType alarm type as the source named it
     * @param alarmSource who raised the alarm, serializable, for example a component id
     * @param level how severe it is
     * @param message what happened
     * @param cause what made it happen, or null
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code alarmMBean} is null
     * @throws NullPointerException if another argument than {@code cause} is null
     */
    public AlarmNotification(
            AlarmMBean alarmMBean,
            String alarmType,
            Object alarmSource,
            Level level,
            String message,
            Throwable cause,
            long sequenceNumber,
            long timestamp) {
        super(
                AlarmMBean.ALARM_NOTIFICATION_TYPE,
                alarmMBean,
                sequenceNumber,
                timestamp,
                Objects.requireNonNull(message, "message"));
        this.alarmType = Objects.requireNonNull(alarmType, "alarmType");
        this.alarmSource = Objects.requireNonNull(alarmSource, "alarmSource");
        this.level = Objects.requireNonNull(level, "level");
        this.cause = cause;
        this.alarmID = null;
        this.notificationSource = null;
        this.instanceID = null;
        this.alarmLevel = null;
    }

    /**
     * Tells which alarm this is about.
     *
     * @return id that the SLEE gave to the alarm, or null in SLEE 1.0
     */
    public String getAlarmID() {
        return alarmID;
    }

    /**
     * Tells who raised the alarm.
     *
     * @return the notification source, or null in SLEE 1.0
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
     * @return instance id as the source named it, or null in SLEE 1.0
     */
    public String getInstanceID() {
        return instanceID;
    }

    /**
     * Tells how severe the alarm is.
     *
     * @return the level, or null in SLEE 1.0
     */
    public AlarmLevel getAlarmLevel() {
        return alarmLevel;
    }

    /**
     * Tells who raised the alarm, in SLEE 1.0.
     *
     * @return the source, or null since SLEE 1.1, which has {@link #getNotificationSource()}
     */
    public Object getAlarmSource() {
        return alarmSource;
    }

    /**
     * Tells how severe the alarm is, in SLEE 1.0.
     *
     * @return the level, or null since SLEE 1.1, which has {@link #getAlarmLevel()}
     */
    public Level getLevel() {
        return level;
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
     * Tells whether another notification reports the same thing, as {@link AlarmDuplicateFilter}
     * and {@link AlarmThresholdFilter} understand it.
     *
     * <p>Source, alarm type, instance id, level, message and cause (by its class and message)
     * count. Alarm id, sequence number and time stamp do not: they differ when a source raises the
     * same alarm again.
     *
     * @param object the other notification, may be null
     * @return true if both report the same thing
     */
    @Override
    public boolean equals(Object object) {
        return object instanceof AlarmNotification other
                && alarmType.equals(other.alarmType)
                && getMessage().equals(other.getMessage())
                && Objects.equals(notificationSource, other.notificationSource)
                && Objects.equals(instanceID, other.instanceID)
                && Objects.equals(alarmLevel, other.alarmLevel)
                && Objects.equals(alarmSource, other.alarmSource)
                && Objects.equals(level, other.level)
                && String.valueOf(cause).equals(String.valueOf(other.cause));
    }

    @Override
    public int hashCode() {
        return Objects.hash(alarmType, notificationSource, instanceID, alarmSource, getMessage());
    }

    @Override
    public String toString() {
        String who =
                notificationSource == null
                        ? ",source=" + alarmSource + ",type=" + alarmType + ",level=" + level
                        : ",id="
                                + alarmID
                                + ",source="
                                + notificationSource
                                + ",type="
                                + alarmType
                                + ",instance="
                                + instanceID
                                + ",level="
                                + alarmLevel;
        return "AlarmNotification[notification type="
                + getType()
                + who
                + ",message="
                + getMessage()
                + ",cause="
                + cause
                + ",sequence number="
                + getSequenceNumber()
                + ",timestamp="
                + getTimeStamp()
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
