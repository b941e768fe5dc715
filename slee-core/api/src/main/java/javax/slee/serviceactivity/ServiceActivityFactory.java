package javax.slee.serviceactivity;

/**
 * Finds the service activity of the service that an SBB works for.
 *
 * <p>Thread-safe. SLEE 1.1, chapter 7.
 */
public interface ServiceActivityFactory {
    /** Where the factory is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/serviceactivity/factory";

    /**
     * Gives the activity of the caller's own service. Mandatory transactional.
     *
     * @return the service activity
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws javax.slee.FactoryException if the factory fails inside
     */
    ServiceActivity getActivity();
}
