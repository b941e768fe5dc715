package javax.slee.management;

/**
 * Management interface of the alarm facility: lists, describes and clears the alarms that are
 * active.
 *
 * <p>An alarm is identified by its notification source, alarm type and instance id together; while
 * it is active the SLEE also gives it an alarm id. The MBean is a {@link
 * javax.management.NotificationBroadcaster}: raising and clearing an alarm each emit an {@link
 * AlarmNotification} whose type is the {@link NotificationSource#getAlarmNotificationType() alarm
 * notification type} of the alarm's source. SLEE 1.1, chapter 14.
 */
public interface AlarmMBean {
    /**
     * Type of every alarm notification of SLEE 1.0. Since SLEE 1.1 the type depends on the
     * notification source and starts with this string.
     */
    String ALARM_NOTIFICATION_TYPE = "javax.slee.management.alarm";

    /** JMX object name of the alarm MBean. */
    String OBJECT_NAME = "javax.slee.management:name=Alarm";

    /**
     * Clears one alarm.
     *
     * @param alarmID id that the SLEE gave to the alarm
     * @return true if the alarm was active and is now cleared, false if there was nothing to clear
     * @throws NullPointerException if {@code alarmID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    boolean clearAlarm(String alarmID) throws ManagementException;

    /**
     * Tells whether an alarm is active.
     *
     * @param alarmID id that the SLEE gave to the alarm
     * @return true if an alarm with this id is active
     * @throws NullPointerException if {@code alarmID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    boolean isActive(String alarmID) throws ManagementException;

    /**
     * Clears all active alarms of one notification source.
     *
     * @param notificationSource who raised the alarms
     * @return number of alarms cleared
     * @throws NullPointerException if {@code notificationSource} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    int clearAlarms(NotificationSource notificationSource)
            throws ManagementException, UnrecognizedNotificationSourceException;

    /**
     * Clears the active alarms of one notification source that have a given type.
     *
     * @param notificationSource who raised the alarms
     * @param alarmType alarm type as the source named it
     * @return number of alarms cleared
     * @throws NullPointerException if {@code notificationSource} or {@code alarmType} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    int clearAlarms(NotificationSource notificationSource, String alarmType)
            throws ManagementException, UnrecognizedNotificationSourceException;

    /**
     * Lists all active alarms.
     *
     * @return alarm ids, an empty array if no alarm is active
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getAlarms() throws ManagementException;

    /**
     * Lists the active alarms of one notification source.
     *
     * @param notificationSource who raised the alarms
     * @return alarm ids, an empty array if the source has no active alarm
     * @throws NullPointerException if {@code notificationSource} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedNotificationSourceException if the notification source does not exist in
     *     the SLEE
     */
    String[] getAlarms(NotificationSource notificationSource)
            throws ManagementException, UnrecognizedNotificationSourceException;

    /**
     * Describes one active alarm.
     *
     * @param alarmID id that the SLEE gave to the alarm
     * @return the alarm, or null if it is not active
     * @throws NullPointerException if {@code alarmID} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    Alarm getDescriptor(String alarmID) throws ManagementException;

    /**
     * Describes several alarms at once; ids of alarms that are not active are left out.
     *
     * @param alarmIDs ids of the alarms to describe
     * @return the active ones among the alarms asked for
     * @throws NullPointerException if {@code alarmIDs} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    Alarm[] getDescriptors(String[] alarmIDs) throws ManagementException;
}
