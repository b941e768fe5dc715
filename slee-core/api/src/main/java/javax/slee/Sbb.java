package javax.slee;

/**
 * The life cycle of an SBB object, implemented by every SBB abstract class.
 *
 * <p>An object is made and given its context, then waits in the pool. To work for an SBB entity it
 * becomes ready, either by creating the entity or by activation for an existing one; around the
 * calls of event handlers and local methods it loads and stores; at last it goes back to the pool.
 *
 * <pre>
 * does not exist --setSbbContext--&gt; pooled
 * pooled --sbbCreate, sbbPostCreate--&gt; ready      (a new entity)
 * pooled --sbbActivate--&gt; ready                   (an existing entity)
 * ready  --sbbLoad, handlers, sbbStore--&gt; ready
 * ready  --sbbPassivate--&gt; pooled
 * ready  --sbbRemove--&gt; pooled                    (the entity is gone)
 * pooled --unsetSbbContext--&gt; does not exist
 * </pre>
 *
 * <p>The SLEE never calls one object from two threads at a time. SLEE 1.1, sections 6.1.1 and 6.3.
 */
public interface Sbb {
    /**
     * Gives the object its context. CMP fields cannot be used. Runs with an unspecified transaction
     * context.
     *
     * @param context valid until {@link #unsetSbbContext()}
     */
    void setSbbContext(SbbContext context);

    /**
     * Takes the context away; the object is not used any more. Runs with an unspecified transaction
     * context.
     */
    void unsetSbbContext();

    /**
     * Sets the first values of the CMP fields of a new SBB entity, before the entity exists.
     *
     * <p>Mandatory transactional.
     *
     * @throws CreateException if the SBB refuses to be created
     */
    void sbbCreate() throws CreateException;

    /**
     * Finishes the creation; the SBB entity exists now, and its local object can be used.
     *
     * <p>Mandatory transactional.
     *
     * @throws CreateException if the SBB refuses to be created
     */
    void sbbPostCreate() throws CreateException;

    /**
     * Tells that the object was taken from the pool to work for an existing SBB entity. Runs with
     * an unspecified transaction context.
     */
    void sbbActivate();

    /**
     * Tells that the object goes back to the pool. Runs with an unspecified transaction context.
     */
    void sbbPassivate();

    /**
     * Tells that the CMP fields have their values; what the object caches must be brought in line.
     *
     * <p>Mandatory transactional.
     */
    void sbbLoad();

    /**
     * Asks to write what the object caches into the CMP fields.
     *
     * <p>Mandatory transactional.
     */
    void sbbStore();

    /**
     * Tells that the SBB entity is being removed; its CMP fields can still be read.
     *
     * <p>Mandatory transactional.
     */
    void sbbRemove();

    /**
     * Tells that a method of this object threw an unchecked exception. Runs in the same
     * transaction, which is marked for rollback; CMP fields can be read. The object is not used any
     * more afterwards.
     *
     * @param exception what was thrown
     * @param event the event whose handler threw; null if it was another method
     * @param aci the activity context of the event; null if it was another method
     */
    void sbbExceptionThrown(Exception exception, Object event, ActivityContextInterface aci);

    /**
     * Tells that a transaction which the SLEE had begun for this SBB entity was rolled back. Runs
     * in a new transaction.
     *
     * @param context the event that was being delivered
     */
    void sbbRolledBack(RolledBackContext context);
}
