package javax.slee;

/**
 * An activity context as components see it: where an activity lives inside the SLEE, and where SBB
 * entities attach themselves to get its events.
 *
 * <p>An SBB may declare a sub-interface with typed attributes; the SLEE then implements that one
 * too. An activity context lives as long as its activity. The object may be kept in a CMP field.
 *
 * <p>Confined to the transaction that it was got in, unless it comes out of a CMP field. SLEE 1.1,
 * section 7.5.
 */
public interface ActivityContextInterface {
    /**
     * Gives the activity. Mandatory transactional.
     *
     * @return the activity object, of a type that its resource adaptor type declares
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    Object getActivity();

    /**
     * Attaches an SBB entity, which from now on gets the events that are fired here. Does nothing
     * if it is attached already. Mandatory transactional.
     *
     * @param sbb the entity to attach
     * @throws NullPointerException if {@code sbb} is null
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws TransactionRolledbackLocalException if the entity does not exist any more; the
     *     transaction is marked for rollback
     * @throws SLEEException if the SLEE fails inside
     */
    void attach(SbbLocalObject sbb);

    /**
     * Detaches an SBB entity, which from now on gets no more events from here. Does nothing if it
     * is not attached. Mandatory transactional.
     *
     * @param sbb the entity to detach
     * @throws NullPointerException if {@code sbb} is null
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws TransactionRolledbackLocalException if the entity does not exist any more; the
     *     transaction is marked for rollback
     * @throws SLEEException if the SLEE fails inside
     */
    void detach(SbbLocalObject sbb);

    /**
     * Tells whether an SBB entity is attached. Mandatory transactional. Since SLEE 1.1.
     *
     * @param sbb the entity in question
     * @return true if it is attached in the view of the transaction
     * @throws NullPointerException if {@code sbb} is null
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws TransactionRolledbackLocalException if the entity does not exist any more; the
     *     transaction is marked for rollback
     * @throws SLEEException if the SLEE fails inside
     */
    boolean isAttached(SbbLocalObject sbb);

    /**
     * Tells whether the activity is ending. No more events can then be fired here; the activity end
     * event comes last. Mandatory transactional.
     *
     * @return true if the activity context is in the Ending state
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    boolean isEnding();

    /**
     * Compares activity contexts, whatever interface they are seen through. Since SLEE 1.1.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} stands for the same activity context
     */
    @Override
    boolean equals(Object obj);

    /**
     * Hashes the activity context. Since SLEE 1.1.
     *
     * @return the same number for all objects that stand for the same activity context
     */
    @Override
    int hashCode();
}
