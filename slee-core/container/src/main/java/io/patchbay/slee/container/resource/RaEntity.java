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
import java.util.function.Consumer;
import javax.slee.InvalidStateException;
import javax.slee.facilities.AlarmLevel;
import javax.slee.management.ManagementException;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.Marshaler;
import javax.slee.resource.ResourceAdaptor;
import org.jspecify.annotations.Nullable;

/**
 * One resource adaptor entity. Thread-safe.
 *
 * <p>The entity state is what the administrator wants; what the adaptor object does follows from it
 * and from the state of the SLEE. Operations of the administrator are serial. Specification: 15.7.
 *
 * <pre>
 * entity    INACTIVE --activate--> ACTIVE --deactivate--> STOPPING --object INACTIVE--> INACTIVE
 * object    started when the entity is ACTIVE and the SLEE RUNNING, stopped when either ends
 * </pre>
 */
public final class RaEntity {
    private final String name;
    private final RaDefinition definition;
    private final RaPorts ports;
    private final RaEntityListener listener;
    private final Runnable onIdle;
    private final RaObject object;
    private final EntityTimer timer;
    private final @Nullable UsageSets usage;
    private final EntityContext context;
    private final ReentrantLock administration = new ReentrantLock();
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
        ResourceAdaptorEntityNotification source = new ResourceAdaptorEntityNotification(name);
        this.object = new RaObject(name, definition, ports, this::objectInactive);
        this.timer = new EntityTimer(name, definition.loader(), this::timerFailed);
        this.usage = definition.usage().map(u -> new UsageSets(source, u)).orElse(null);
        EventLookup lookup =
                new EventLookup(name, ports.eventTypes(), definition.permittedEvents());
        Endpoint endpoint =
                new Endpoint(
                        name,
                        object.activities(),
                        object.adaptor(),
                        lookup,
                        object::mayStartActivities,
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

    /** Gives the adaptor object its context and its configuration. */
    void configure(ConfigProperties given)
            throws InvalidConfigurationException, ManagementException {
        ConfigProperties complete =
                RaConfiguration.merged(definition.descriptor(), name, null, given);
        demand("setResourceAdaptorContext", ra -> ra.setResourceAdaptorContext(context));
        try {
            object.adaptor().verify(copy(complete));
            demand("raConfigure", ra -> ra.raConfigure(copy(complete)));
        } catch (InvalidConfigurationException | ManagementException refused) {
            discard();
            throw refused;
        }
        configuration = complete;
        object.configured();
    }

    private void demand(String callback, Consumer<ResourceAdaptor> body)
            throws ManagementException {
        Optional<Throwable> failure = object.adaptor().call(callback, body);
        if (failure.isPresent()) {
            throw new ManagementException(
                    "Resource adaptor entity "
                            + name
                            + " failed in "
                            + callback
                            + ": "
                            + failure.get(),
                    failure.get());
        }
    }

    void activate(boolean sleeRunning) throws InvalidStateException, ManagementException {
        administration.lock();
        try {
            if (!transition(
                    ResourceAdaptorEntityState.INACTIVE, ResourceAdaptorEntityState.ACTIVE)) {
                throw wrongState("activate", "it must be Inactive");
            }
            Optional<Throwable> failure = sleeRunning ? object.start() : Optional.empty();
            if (failure.isPresent()) {
                beginStop();
                throw new ManagementException(
                        "Resource adaptor entity "
                                + name
                                + " failed in raActive and is deactivated again: "
                                + failure.get(),
                        failure.get());
            }
        } finally {
            administration.unlock();
        }
    }

    void deactivate() throws InvalidStateException {
        administration.lock();
        try {
            if (!state.get().isActive()) {
                throw wrongState("deactivate", "it must be Active");
            }
            beginStop();
        } finally {
            administration.unlock();
        }
    }

    private void beginStop() {
        transition(ResourceAdaptorEntityState.ACTIVE, ResourceAdaptorEntityState.STOPPING);
        object.stop();
        if (object.isIdle()) {
            transition(ResourceAdaptorEntityState.STOPPING, ResourceAdaptorEntityState.INACTIVE);
        }
    }

    private void objectInactive() {
        transition(ResourceAdaptorEntityState.STOPPING, ResourceAdaptorEntityState.INACTIVE);
        onIdle.run();
    }

    /** The SLEE is running now. */
    void sleeRunning() {
        administration.lock();
        try {
            if (state.get().isActive() && object.start().isPresent()) {
                object.stop();
            }
        } finally {
            administration.unlock();
        }
    }

    /** The SLEE is stopping now; {@link #isIdle} tells when this entity has. */
    void sleeStopping() {
        administration.lock();
        try {
            object.stop();
        } finally {
            administration.unlock();
        }
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
                throw wrongState(
                        "reconfigure",
                        definition.id()
                                + " does not support reconfiguration while active; deactivate the"
                                + " entity first");
            }
            ConfigProperties complete =
                    RaConfiguration.merged(definition.descriptor(), name, configuration, given);
            object.adaptor().verify(copy(complete));
            demand("raConfigurationUpdate", ra -> ra.raConfigurationUpdate(copy(complete)));
            configuration = complete;
        } finally {
            administration.unlock();
        }
    }

    /** Takes the adaptor object out of use; the entity is gone afterwards. */
    void remove() throws InvalidStateException {
        administration.lock();
        try {
            if (!state.get().isInactive() || !object.unconfigure()) {
                throw wrongState(
                        "remove",
                        "it has "
                                + object.activities().size()
                                + " activities; deactivate it first and let them end");
            }
            discard();
        } finally {
            administration.unlock();
        }
    }

    /** Ends the life of the adaptor object, whatever it does. */
    void close() {
        administration.lock();
        try {
            object.unconfigure();
            discard();
        } finally {
            administration.unlock();
        }
    }

    private void discard() {
        object.adaptor()
                .call("unsetResourceAdaptorContext", ResourceAdaptor::unsetResourceAdaptorContext);
        timer.close();
        ports.alarms().clear(source());
        ports.tracers().remove(source());
    }

    private InvalidStateException wrongState(String operation, String why) {
        return new InvalidStateException(
                "Cannot "
                        + operation
                        + " resource adaptor entity "
                        + name
                        + ": it is "
                        + state.get()
                        + "; "
                        + why);
    }

    void serviceActive(ServiceEvents service) {
        object.serviceActive(service);
    }

    void serviceStopping(ServiceEvents service) {
        object.serviceStopping(service);
    }

    void serviceInactive(ServiceEvents service) {
        object.serviceInactive(service);
    }

    /** Asks the adaptor for each activity whether it is still alive; it ends those that are not. */
    public void queryLiveness() {
        object.queryLiveness();
    }

    /**
     * Ends an activity because the administrator wants it gone.
     *
     * @param handle the activity
     * @throws javax.slee.resource.UnrecognizedActivityHandleException if there is none
     */
    public void administrativeRemove(ActivityHandle handle) {
        object.administrativeRemove(handle);
    }

    /**
     * Finds the activity context of an activity object.
     *
     * @param activity the object that SBBs see
     * @return the activity context, null if the object is not of this entity
     */
    public @Nullable ActivityContext contextOf(Object activity) {
        return object.contextOf(activity);
    }

    /**
     * The object that SBBs call.
     *
     * @param interfaceName binary name of the resource adaptor interface
     * @return the object, null if the adaptor has none
     */
    public @Nullable Object sbbInterface(String interfaceName) {
        return object.adaptor()
                .ask(
                        "getResourceAdaptorInterface",
                        ra -> ra.getResourceAdaptorInterface(interfaceName));
    }

    /**
     * The adaptor's marshaler.
     *
     * @return the marshaler, null if the adaptor has none
     */
    public @Nullable Marshaler marshaler() {
        return object.adaptor().ask("getMarshaler", ResourceAdaptor::getMarshaler);
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
        return object.state();
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
        return object.activities().handles();
    }

    boolean isIdle() {
        return object.isIdle();
    }
}
