package javax.slee.nullactivity;

import javax.slee.ActivityContextInterface;

/**
 * Finds the activity contexts of null activities.
 *
 * <p>Thread-safe. SLEE 1.1, chapter 7.
 */
public interface NullActivityContextInterfaceFactory {
    /** Where the factory is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/nullactivity/activitycontextinterfacefactory";

    /**
     * Finds the activity context of a null activity. Mandatory transactional.
     *
     * @param activity the null activity
     * @return its activity context
     * @throws NullPointerException if {@code activity} is null
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws javax.slee.UnrecognizedActivityException if {@code activity} is not of this SLEE, or
     *     has ended
     * @throws javax.slee.FactoryException if the factory fails inside
     */
    ActivityContextInterface getActivityContextInterface(NullActivity activity);
}
