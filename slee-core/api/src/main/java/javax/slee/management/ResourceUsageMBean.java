package javax.slee.management;

import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * Management interface to the usage parameter sets of one resource adaptor entity.
 *
 * <p>The complete object name is {@link #BASE_OBJECT_NAME} followed by the property {@link
 * #RESOURCE_ADAPTOR_ENTITY_NAME_KEY}, whose value is quoted. SLEE 1.1, chapters 11 and 14.
 */
public interface ResourceUsageMBean {
    /** What the object names of all resource usage MBeans start with. */
    String BASE_OBJECT_NAME = "javax.slee.management.usage:type=ResourceUsage";

    /** Object name property that holds the name of the resource adaptor entity. */
    String RESOURCE_ADAPTOR_ENTITY_NAME_KEY = "raEntityName";

    /**
     * Tells which resource adaptor entity this MBean is about.
     *
     * @return name of the resource adaptor entity
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String getEntityName() throws ManagementException;

    /**
     * Lists the named usage parameter sets of the entity; the default set has no name and is not
     * among them.
     *
     * @return set names, possibly none
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getUsageParameterSets() throws ManagementException;

    /**
     * Gets access to the default usage parameter set.
     *
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getUsageMBean() throws ManagementException;

    /**
     * Gets access to a named usage parameter set.
     *
     * @param paramSetName name of the usage parameter set
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws NullPointerException if {@code paramSetName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedUsageParameterSetNameException if there is no usage parameter set of this
     *     name
     */
    ObjectName getUsageMBean(String paramSetName)
            throws ManagementException, UnrecognizedUsageParameterSetNameException;

    /**
     * Gets access to the switches that turn usage notifications on and off, one per usage
     * parameter.
     *
     * @return object name of the {@link javax.slee.usage.UsageNotificationManagerMBean}
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getUsageNotificationManagerMBean() throws ManagementException;

    /**
     * Tells the SLEE that the client no longer needs this MBean; the SLEE may then unregister it.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void close() throws ManagementException;

    /**
     * Creates a named usage parameter set with all counters at zero and no samples.
     *
     * @param paramSetName name of the usage parameter set
     * @throws NullPointerException if {@code paramSetName} is null
     * @throws InvalidArgumentException if the name is empty or holds characters that are not
     *     allowed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UsageParameterSetNameAlreadyExistsException if a usage parameter set of this name
     *     already exists
     */
    void createUsageParameterSet(String paramSetName)
            throws InvalidArgumentException,
                    ManagementException,
                    UsageParameterSetNameAlreadyExistsException;

    /**
     * Removes a named usage parameter set.
     *
     * @param paramSetName name of the usage parameter set
     * @throws NullPointerException if {@code paramSetName} is null
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedUsageParameterSetNameException if there is no usage parameter set of this
     *     name
     */
    void removeUsageParameterSet(String paramSetName)
            throws ManagementException, UnrecognizedUsageParameterSetNameException;

    /**
     * Resets every usage parameter in every set of the entity: counters to zero, samples to none.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void resetAllUsageParameters() throws ManagementException;
}
