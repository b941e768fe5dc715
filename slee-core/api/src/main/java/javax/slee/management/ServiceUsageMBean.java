package javax.slee.management;

import javax.management.ObjectName;
import javax.slee.InvalidArgumentException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedSbbException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/**
 * Management interface to the usage parameter sets of the SBBs of one service.
 *
 * <p>Each SBB has its own sets in each service that it takes part in. The complete object name is
 * {@link #BASE_OBJECT_NAME} followed by the three service properties, whose values are quoted. SLEE
 * 1.1, chapters 11 and 14.
 */
public interface ServiceUsageMBean {
    /** What the object names of all service usage MBeans start with. */
    String BASE_OBJECT_NAME = "javax.slee.management.usage:type=ServiceUsage";

    /** Object name property that holds the name of the service. */
    String SERVICE_NAME_KEY = "serviceName";

    /** Object name property that holds the vendor of the service. */
    String SERVICE_VENDOR_KEY = "serviceVendor";

    /** Object name property that holds the version of the service. */
    String SERVICE_VERSION_KEY = "serviceVersion";

    /**
     * Lists the named usage parameter sets of an SBB; the default set has no name and is not among
     * them.
     *
     * @param sbbID id of an SBB of this service
     * @return set names, possibly none
     * @throws NullPointerException if {@code sbbID} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String[] getUsageParameterSets(SbbID sbbID)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException;

    /**
     * Gets access to the default usage parameter set of an SBB.
     *
     * @param sbbID id of an SBB of this service
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws NullPointerException if {@code sbbID} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getSbbUsageMBean(SbbID sbbID)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException;

    /**
     * Gets access to a named usage parameter set of an SBB.
     *
     * @param sbbID id of an SBB of this service
     * @param paramSetName name of the usage parameter set
     * @return object name of the {@link javax.slee.usage.UsageMBean}
     * @throws NullPointerException if {@code sbbID} or {@code paramSetName} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedUsageParameterSetNameException if there is no usage parameter set of this
     *     name
     */
    ObjectName getSbbUsageMBean(SbbID sbbID, String paramSetName)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    ManagementException,
                    UnrecognizedUsageParameterSetNameException;

    /**
     * Gets access to the switches that turn the usage notifications of an SBB on and off, one per
     * usage parameter.
     *
     * @param sbbID id of an SBB of this service
     * @return object name of the {@link javax.slee.usage.UsageNotificationManagerMBean}
     * @throws NullPointerException if {@code sbbID} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ObjectName getSbbUsageNotificationManagerMBean(SbbID sbbID)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException;

    /**
     * Tells which service this MBean is about.
     *
     * @return id of the service
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ServiceID getService() throws ManagementException;

    /**
     * Tells the SLEE that the client no longer needs this MBean; the SLEE may then unregister it.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void close() throws ManagementException;

    /**
     * Creates a named usage parameter set of an SBB with all counters at zero and no samples.
     *
     * @param sbbID id of an SBB of this service
     * @param paramSetName name of the usage parameter set
     * @throws NullPointerException if {@code sbbID} or {@code paramSetName} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface, or the name is empty or holds characters that are not allowed
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UsageParameterSetNameAlreadyExistsException if a usage parameter set of this name
     *     already exists
     */
    void createUsageParameterSet(SbbID sbbID, String paramSetName)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    ManagementException,
                    UsageParameterSetNameAlreadyExistsException;

    /**
     * Removes a named usage parameter set of an SBB.
     *
     * @param sbbID id of an SBB of this service
     * @param paramSetName name of the usage parameter set
     * @throws NullPointerException if {@code sbbID} or {@code paramSetName} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     * @throws UnrecognizedUsageParameterSetNameException if there is no usage parameter set of this
     *     name
     */
    void removeUsageParameterSet(SbbID sbbID, String paramSetName)
            throws InvalidArgumentException,
                    UnrecognizedSbbException,
                    ManagementException,
                    UnrecognizedUsageParameterSetNameException;

    /**
     * Resets every usage parameter of every SBB of the service: counters to zero, samples to none.
     *
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void resetAllUsageParameters() throws ManagementException;

    /**
     * Resets every usage parameter in every set of one SBB.
     *
     * @param sbbID id of an SBB of this service
     * @throws NullPointerException if {@code sbbID} is null
     * @throws InvalidArgumentException if the SBB is not part of the service or defines no usage
     *     parameters interface
     * @throws UnrecognizedSbbException if the SBB is not installed
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    void resetAllUsageParameters(SbbID sbbID)
            throws InvalidArgumentException, UnrecognizedSbbException, ManagementException;
}
