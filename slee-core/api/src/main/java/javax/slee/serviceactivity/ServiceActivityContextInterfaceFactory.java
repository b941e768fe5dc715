package javax.slee.serviceactivity;

import javax.slee.ActivityContextInterface;

/**
 * Finds the activity contexts of service activities.
 *
 * <p>Thread-safe. SLEE 1.1, chapter 7.
 */
public interface ServiceActivityContextInterfaceFactory {
    /** Where the factory is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/serviceactivity/activitycontextinterfacefactory";

    /**
     * Finds the activity context of a service activity. Mandatory transactional.
     *
     * @param activity the service activity
     * @return its activity context
     * @throws NullPointerException if {@code activity} is null
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws javax.slee.UnrecognizedActivityException if {@code activity} is not of this SLEE, or
     *     has ended
     * @throws javax.slee.FactoryException if the factory fails inside
     */
    ActivityContextInterface getActivityContextInterface(ServiceActivity activity);
}
