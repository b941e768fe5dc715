package javax.slee.usage;

import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;

/**
 * Management interface that turns the usage notifications of one notification source on and off.
 *
 * <p>For each usage parameter the SLEE adds the attribute {@code XNotificationsEnabled} with a
 * getter and a setter of type {@code boolean}. A switch is for the parameter in all sets of the
 * source; all are off to begin with. The complete object name is built as that of {@link
 * UsageMBean}, without a set name. SLEE 1.1, chapter 11.
 */
public interface UsageNotificationManagerMBean {
    /** What the object names of all usage notification manager MBeans start with. */
    String BASE_OBJECT_NAME = "javax.slee.usage:type=UsageNotificationManager";

    /**
     * Object name property that tells the kind of notification source, by its usage notification
     * type.
     */
    String NOTIFICATION_SOURCE_KEY = "notificationSource";

    /**
     * Tells whose usage notifications are managed here.
     *
     * @return the notification source
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    NotificationSource getNotificationSource() throws ManagementException;

    /**
     * Tells the SLEE that the client no longer needs this MBean; the SLEE may then unregister it.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void close() throws ManagementException;
}
