package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.facilities.lookup.EventLookup;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.facilities.usage.UsageSets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.slee.EventTypeID;
import javax.slee.InvalidStateException;
import javax.slee.facilities.AlarmLevel;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.Marshaler;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import org.jspecify.annotations.Nullable;

/**
 * One resource adaptor entity and its adaptor object. Thread-safe.
 *
 * <p>The administrator's wish is the entity state; what the adaptor object does follows from it and
 * from the state of the SLEE. Operations of the administrator are serial; the last activity's end
 * comes from any thread and takes no lock. Specification: 15.7.
 *
 * <pre>
 * entity    INACTIVE --activate--> ACTIVE --deactivate--> STOPPING --object INACTIVE--> INACTIVE
 * object    ACTIVE exactly while the entity is ACTIVE and the SLEE RUNNING; see RaObjectState
 * </pre>
 */
public final class RaEntity {
    private final String name;
    private final RaDefinition definition;
    private final RaPorts ports;
    private final RaEntityListener listener;
    private final Runnable onIdle;
    private final Predicate<EventTypeID> permitted;
    private final GuardedAdaptor adaptor;
    private final EntityActivities activities;
    private final EntityTimer timer;
    private final @Nullable UsageSets usage;
    private final EntityContext context;
    private final ReentrantLock administration = new ReentrantLock();
    private final AtomicReference<RaObjectState> object =
            new AtomicReference<>(RaObjectState.UNCONFIGURED);
    private final AtomicReference<ResourceAdaptorEntityState> state =
            new AtomicReference<>(ResourceAdaptorEntityState.INACTIVE);
    private volatile ConfigProperties configuration = new ConfigProperties();

    RaEntity(
            String name,
            RaDefinition definition,
            RaPorts ports,
            RaEntityListener listener,
            Runnable onIdle) {
        this.name = name;
        this.definition = definition;
        this.ports = ports;
        this.listener = listener;
        this.onIdle = onIdle;
        ResourceAdaptorEntityNotification source = source();
        this.permitted = definition.permittedEvents();
        ResourceAdaptor created = definition.objects().get();
        this.adaptor = new GuardedAdaptor(name, created, definition.loader(), ports);
        this.activities = new EntityActivities(name, adaptor, this::settle);
        this.timer = new EntityTimer(name, definition.loader(), this::timerFailed);
        this.usage = definition.usage().map(u -> new UsageSets(source, u)).orElse(null);
        EventLookup lookup = new EventLookup(name, ports.eventTypes(), permitted);
        Endpoint endpoint =
                new Endpoint(
                        name,
                        activities,
                        adaptor,
                        lookup,
                        () -> object.get() == RaObjectState.ACTIVE,
                        ports);
        this.context =
                new EntityContext(
                        name,
                        definition,
                        ports,
                        source,
                        new EntityContext.Doors(endpoint, lookup, timer),
                        usage);
    }

    /** Gives the object its context and its configuration. */
    void configure(ConfigProperties given)
            throws InvalidConfigurationException, ManagementException {
        ConfigProperties complete =
                RaConfiguration.merged(definition.descriptor(), name, null, given);
        failIf("setResourceAdaptorContext", ra -> ra.setResourceAdaptorContext(context));
        try {
            adaptor.verify(copy(complete));
            failIf("raConfigure", ra -> ra.raConfigure(copy(complete)));
        } catch (InvalidConfigurationException | ManagementException refused) {
            discard();
            throw refused;
        }
        configuration = complete;
        object.set(RaObjectState.INACTIVE);
    }

    private void failIf(String callback, java.util.function.Consumer<ResourceAdaptor> body)
            throws ManagementException {
        Optional<Throwable> failure = adaptor.call(callback, body);
        if (failure.isPresent()) {
            throw new ManagementException(
                    "Resource adaptor entity " + name + " failed in " + callback, failure.get());
        }
    }

    void activate(boolean sleeRunning) throws InvalidStateException, ManagementException {
        administration.lock();
        try {
            if (!transition(
                    ResourceAdaptorEntityState.INACTIVE, ResourceAdaptorEntityState.ACTIVE)) {
                throw new InvalidStateException(
                        "Cannot activate resource adaptor entity "
                                + name
                                + ": it is "
                                + state.get()
                                + "; it must be Inactive");
            }
            if (sleeRunning) {
                Optional<Throwable> failure = start();
                if (failure.isPresent()) {
                    stopWhenDeactivated();
                    throw new ManagementException(
                            "Resource adaptor entity "
                                    + name
                                    + " failed in raActive and is deactivated again",
                            failure.get());
                }
            }
        } finally {
            administration.unlock();
        }
    }

    void deactivate() throws InvalidStateException {
        administration.lock();
        try {
            if (state.get() != ResourceAdaptorEntityState.ACTIVE) {
                throw new InvalidStateException(
                        "Cannot deactivate resource adaptor entity "
                                + name
                                + ": it is "
                                + state.get()
                                + "; it must be Active");
            }
            stopWhenDeactivated();
        } finally {
            administration.unlock();
        }
    }

    private void stopWhenDeactivated() {
        transition(ResourceAdaptorEntityState.ACTIVE, ResourceAdaptorEntityState.STOPPING);
        stop();
        if (object.get() == RaObjectState.INACTIVE) {
            transition(ResourceAdaptorEntityState.STOPPING, ResourceAdaptorEntityState.INACTIVE);
        }
    }

    /** The SLEE is running now. */
    void sleeRunning() {
        administration.lock();
        try {
            if (state.get().isActive() && start().isPresent()) {
                stop();
            }
        } finally {
            administration.unlock();
        }
    }

    /** The SLEE is stopping now; {@link #isIdle} tells when this entity has. */
    void sleeStopping() {
        administration.lock();
        try {
            stop();
        } finally {
            administration.unlock();
        }
    }

    private Optional<Throwable> start() {
        if (!object.compareAndSet(RaObjectState.INACTIVE, RaObjectState.ACTIVE)) {
            return Optional.empty();
        }
        // The state is ACTIVE before the call, because the network may deliver before it returns.
        Optional<Throwable> failure = adaptor.call("raActive", ResourceAdaptor::raActive);
        if (failure.isEmpty()) {
            ports.services().active().forEach(this::serviceActive);
        }
        return failure;
    }

    private void stop() {
        if (!object.compareAndSet(RaObjectState.ACTIVE, RaObjectState.ANNOUNCING)) {
            return;
        }
        adaptor.call("raStopping", ResourceAdaptor::raStopping);
        object.set(RaObjectState.STOPPING);
        queryLiveness();
        settle();
    }

    /** Completes the stop when no activity is left. Any thread; takes no lock. */
    private void settle() {
        if (object.get() != RaObjectState.STOPPING
                || !activities.isEmpty()
                || !object.compareAndSet(RaObjectState.STOPPING, RaObjectState.DRAINED)) {
            return;
        }
        adaptor.call("raInactive", ResourceAdaptor::raInactive);
        object.set(RaObjectState.INACTIVE);
        transition(ResourceAdaptorEntityState.STOPPING, ResourceAdaptorEntityState.INACTIVE);
        onIdle.run();
    }

    private boolean transition(
            ResourceAdaptorEntityState before, ResourceAdaptorEntityState after) {
        boolean changed = state.compareAndSet(before, after);
        if (changed) {
            listener.stateChanged(name, before, after);
        }
        return changed;
    }

    void update(ConfigProperties given)
            throws InvalidStateException, InvalidConfigurationException, ManagementException {
        administration.lock();
        try {
            if (!state.get().isInactive()
                    && !definition.descriptor().supportsActiveReconfiguration()) {
                throw new InvalidStateException(
                        "Cannot reconfigure resource adaptor entity "
                                + name
                                + ": it is "
                                + state.get()
                                + " and "
                                + definition.id()
                                + " does not support reconfiguration while active; deactivate it"
                                + " first");
            }
            ConfigProperties complete =
                    RaConfiguration.merged(definition.descriptor(), name, configuration, given);
            adaptor.verify(copy(complete));
            failIf("raConfigurationUpdate", ra -> ra.raConfigurationUpdate(copy(complete)));
            configuration = complete;
        } finally {
            administration.unlock();
        }
    }

    /** Takes the object out of use; the entity is gone afterwards. */
    void remove() throws InvalidStateException {
        administration.lock();
        try {
            if (!state.get().isInactive()
                    || !object.compareAndSet(
                            RaObjectState.INACTIVE, RaObjectState.UNCONFIGURED)) {
                throw new InvalidStateException(
                        "Cannot remove resource adaptor entity "
                                + name
                                + ": it is "
                                + state.get()
                                + " with "
                                + activities.size()
                                + " activities; deactivate it first and let them end");
            }
            adaptor.call("raUnconfigure", ResourceAdaptor::raUnconfigure);
            discard();
        } finally {
            administration.unlock();
        }
    }

    private void discard() {
        adaptor.call("unsetResourceAdaptorContext", ResourceAdaptor::unsetResourceAdaptorContext);
        timer.close();
        ports.alarms().clear(source());
        ports.tracers().remove(source());
    }

    void serviceActive(ServiceEvents service) {
        tell(service, "serviceActive", ResourceAdaptor::serviceActive);
    }

    void serviceStopping(ServiceEvents service) {
        tell(service, "serviceStopping", ResourceAdaptor::serviceStopping);
    }

    void serviceInactive(ServiceEvents service) {
        tell(service, "serviceInactive", ResourceAdaptor::serviceInactive);
    }

    private void tell(
            ServiceEvents service,
            String callback,
            BiConsumer<ResourceAdaptor, ReceivableService> body) {
        RaObjectState now = object.get();
        if (now == RaObjectState.UNCONFIGURED || now == RaObjectState.INACTIVE) {
            return;
        }
        ServiceEvents interesting = service.filtered(permitted);
        if (!interesting.isEmpty()) {
            adaptor.call(callback, ra -> body.accept(ra, interesting));
        }
    }

    /** Asks the adaptor for each activity whether it is still alive; it ends those that are not. */
    public void queryLiveness() {
        for (ActivityHandle handle : activities.handles()) {
            adaptor.call("queryLiveness", ra -> ra.queryLiveness(handle));
        }
    }

    /**
     * Ends an activity because the administrator wants it gone.
     *
     * @param handle the activity
     * @throws javax.slee.resource.UnrecognizedActivityHandleException if there is none
     */
    public void administrativeRemove(ActivityHandle handle) {
        ActivityContext ac = activities.context(handle);
        adaptor.call("administrativeRemove", ra -> ra.administrativeRemove(handle));
        ports.events().end(ac);
    }

    /**
     * Finds the activity context of an activity object.
     *
     * @param activity the object that SBBs see
     * @return the activity context, null if the object is not of this entity
     */
    public @Nullable ActivityContext contextOf(Object activity) {
        ActivityHandle handle =
                adaptor.ask("getActivityHandle", ra -> ra.getActivityHandle(activity));
        return handle == null ? null : activities.find(handle);
    }

    /**
     * The object that SBBs call.
     *
     * @param interfaceName binary name of the resource adaptor interface
     * @return the object, null if the adaptor has none
     */
    public @Nullable Object sbbInterface(String interfaceName) {
        return adaptor.ask(
                "getResourceAdaptorInterface", ra -> ra.getResourceAdaptorInterface(interfaceName));
    }

    /**
     * The adaptor's marshaler.
     *
     * @return the marshaler, null if the adaptor has none
     */
    public @Nullable Marshaler marshaler() {
        return adaptor.ask("getMarshaler", ResourceAdaptor::getMarshaler);
    }

    private void timerFailed(Throwable failure) {
        ports.alarms()
                .raise(
                        source(),
                        "slee.ra.timer-task-failed",
                        name,
                        AlarmLevel.MAJOR,
                        "A timer task of resource adaptor entity " + name + " failed: " + failure,
                        null);
    }

    private static ConfigProperties copy(ConfigProperties properties) {
        return (ConfigProperties) Objects.requireNonNull(properties.clone());
    }

    /**
     * The entity's name.
     *
     * @return unique in the SLEE
     */
    public String name() {
        return name;
    }

    /**
     * What the entity was made from.
     *
     * @return the installed adaptor
     */
    public RaDefinition definition() {
        return definition;
    }

    /**
     * The entity as a source of alarms, traces and usage.
     *
     * @return the notification source
     */
    public ResourceAdaptorEntityNotification source() {
        return new ResourceAdaptorEntityNotification(name);
    }

    /**
     * The administrator's view of the entity.
     *
     * @return the state
     */
    public ResourceAdaptorEntityState state() {
        return state.get();
    }

    /**
     * What the adaptor object does.
     *
     * @return the state
     */
    public RaObjectState objectState() {
        return object.get();
    }

    /**
     * The present configuration.
     *
     * @return a copy
     */
    public ConfigProperties configuration() {
        return copy(configuration);
    }

    /**
     * The usage parameter sets.
     *
     * @return the sets, empty if the adaptor declares no usage parameters interface
     */
    public Optional<UsageSets> usage() {
        return Optional.ofNullable(usage);
    }

    /**
     * The activities that have not ended.
     *
     * @return their handles, a snapshot
     */
    public Collection<ActivityHandle> activities() {
        return activities.handles();
    }

    /** Whether the adaptor object is at rest, so that the SLEE may become STOPPED. */
    boolean isIdle() {
        RaObjectState now = object.get();
        return now == RaObjectState.INACTIVE || now == RaObjectState.UNCONFIGURED;
    }
}
