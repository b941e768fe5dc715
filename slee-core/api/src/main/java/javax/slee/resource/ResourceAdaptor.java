package javax.slee.resource;

import javax.slee.Address;

/**
 * What the class of a resource adaptor implements: the SLEE calls it, for one resource adaptor
 * entity.
 *
 * <p>All methods are called with an unspecified transaction context and must leave it as they found
 * it. Life cycle calls come one at a time; the others come on several threads at once. SLEE
 * specification section 15.7.
 *
 * <table>
 * <caption>States of a resource adaptor object</caption>
 * <tr><th>state</th><th>call</th><th>next state</th></tr>
 * <tr><td>does not exist</td><td>constructor, setResourceAdaptorContext</td><td>unconfigured</td></tr>
 * <tr><td>unconfigured</td><td>raConfigure</td><td>inactive</td></tr>
 * <tr><td>inactive</td><td>raActive</td><td>active</td></tr>
 * <tr><td>active</td><td>raStopping</td><td>stopping</td></tr>
 * <tr><td>stopping</td><td>raInactive</td><td>inactive</td></tr>
 * <tr><td>inactive</td><td>raUnconfigure</td><td>unconfigured</td></tr>
 * <tr><td>unconfigured</td><td>unsetResourceAdaptorContext</td><td>does not exist</td></tr>
 * </table>
 */
public interface ResourceAdaptor {
    /**
     * Gives the object its view of the SLEE; the first call after the constructor.
     *
     * @param context the object's view of the SLEE, valid until {@link
     *     #unsetResourceAdaptorContext}
     */
    void setResourceAdaptorContext(ResourceAdaptorContext context);

    /** Tells the object that its life ends; the last call. */
    void unsetResourceAdaptorContext();

    /**
     * Checks a configuration that an administrator wants to use, without using it.
     *
     * <p>Called in any state, also when an entity is about to be created.
     *
     * @param properties all configuration properties, with the values that were given or the
     *     default values
     * @throws InvalidConfigurationException if the object cannot work with them; the message goes
     *     to the administrator
     */
    void raVerifyConfiguration(ConfigProperties properties) throws InvalidConfigurationException;

    /**
     * Gives the object its configuration, which passed {@link #raVerifyConfiguration}.
     *
     * <p>From unconfigured to inactive: for a new entity, and for an existing one when the SLEE
     * starts.
     *
     * @param properties all configuration properties
     */
    void raConfigure(ConfigProperties properties);

    /**
     * Tells the object that its entity is being removed; it can give up what belongs to the
     * configuration.
     *
     * <p>From inactive to unconfigured.
     */
    void raUnconfigure();

    /**
     * Gives the object a new configuration, which passed {@link #raVerifyConfiguration}.
     *
     * <p>While inactive; also while active or stopping, if the resource adaptor is declared to
     * support that.
     *
     * @param properties all configuration properties
     */
    void raConfigurationUpdate(ConfigProperties properties);

    /**
     * Tells the object that it may start activities and fire events: the SLEE is running and the
     * entity active.
     *
     * <p>From inactive to active.
     */
    void raActive();

    /**
     * Tells the object that it may not start activities any more; those that exist go on.
     *
     * <p>From active to stopping.
     */
    void raStopping();

    /**
     * Tells the object that all its activities have ended and nothing may be fired any more.
     *
     * <p>From stopping to inactive.
     */
    void raInactive();

    /**
     * Tells the object that a service can receive events.
     *
     * <p>Also for services that were active before a restart of the SLEE.
     *
     * @param service the service and the events that it can receive
     */
    void serviceActive(ReceivableService service);

    /**
     * Tells the object that no new root SBB entity of a service will be made; those that exist go
     * on.
     *
     * @param service the service and the events that it can receive
     */
    void serviceStopping(ReceivableService service);

    /**
     * Tells the object that a service does not receive events any more.
     *
     * @param service the service and the events that it could receive
     */
    void serviceInactive(ReceivableService service);

    /**
     * Finds the activity of a handle, for an SBB that asks for it.
     *
     * @param handle the handle of the activity
     * @return the activity
     */
    Object getActivity(ActivityHandle handle);

    /**
     * Finds the handle of an activity.
     *
     * @param activity an object that may be an activity of this entity
     * @return the handle, or {@code null} if it is not an activity of this entity
     */
    ActivityHandle getActivityHandle(Object activity);

    /**
     * Finds the object that SBBs use this entity with.
     *
     * @param className the resource adaptor interface of one of the resource adaptor types
     * @return an object that implements the interface, or {@code null} if there is none
     */
    Object getResourceAdaptorInterface(String className);

    /**
     * Finds what turns events and activity handles of this entity into bytes.
     *
     * @return the marshaler, or {@code null} if the resource adaptor has none
     */
    Marshaler getMarshaler();

    /**
     * Asks whether an activity still exists; the object ends it with {@link SleeEndpoint} if it
     * does not.
     *
     * <p>The SLEE asks because the activity seems to have been there for too long.
     *
     * @param handle the handle of the activity
     */
    void queryLiveness(ActivityHandle handle);

    /**
     * Tells the object that an administrator removed an activity; it can give up what belongs to
     * it.
     *
     * @param handle the handle of the activity
     */
    void administrativeRemove(ActivityHandle handle);

    /**
     * Tells the object that the SLEE has processed an event that was fired with {@link
     * EventFlags#REQUEST_PROCESSING_SUCCESSFUL_CALLBACK}.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that the event was for, or {@code null}
     * @param flags the flags that the event was fired with, and {@link
     *     EventFlags#SBB_PROCESSED_EVENT} if an SBB received it
     */
    void eventProcessingSuccessful(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service,
            int flags);

    /**
     * Tells the object that the SLEE could not process an event that was fired with {@link
     * EventFlags#REQUEST_PROCESSING_FAILED_CALLBACK}.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that the event was for, or {@code null}
     * @param flags the flags that the event was fired with, and {@link
     *     EventFlags#SBB_PROCESSED_EVENT} if an SBB received it
     * @param reason why not
     */
    void eventProcessingFailed(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service,
            int flags,
            FailureReason reason);

    /**
     * Tells the object that the SLEE does not hold an event any more that was fired with {@link
     * EventFlags#REQUEST_EVENT_UNREFERENCED_CALLBACK}.
     *
     * <p>An event that an SBB fired again is held until the last delivery is over.
     *
     * @param handle the handle of the activity
     * @param eventType the type of the event
     * @param event the event
     * @param address the default address of the event, or {@code null} if it has none
     * @param service the only service that the event was for, or {@code null}
     * @param flags the flags that the event was fired with, and {@link
     *     EventFlags#SBB_PROCESSED_EVENT} if an SBB received it
     */
    void eventUnreferenced(
            ActivityHandle handle,
            FireableEventType eventType,
            Object event,
            Address address,
            ReceivableService service,
            int flags);

    /**
     * Tells the object that an activity has ended which was started with {@link
     * ActivityFlags#REQUEST_ENDED_CALLBACK}: its end event was processed, and the handle is free
     * again.
     *
     * @param handle the handle of the activity
     */
    void activityEnded(ActivityHandle handle);

    /**
     * Tells the object that nothing in the SLEE refers to an activity any more which was started
     * with {@link ActivityFlags#REQUEST_ACTIVITY_UNREFERENCED_CALLBACK}: no SBB entity is attached,
     * no timer set and no name bound. The object may end the activity.
     *
     * @param handle the handle of the activity
     */
    void activityUnreferenced(ActivityHandle handle);
}
