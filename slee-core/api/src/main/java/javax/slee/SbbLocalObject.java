package javax.slee;

/**
 * An SBB entity as other SBBs of the same SLEE see it. An SBB may declare a sub-interface with
 * methods of its own.
 *
 * <p>Calls are ordinary Java calls, arguments are passed by reference. If the called SBB throws an
 * unchecked exception the transaction is marked for rollback and the caller gets a {@link
 * TransactionRolledbackLocalException}. The object may be kept in a CMP field.
 *
 * <p>Confined to the transaction that it was got in, unless it comes out of a CMP field. SLEE 1.1,
 * sections 5.5 and 6.9.
 */
public interface SbbLocalObject {
    /**
     * Compares SBB entities. Mandatory transactional.
     *
     * @param obj the other local object, may be null
     * @return true if both stand for the same SBB entity
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    boolean isIdentical(SbbLocalObject obj);

    /**
     * Sets the priority of the SBB entity among its siblings; root entities are siblings of each
     * other. Who has the higher priority gets an event first. Mandatory transactional.
     *
     * @param priority -128 to 127
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws NoSuchObjectLocalException if the entity does not exist any more
     * @throws SLEEException if the SLEE fails inside
     */
    void setSbbPriority(byte priority);

    /**
     * Gives the priority of the SBB entity among its siblings. Mandatory transactional.
     *
     * @return -128 to 127
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws NoSuchObjectLocalException if the entity does not exist any more
     * @throws SLEEException if the SLEE fails inside
     */
    byte getSbbPriority();

    /**
     * Removes the SBB entity with all its descendants. Mandatory transactional.
     *
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws NoSuchObjectLocalException if the entity does not exist any more
     * @throws TransactionRolledbackLocalException if the removal failed; the transaction is marked
     *     for rollback
     * @throws SLEEException if the SLEE fails inside
     */
    void remove();
}
