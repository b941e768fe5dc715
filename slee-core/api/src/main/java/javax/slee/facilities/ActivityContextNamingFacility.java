package javax.slee.facilities;

import javax.slee.ActivityContextInterface;

/**
 * Gives names to activity contexts, so that SBBs which never met can find the same one.
 *
 * <p>There is one name space in the SLEE. A name keeps a null activity alive. Names go away with
 * the activity context.
 *
 * <p>Thread-safe; effects belong to the transaction of the caller. SLEE 1.1, section 13.4.
 */
public interface ActivityContextNamingFacility {
    /** Where the facility is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/facilities/activitycontextnaming";

    /**
     * Binds a name to an activity context. One activity context may have many names. Mandatory
     * transactional.
     *
     * @param aci the activity context
     * @param aciName the name, not empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code aciName} is empty
     * @throws NameAlreadyBoundException if the name is bound
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws FacilityException if the facility fails inside
     */
    void bind(ActivityContextInterface aci, String aciName) throws NameAlreadyBoundException;

    /**
     * Removes the binding of a name. Mandatory transactional.
     *
     * @param aciName the name
     * @throws NullPointerException if {@code aciName} is null
     * @throws NameNotBoundException if the name is not bound
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws FacilityException if the facility fails inside
     */
    void unbind(String aciName) throws NameNotBoundException;

    /**
     * Finds an activity context by its name. Mandatory transactional.
     *
     * @param aciName the name
     * @return the activity context, null if the name is not bound
     * @throws NullPointerException if {@code aciName} is null
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws FacilityException if the facility fails inside
     */
    ActivityContextInterface lookup(String aciName);
}
