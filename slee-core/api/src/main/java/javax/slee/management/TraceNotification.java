package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import javax.management.Notification;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;

/**
 * Carries a trace message to management clients.
 *
 * <p>A notification of SLEE 1.1 has a notification source, tracer name and {@link TraceLevel}; one
 * of SLEE 1.0 has a message source, message type and {@link Level} instead. What the other
 * generation lacks is null. The cause can be read by clients that lack its class: they get an
 * {@link Exception} whose message is its stack trace. Immutable but for the vendor data and what
 * {@link Notification} lets change. SLEE 1.1, section 13.3 and chapter 14.
 */
@SuppressWarnings("deprecation")
public final class TraceNotification extends Notification implements VendorExtensions {
    private static final long serialVersionUID = 1L;

    private static volatile boolean vendorDataSerialized;
    private static volatile boolean vendorDataDeserialized;

    private final NotificationSource notificationSource;
    private final String tracerName;
    private final TraceLevel traceLevel;
    private final String messageType;
    private final Level level;

    /** A component id or another serializable object, although SLEE 1.0 types it as Object. */
    @SuppressWarnings("serial")
    private final Object messageSource;

    private transient Throwable cause;
    private transient volatile Object vendorData;

    /**
     * Creates a notification of SLEE 1.1.
     *
     * @param type the {@link NotificationSource#getTraceNotificationType() trace notification type}
     *     of the source
     * @param traceMBean the MBean that emits it
     * @param notificationSource who traces
     * @param tracerName name of the tracer, the empty string for the root tracer
     * @param traceLevel level of the message
     * @param message the message
     * @param cause an error that the message is about, or null
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code traceMBean} is null
     * @throws NullPointerException if another argument than {@code cause} is null
     */
    public TraceNotification(
            String type,
            TraceMBean traceMBean,
            NotificationSource notificationSource,
            String tracerName,
            TraceLevel traceLevel,
            String message,
            Throwable cause,
            long sequenceNumber,
            long timestamp) {
        super(
                Objects.requireNonNull(type, "type"),
                traceMBean,
                sequenceNumber,
                timestamp,
                Objects.requireNonNull(message, "message"));
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.tracerName = Objects.requireNonNull(tracerName, "tracerName");
        this.traceLevel = Objects.requireNonNull(traceLevel, "traceLevel");
        this.cause = cause;
        this.messageType = null;
        this.level = null;
        this.messageSource = null;
    }

    /**
     * Creates a notification of SLEE 1.0, whose type is {@link TraceMBean#TRACE_NOTIFICATION_TYPE}.
     *
     * @param traceMBean the MBean that emits it
     * @param messageType message type as the source named it
     * @param messageSource who traces, serializable, for example a component id
     * @param level level of the message
     * @param message the message
     * @param cause an error that the message is about, or null
     * @param sequenceNumber number of this notification among those of the MBean
     * @param timestamp when it happened, in milliseconds since 1970-01-01T00:00Z
     * @throws IllegalArgumentException if {@code traceMBean} is null
     * @throws NullPointerException if another argument than {@code cause} is null
     */
    public TraceNotification(
            TraceMBean traceMBean,
            String messageType,
            Object messageSource,
            Level level,
            String message,
            Throwable cause,
            long sequenceNumber,
            long timestamp) {
        super(
                TraceMBean.TRACE_NOTIFICATION_TYPE,
                traceMBean,
                sequenceNumber,
                timestamp,
                Objects.requireNonNull(message, "message"));
        this.messageType = Objects.requireNonNull(messageType, "messageType");
        this.messageSource = Objects.requireNonNull(messageSource, "messageSource");
        this.level = Objects.requireNonNull(level, "level");
        this.cause = cause;
        this.notificationSource = null;
        this.tracerName = null;
        this.traceLevel = null;
    }

    /**
     * Tells who traces.
     *
     * @return the notification source, or null in SLEE 1.0
     */
    public NotificationSource getNotificationSource() {
        return notificationSource;
    }

    /**
     * Tells through which tracer the message came.
     *
     * @return name of the tracer, the empty string for the root tracer, or null in SLEE 1.0
     */
    public String getTracerName() {
        return tracerName;
    }

    /**
     * Tells the level of the message.
     *
     * @return the level, or null in SLEE 1.0
     */
    public TraceLevel getTraceLevel() {
        return traceLevel;
    }

    /**
     * Tells the type of the message, in SLEE 1.0.
     *
     * @return message type as the source named it, or null since SLEE 1.1, which has {@link
     *     #getTracerName()}
     */
    public String getMessageType() {
        return messageType;
    }

    /**
     * Tells who traces, in SLEE 1.0.
     *
     * @return the source, or null since SLEE 1.1, which has {@link #getNotificationSource()}
     */
    public Object getMessageSource() {
        return messageSource;
    }

    /**
     * Tells the level of the message, in SLEE 1.0.
     *
     * @return the level, or null since SLEE 1.1, which has {@link #getTraceLevel()}
     */
    public Level getLevel() {
        return level;
    }

    /**
     * Tells which error the message is about.
     *
     * @return the error, or null if none was given
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
     * Tells whether another notification carries the same message.
     *
     * <p>Source, tracer name or message type, level, message and cause (by its class and message)
     * count. Sequence number and time stamp do not.
     *
     * @param object the other notification, may be null
     * @return true if both carry the same message
     */
    @Override
    public boolean equals(Object object) {
        return object instanceof TraceNotification other
                && getMessage().equals(other.getMessage())
                && Objects.equals(notificationSource, other.notificationSource)
                && Objects.equals(tracerName, other.tracerName)
                && Objects.equals(traceLevel, other.traceLevel)
                && Objects.equals(messageSource, other.messageSource)
                && Objects.equals(messageType, other.messageType)
                && Objects.equals(level, other.level)
                && String.valueOf(cause).equals(String.valueOf(other.cause));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                notificationSource, tracerName, messageSource, messageType, getMessage());
    }

    @Override
    public String toString() {
        String who =
                notificationSource == null
                        ? ",source=" + messageSource + ",type=" + messageType + ",level=" + level
                        : ",source="
                                + notificationSource
                                + ",tracer="
                                + tracerName
                                + ",level="
                                + traceLevel;
        return "TraceNotification[notification type="
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
