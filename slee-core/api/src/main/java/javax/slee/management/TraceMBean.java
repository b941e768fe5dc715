package javax.slee.management;

import javax.slee.ComponentID;
import javax.slee.InvalidArgumentException;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;

/**
 * Management interface to trace levels, per tracer of a notification source.
 *
 * <p>Tracer names form a tree: a tracer whose level is not set has that of its nearest ancestor,
 * and the root tracer, named by the empty string, always has one. The MBean is a {@link
 * javax.management.NotificationBroadcaster}: each trace message that passes its level emits a
 * {@link TraceNotification} whose type is the {@link NotificationSource#getTraceNotificationType()
 * trace notification type} of its source. SLEE 1.1, section 13.3 and chapter 14.
 */
@SuppressWarnings("deprecation")
public interface TraceMBean {
    /** JMX object name of the trace MBean. */
    String OBJECT_NAME = "javax.slee.management:name=Trace";

    /**
     * Type of every trace notification of SLEE 1.0. Since SLEE 1.1 the type depends on the
     * notification source and starts with this string.
     */
    String TRACE_NOTIFICATION_TYPE = "javax.slee.management.trace";

    /**
     * Lists the tracers whose level was set explicitly.
     *
     * @param notificationSource whose tracers
     * @return tracer names, possibly none
     * @throws NullPointerException if {@code notificationSource} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    String[] getTracersSet(NotificationSource notificationSource)
            throws ManagementException, UnrecognizedNotificationSourceException;

    /**
     * Lists the tracers that the source has asked for.
     *
     * @param notificationSource whose tracers
     * @return tracer names, possibly none
     * @throws NullPointerException if {@code notificationSource} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    String[] getTracersUsed(NotificationSource notificationSource)
            throws ManagementException, UnrecognizedNotificationSourceException;

    /**
     * Tells the trace level of a component that uses the SLEE 1.0 trace facility.
     *
     * @param componentID id of the component
     * @return the level
     * @throws NullPointerException if {@code componentID} is null
     * @throws UnrecognizedComponentException if no such component is installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    Level getTraceLevel(ComponentID componentID)
            throws UnrecognizedComponentException, ManagementException;

    /**
     * Tells the level in force for a tracer, its own or the inherited one.
     *
     * @param notificationSource whose tracers
     * @param tracerName name of the tracer, the empty string for the root tracer
     * @return the level
     * @throws NullPointerException if {@code notificationSource} or {@code tracerName} is null
     * @throws InvalidArgumentException if the tracer name is malformed or the source has no such
     *     tracer
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    TraceLevel getTraceLevel(NotificationSource notificationSource, String tracerName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedNotificationSourceException;

    /**
     * Sets the trace level of a component that uses the SLEE 1.0 trace facility.
     *
     * @param componentID id of the component
     * @param traceLevel least severe level that is let through
     * @throws NullPointerException if {@code componentID} or {@code traceLevel} is null
     * @throws UnrecognizedComponentException if no such component is installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void setTraceLevel(ComponentID componentID, Level traceLevel)
            throws UnrecognizedComponentException, ManagementException;

    /**
     * Sets the level of a tracer, and thereby of its descendants that have no level of their own.
     *
     * @param notificationSource whose tracers
     * @param tracerName name of the tracer, the empty string for the root tracer
     * @param traceLevel least severe level that is let through
     * @throws NullPointerException if {@code notificationSource} or {@code tracerName} or {@code
     *     traceLevel} is null
     * @throws InvalidArgumentException if the tracer name is malformed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    void setTraceLevel(
            NotificationSource notificationSource, String tracerName, TraceLevel traceLevel)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedNotificationSourceException;

    /**
     * Removes the level of a tracer, which from then on inherits its parent's.
     *
     * @param notificationSource whose tracers
     * @param tracerName name of the tracer, the empty string for the root tracer
     * @throws NullPointerException if {@code notificationSource} or {@code tracerName} is null
     * @throws InvalidArgumentException if the tracer name is malformed or names the root tracer
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    void unsetTraceLevel(NotificationSource notificationSource, String tracerName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedNotificationSourceException;
}
