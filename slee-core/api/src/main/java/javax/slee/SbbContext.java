package javax.slee;

import javax.slee.facilities.Tracer;

/**
 * What an SBB object knows about its surroundings: its entity, its service, its transaction.
 *
 * <p>Methods that speak of an SBB entity throw {@link IllegalStateException} while the object works
 * for none.
 *
 * <p>Confined to the SBB object that got it. SLEE 1.1, section 6.10.
 */
public interface SbbContext {
    /**
     * Gives the SBB entity that the object works for. Mandatory transactional.
     *
     * @return its local object, of the local interface that the SBB declares
     * @throws IllegalStateException if the object works for no entity
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    SbbLocalObject getSbbLocalObject();

    /**
     * Gives the service that the object works for. Non-transactional.
     *
     * @return the service
     * @throws SLEEException if the SLEE fails inside
     */
    ServiceID getService();

    /**
     * Gives the SBB that the object is of. Non-transactional.
     *
     * @return the SBB
     * @throws SLEEException if the SLEE fails inside
     */
    SbbID getSbb();

    /**
     * Gives all activity contexts that the SBB entity is attached to. Mandatory transactional.
     *
     * @return the activity contexts in the view of the transaction, maybe empty
     * @throws IllegalStateException if the object works for no entity
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    ActivityContextInterface[] getActivities();

    /**
     * Replaces the event mask of the SBB entity on one activity context: masked events are not
     * delivered to it. Mandatory transactional.
     *
     * @param eventNames the events to mask, by their names in the deployment descriptor of the SBB;
     *     null or empty to mask none
     * @param aci an activity context that the SBB entity is attached to
     * @throws NullPointerException if {@code aci} is null
     * @throws IllegalStateException if the object works for no entity
     * @throws UnrecognizedEventException if a name is not that of an event which the SBB receives
     * @throws NotAttachedException if the SBB entity is not attached to {@code aci}
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    void maskEvent(String[] eventNames, ActivityContextInterface aci)
            throws UnrecognizedEventException;

    /**
     * Gives the event mask of the SBB entity on one activity context. Mandatory transactional.
     *
     * @param aci an activity context that the SBB entity is attached to
     * @return the names of the masked events, maybe empty
     * @throws NullPointerException if {@code aci} is null
     * @throws IllegalStateException if the object works for no entity
     * @throws NotAttachedException if the SBB entity is not attached to {@code aci}
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    String[] getEventMask(ActivityContextInterface aci);

    /**
     * Marks the transaction so that it can only be rolled back. Mandatory transactional.
     *
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    void setRollbackOnly();

    /**
     * Tells whether the transaction can only be rolled back. Mandatory transactional.
     *
     * @return true if it is marked
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    boolean getRollbackOnly();

    /**
     * Gives a tracer of the SBB in its service. Non-transactional. Since SLEE 1.1.
     *
     * @param tracerName the name, parts with dots between them; empty for the root tracer
     * @return the tracer; the same name always gives an equivalent one
     * @throws NullPointerException if {@code tracerName} is null
     * @throws IllegalArgumentException if {@code tracerName} has an empty part
     * @throws SLEEException if the SLEE fails inside
     */
    Tracer getTracer(String tracerName);
}
