package javax.slee.management;

import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * Central management interface: the state of the SLEE, the way to the other MBeans, and the usage
 * of the SLEE's own subsystems.
 *
 * <table>
 * <caption>State of the SLEE</caption>
 * <tr><th>state</th><th>on</th><th>next state</th></tr>
 * <tr><td>stopped</td><td>{@link #start()}</td><td>starting</td></tr>
 * <tr><td>starting</td><td>start-up complete</td><td>running</td></tr>
 * <tr><td>starting, running</td><td>{@link #stop()}</td><td>stopping</td></tr>
 * <tr><td>stopping</td><td>last activity ended</td><td>stopped</td></tr>
 * </table>
 *
 * <p>The MBean is a {@link javax.management.NotificationBroadcaster}: each change of the state
 * emits a {@link SleeStateChangeNotification}. SLEE 1.1, chapter 14.
 */
public interface SleeManagementMBean {
    /** JMX object name of the SLEE management MBean. */
    String OBJECT_NAME = "javax.slee.management:name=SleeManagement";

    /** Type of every {@link SleeStateChangeNotification}. */
    String SLEE_STATE_CHANGE_NOTIFICATION_TYPE = "javax.slee.management.sleestatechange";

    /**
     * Tells whether a subsystem collects usage information.
     *
     * @param subsystemName name of the subsystem
     * @return true if it does
     * @throws NullPointerException if {@code subsystemName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedSubsystemException if the SLEE has no such subsystem
     */
    boolean hasUsage(String subsystemName)
            throws ManagementException, UnrecognizedSubsystemException;

    /**
     * Names the SLEE implementation.
     *
     * @return name of the product
     */
    String getSleeName();

    /**
     * Names the vendor of the SLEE implementation.
     *
     * @return name of the vendor
     */
    String getSleeVendor();

    /**
     * Tells the version of the SLEE implementation.
     *
     * @return version of the product
     */
    String getSleeVersion();

    /**
     * Lists the subsystems of the SLEE that may appear as {@link SubsystemNotification} sources.
     *
     * @return subsystem names, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getSubsystems() throws ManagementException;

    /**
     * Lists the named usage parameter sets of a subsystem.
     *
     * @param subsystemName name of the subsystem
     * @return set names, possibly none
     * @throws NullPointerException if {@code subsystemName} is null
     * @throws InvalidArgumentException if the subsystem collects no usage information
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedSubsystemException if the SLEE has no such subsystem
     */
    String[] getUsageParameterSets(String subsystemName)
            throws InvalidArgumentException, ManagementException, UnrecognizedSubsystemException;

    /**
     * Gets access to alarms.
     *
     * @return object name of the {@link AlarmMBean}
     */
    ObjectName getAlarmMBean();

    /**
     * Gets access to deployment.
     *
     * @return object name of the {@link DeploymentMBean}
     */
    ObjectName getDeploymentMBean();

    /**
     * Gets access to profile tables.
     *
     * @return object name of the {@link ProfileProvisioningMBean}
     */
    ObjectName getProfileProvisioningMBean();

    /**
     * Gets access to resource adaptor entities.
     *
     * @return object name of the {@link ResourceManagementMBean}
     */
    ObjectName getResourceManagementMBean();

    /**
     * Gets access to services.
     *
     * @return object name of the {@link ServiceManagementMBean}
     */
    ObjectName getServiceManagementMBean();

    /**
     * Gets access to tracing.
     *
     * @return object name of the {@link TraceMBean}
     */
    ObjectName getTraceMBean();

    /**
     * Gets access to the default usage parameter set of a subsystem.
     *
     * @param subsystemName name of the subsystem
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws NullPointerException if {@code subsystemName} is null
     * @throws InvalidArgumentException if the subsystem collects no usage information
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedSubsystemException if the SLEE has no such subsystem
     */
    ObjectName getUsageMBean(String subsystemName)
            throws InvalidArgumentException, ManagementException, UnrecognizedSubsystemException;

    /**
     * Gets access to a named usage parameter set of a subsystem.
     *
     * @param subsystemName name of the subsystem
     * @param paramSetName name of the usage parameter set
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws NullPointerException if {@code subsystemName} or {@code paramSetName} is null
     * @throws InvalidArgumentException if the subsystem collects no usage information
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedSubsystemException if the SLEE has no such subsystem
     * @throws UnrecognizedUsageParameterSetNameException if there is no usage parameter set of this
     *     name
     */
    ObjectName getUsageMBean(String subsystemName, String paramSetName)
            throws InvalidArgumentException,
                    ManagementException,
                    UnrecognizedSubsystemException,
                    UnrecognizedUsageParameterSetNameException;

    /**
     * Gets access to the switches that turn the usage notifications of a subsystem on and off.
     *
     * @param subsystemName name of the subsystem
     * @return object name of the {@link javax.slee.usage.UsageNotificationManagerMBean}
     * @throws NullPointerException if {@code subsystemName} is null
     * @throws InvalidArgumentException if the subsystem collects no usage information
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedSubsystemException if the SLEE has no such subsystem
     */
    ObjectName getUsageNotificationManagerMBean(String subsystemName)
            throws InvalidArgumentException, ManagementException, UnrecognizedSubsystemException;

    /**
     * Tells the state of the SLEE.
     *
     * @return the state at this moment
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    SleeState getState() throws ManagementException;

    /**
     * Ends the SLEE processes.
     *
     * @throws InvalidStateException if the SLEE is not stopped
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void shutdown() throws InvalidStateException, ManagementException;

    /**
     * Starts the SLEE.
     *
     * @throws InvalidStateException if the SLEE is not stopped
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void start() throws InvalidStateException, ManagementException;

    /**
     * Stops the SLEE gracefully: activities are ended, then resource adaptor entities stop.
     *
     * @throws InvalidStateException if the SLEE is neither starting nor running
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void stop() throws InvalidStateException, ManagementException;
}
