package javax.slee.resource;

import javax.slee.Address;

/**
 * The door through which a resource adaptor object starts and ends activities and fires events.
 *
 * <p>Activities can be started while the resource adaptor object is active, events can be fired and
 * activities ended while it is active or stopping. Each operation exists in a form that takes
 * effect at once, and in a {@code Transacted} form that takes effect when the caller's transaction
 * commits and never if it rolls back.
 *
 * <p>Implemented by the SLEE. Thread-safe. SLEE specification section 15.
 */
public interface SleeEndpoint {
    /**
     * Starts an activity at once.
     *
     * <p>Non-transactional: the activity exists whatever becomes of a transaction of the caller.
     * The same as {@link #startActivity(ActivityHandle, Object, int)} with {@link
     * ActivityFlags#NO_FLAGS}.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivity(ActivityHandle handle, Object activity) throws StartActivityException;

    /**
     * Starts an activity at once.
     *
     * <p>Non-transactional: the activity exists whatever becomes of a transaction of the caller.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @param activityFlags what is asked of the SLEE for this activity, see {@link ActivityFlags}
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivity(ActivityHandle handle, Object activity, int activityFlags)
            throws StartActivityException;

    /**
     * Starts an activity at once, and holds back the delivery of its events until the caller's
     * transaction ends.
     *
     * <p>Mandatory transactional, but the activity exists even if the transaction rolls back. The
     * same as {@link #startActivitySuspended(ActivityHandle, Object, int)} with {@link
     * ActivityFlags#NO_FLAGS}.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivitySuspended(ActivityHandle handle, Object activity)
            throws StartActivityException;

    /**
     * Starts an activity at once, and holds back the delivery of its events until the caller's
     * transaction ends.
     *
     * <p>Mandatory transactional, but the activity exists even if the transaction rolls back.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @param activityFlags what is asked of the SLEE for this activity, see {@link ActivityFlags}
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivitySuspended(ActivityHandle handle, Object activity, int activityFlags)
            throws StartActivityException;

    /**
     * Starts an activity when the caller's transaction commits.
     *
     * <p>Mandatory transactional. The same as {@link #startActivityTransacted(ActivityHandle,
     * Object, int)} with {@link ActivityFlags#NO_FLAGS}.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivityTransacted(ActivityHandle handle, Object activity)
            throws StartActivityException;

    /**
     * Starts an activity when the caller's transaction commits.
     *
     * <p>Mandatory transactional.
     *
     * @param handle the handle of the new activity
     * @param activity the new activity, of one of the activity types of the resource adaptor's
     *     types
     * @param activityFlags what is asked of the SLEE for this activity, see {@link ActivityFlags}
     * @throws NullPointerException if the handle or the activity is {@code null}
     * @throws IllegalStateException if the resource adaptor object is not active
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws ActivityAlreadyExistsException if the SLEE knows an activity with this handle
     * @throws StartActivityException if the SLEE does not accept an activity now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void startActivityTransacted(ActivityHandle handle, Object activity, int activityFlags)
            throws StartActivityException;

    /**
     * Holds back the delivery of the events of an activity until the caller's transaction ends.
     *
     * <p>Mandatory transactional.
     *
     * @param handle the handle of the activity
     * @throws NullPointerException if the handle is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void suspendActivity(ActivityHandle handle);

    /**
     * Ends an activity at once: no events can be fired on it any more, and its end event follows
     * those that were fired.
     *
     * <p>Non-transactional. Nothing happens if the activity is ending already.
     *
     * @param handle the handle of the activity
     * @throws NullPointerException if the handle is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void endActivity(ActivityHandle handle);

    /**
     * Ends an activity when the caller's transaction commits.
     *
     * <p>Mandatory transactional. Nothing happens if the activity is ending already.
     *
     * @param handle the handle of the activity
     * @throws NullPointerException if the handle is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void endActivityTransacted(ActivityHandle handle);

    /**
     * Fires an event on an activity at once.
     *
     * <p>Non-transactional. The same as the method with flags and {@link EventFlags#NO_FLAGS}.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event, an instance of the event type's class
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that shall receive the event, or {@code null} for all
     * @throws NullPointerException if the handle, the event type or the event is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws IllegalEventException if the resource adaptor may not fire this event type, or the
     *     event is not an instance of its class
     * @throws ActivityIsEndingException if the activity is ending
     * @throws FireEventException if the SLEE does not accept an event now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void fireEvent(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service)
            throws FireEventException;

    /**
     * Fires an event on an activity at once.
     *
     * <p>Non-transactional.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event, an instance of the event type's class
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that shall receive the event, or {@code null} for all
     * @param eventFlags what is asked of the SLEE for this event, see {@link EventFlags}
     * @throws NullPointerException if the handle, the event type or the event is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws IllegalEventException if the resource adaptor may not fire this event type, or the
     *     event is not an instance of its class
     * @throws ActivityIsEndingException if the activity is ending
     * @throws FireEventException if the SLEE does not accept an event now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void fireEvent(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service,
            int eventFlags)
            throws FireEventException;

    /**
     * Fires an event on an activity when the caller's transaction commits.
     *
     * <p>Mandatory transactional. The same as the method with flags and {@link
     * EventFlags#NO_FLAGS}.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event, an instance of the event type's class
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that shall receive the event, or {@code null} for all
     * @throws NullPointerException if the handle, the event type or the event is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws IllegalEventException if the resource adaptor may not fire this event type, or the
     *     event is not an instance of its class
     * @throws ActivityIsEndingException if the activity is ending
     * @throws FireEventException if the SLEE does not accept an event now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service)
            throws FireEventException;

    /**
     * Fires an event on an activity when the caller's transaction commits.
     *
     * <p>Mandatory transactional.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event, an instance of the event type's class
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that shall receive the event, or {@code null} for all
     * @param eventFlags what is asked of the SLEE for this event, see {@link EventFlags}
     * @throws NullPointerException if the handle, the event type or the event is {@code null}
     * @throws IllegalStateException if the resource adaptor object is neither active nor stopping
     * @throws javax.slee.TransactionRequiredLocalException if there is no transaction
     * @throws UnrecognizedActivityHandleException if the SLEE knows no activity with this handle
     * @throws IllegalEventException if the resource adaptor may not fire this event type, or the
     *     event is not an instance of its class
     * @throws ActivityIsEndingException if the activity is ending
     * @throws FireEventException if the SLEE does not accept an event now
     * @throws javax.slee.SLEEException if the SLEE fails
     */
    void fireEventTransacted(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service,
            int eventFlags)
            throws FireEventException;
}
