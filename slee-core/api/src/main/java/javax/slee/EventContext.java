package javax.slee;

/**
 * The delivery of one event, given to event handlers that declare a parameter for it.
 *
 * <p>A handler can suspend the delivery: until it is resumed, or the time-out has passed, neither
 * the rest of the SBB entities gets this event nor anybody a later event of the same activity
 * context. Suspending and resuming take effect when the transaction commits. The object may be kept
 * in a CMP field, which is how a later handler finds what it has to resume. Since SLEE 1.1.
 *
 * <p>Confined to the transaction that it was got in, unless it comes out of a CMP field. SLEE 1.1,
 * chapter 8.
 */
public interface EventContext {
    /**
     * Gives the event.
     *
     * @return the event object
     */
    Object getEvent();

    /**
     * Gives where the event was fired.
     *
     * @return the activity context of the event
     */
    ActivityContextInterface getActivityContextInterface();

    /**
     * Gives the address that the event was fired with.
     *
     * @return the address, null if there was none
     */
    Address getAddress();

    /**
     * Gives the service that the event was fired to.
     *
     * @return the service, null if the event is for all services
     */
    ServiceID getService();

    /**
     * Suspends the delivery of the event for at most the default time of the SLEE. Mandatory
     * transactional.
     *
     * @throws IllegalStateException if the delivery is suspended already
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    void suspendDelivery();

    /**
     * Suspends the delivery of the event. Mandatory transactional.
     *
     * @param timeout milliseconds, counted from the commit, after which the SLEE resumes by itself
     * @throws IllegalArgumentException if {@code timeout} is not positive
     * @throws IllegalStateException if the delivery is suspended already
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    void suspendDelivery(int timeout);

    /**
     * Resumes the delivery of the event. Mandatory transactional.
     *
     * @throws IllegalStateException if the delivery is not suspended
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    void resumeDelivery();

    /**
     * Tells whether the delivery of the event is suspended. Mandatory transactional.
     *
     * @return true if it is suspended in the view of the transaction
     * @throws TransactionRequiredLocalException if the caller has no transaction
     * @throws SLEEException if the SLEE fails inside
     */
    boolean isSuspended();
}
