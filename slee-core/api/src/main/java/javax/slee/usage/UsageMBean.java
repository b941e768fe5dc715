package javax.slee.usage;

import javax.management.ObjectName;
import javax.slee.InvalidStateException;
import javax.slee.management.ManagementException;
import javax.slee.management.NotificationSource;

/**
 * Management interface to one usage parameter set.
 *
 * <p>For each usage parameter the SLEE adds an operation {@code getX(boolean reset)}, which returns
 * {@code long} for a counter and {@link SampleStatistics} for samples, and resets the parameter
 * after reading it if told so. The complete object name is {@link #BASE_OBJECT_NAME}, then the
 * property {@link #NOTIFICATION_SOURCE_KEY} with the source's usage notification type, then the
 * properties of that kind of source (for example {@link
 * javax.slee.management.SbbNotification#getUsageMBeanProperties()}), then, for a named set only,
 * {@link #USAGE_PARAMETER_SET_NAME_KEY}. The MBean is a {@link
 * javax.management.NotificationBroadcaster} of {@link UsageNotification}s. SLEE 1.1, chapter 11.
 */
public interface UsageMBean {
    /** What the object names of all usage MBeans start with. */
    String BASE_OBJECT_NAME = "javax.slee.usage:type=Usage";

    /**
     * Object name property that tells the kind of notification source, by its usage notification
     * type.
     */
    String NOTIFICATION_SOURCE_KEY = "notificationSource";

    /**
     * Object name property that holds the name of the usage parameter set; absent for the default
     * set.
     */
    String USAGE_PARAMETER_SET_NAME_KEY = "parameterSetName";

    /**
     * Tells which usage parameter set this MBean is about.
     *
     * @return name of the set, or null for the default set
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String getUsageParameterSet() throws ManagementException;

    /**
     * Gets access to the switches that turn usage notifications on and off, one per usage
     * parameter.
     *
     * @return object name of the {@link UsageNotificationManagerMBean}
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getUsageNotificationManagerMBean() throws ManagementException;

    /**
     * Tells whose usage parameters these are.
     *
     * @return the notification source
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    NotificationSource getNotificationSource() throws ManagementException;

    /**
     * Tells the SLEE that the client no longer needs this MBean; the SLEE may then unregister it.
     *
     * @throws InvalidStateException if notification listeners are still registered with this MBean
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void close() throws InvalidStateException, ManagementException;

    /**
     * Resets every usage parameter of this set: counters to zero, samples to none.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void resetAllUsageParameters() throws ManagementException;
}
