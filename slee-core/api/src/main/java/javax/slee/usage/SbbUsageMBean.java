package javax.slee.usage;

import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.ManagementException;

/**
 * Management interface to one usage parameter set of an SBB, as SLEE 1.0 defined it.
 *
 * <p>{@link UsageMBean} takes its place since SLEE 1.1. The MBeans of SBBs with a SLEE 1.0
 * deployment descriptor still implement this interface too. For each usage parameter the SLEE adds
 * an operation {@code getX(boolean reset)}, which returns {@code long} for a counter and {@link
 * SampleStatistics} for samples. SLEE 1.1, chapter 11.
 */
public interface SbbUsageMBean {
    /**
     * Type of every usage notification of SLEE 1.0. Since SLEE 1.1 the type depends on the
     * notification source and starts with this string.
     */
    String USAGE_NOTIFICATION_TYPE = "javax.slee.management.usage";

    /**
     * Tells which usage parameter set this MBean is about.
     *
     * @return name of the set, or null for the default set
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    String getUsageParameterSet() throws ManagementException;

    /**
     * Tells whose usage parameters these are.
     *
     * @return id of the SBB
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    SbbID getSbb() throws ManagementException;

    /**
     * Tells in which service the SBB was used.
     *
     * @return id of the service
     * @throws ManagementException if the SLEE could not carry out the operation for a reason of its
     *     own
     */
    ServiceID getService() throws ManagementException;

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
