package javax.slee.nullactivity;

/**
 * Makes null activities.
 *
 * <p>Thread-safe. SLEE 1.1, chapter 7.
 */
public interface NullActivityFactory {
    /** Where the factory is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/nullactivity/factory";

    /**
     * Makes a null activity. It is gone if the transaction rolls back. Mandatory transactional.
     *
     * @return a new null activity
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws javax.slee.FactoryException if the factory fails inside
     */
    NullActivity createNullActivity();
}
