package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.facilities.lookup.ServiceDirectory;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import org.jspecify.annotations.Nullable;

/**
 * The adaptor object of one entity: when it starts, when it stops, what it is told meanwhile.
 *
 * <p>Thread-safe. Starting and stopping is serial by the entity's administration; the end of the
 * last activity comes from any thread and takes no lock. Specification: 15.7.1; the states and
 * their transitions are those of {@link RaObjectState}.
 */
final class RaObject {
    private final GuardedAdaptor adaptor;
    private final EntityActivities activities;
    private final ServiceDirectory services;
    private final EventPort events;
    private final Predicate<EventTypeID> permitted;
    private final Runnable onInactive;
    private final Set<ServiceID> told = ConcurrentHashMap.newKeySet();
    private final AtomicReference<RaObjectState> state =
            new AtomicReference<>(RaObjectState.UNCONFIGURED);

    RaObject(String entity, RaDefinition definition, RaPorts ports, Runnable onInactive) {
        ResourceAdaptor created = definition.objects().get();
        this.adaptor = new GuardedAdaptor(entity, created, definition.loader(), ports);
        this.activities = new EntityActivities(entity, adaptor, this::settle);
        this.services = ports.services();
        this.events = ports.events();
        this.permitted = definition.permittedEvents();
        this.onInactive = onInactive;
    }

    GuardedAdaptor adaptor() {
        return adaptor;
    }

    EntityActivities activities() {
        return activities;
    }

    RaObjectState state() {
        return state.get();
    }

    boolean mayStartActivities() {
        return state.get() == RaObjectState.ACTIVE;
    }

    /** Whether it is at rest, so that the SLEE may become STOPPED. */
    boolean isIdle() {
        RaObjectState now = state.get();
        return now == RaObjectState.INACTIVE || now == RaObjectState.UNCONFIGURED;
    }

    void configured() {
        state.set(RaObjectState.INACTIVE);
    }

    /** Takes the configuration away; false if the object is not at rest. */
    boolean unconfigure() {
        if (!state.compareAndSet(RaObjectState.INACTIVE, RaObjectState.UNCONFIGURED)) {
            return false;
        }
        adaptor.call("raUnconfigure", ResourceAdaptor::raUnconfigure);
        return true;
    }

    /** Starts the object if it is at rest; returns what it threw, if it did. */
    Optional<Throwable> start() {
        // The state is ACTIVE before the call, because the network may deliver before it returns.
        if (!state.compareAndSet(RaObjectState.INACTIVE, RaObjectState.ACTIVE)) {
            return Optional.empty();
        }
        Optional<Throwable> failure = adaptor.call("raActive", ResourceAdaptor::raActive);
        if (failure.isEmpty()) {
            services.active().forEach(this::serviceActive);
        }
        return failure;
    }

    /** Begins to stop the object if it is active. */
    void stop() {
        if (!state.compareAndSet(RaObjectState.ACTIVE, RaObjectState.ANNOUNCING)) {
            return;
        }
        adaptor.call("raStopping", ResourceAdaptor::raStopping);
        state.set(RaObjectState.STOPPING);
        queryLiveness();
        settle();
    }

    /** Completes the stop when no activity is left. */
    private void settle() {
        if (state.get() != RaObjectState.STOPPING
                || !activities.isEmpty()
                || !state.compareAndSet(RaObjectState.STOPPING, RaObjectState.DRAINED)) {
            return;
        }
        adaptor.call("raInactive", ResourceAdaptor::raInactive);
        told.clear();
        state.set(RaObjectState.INACTIVE);
        onInactive.run();
    }

    void serviceActive(ServiceEvents service) {
        ServiceEvents interesting = service.filtered(permitted);
        // A service may become active while this object starts; it is told once all the same.
        if (!isIdle() && !interesting.isEmpty() && told.add(service.getService())) {
            tell(interesting, "serviceActive", ResourceAdaptor::serviceActive);
        }
    }

    void serviceStopping(ServiceEvents service) {
        if (told.contains(service.getService())) {
            tell(service.filtered(permitted), "serviceStopping", ResourceAdaptor::serviceStopping);
        }
    }

    void serviceInactive(ServiceEvents service) {
        if (told.remove(service.getService())) {
            tell(service.filtered(permitted), "serviceInactive", ResourceAdaptor::serviceInactive);
        }
    }

    private void tell(
            ServiceEvents service,
            String callback,
            BiConsumer<ResourceAdaptor, ReceivableService> body) {
        adaptor.call(callback, ra -> body.accept(ra, service));
    }

    void queryLiveness() {
        for (ActivityHandle handle : activities.handles()) {
            adaptor.call("queryLiveness", ra -> ra.queryLiveness(handle));
        }
    }

    void administrativeRemove(ActivityHandle handle) {
        ActivityContext ac = activities.context(handle);
        adaptor.call("administrativeRemove", ra -> ra.administrativeRemove(handle));
        events.end(ac);
    }

    @Nullable ActivityContext contextOf(Object activity) {
        ActivityHandle handle =
                adaptor.ask("getActivityHandle", ra -> ra.getActivityHandle(activity));
        return handle == null ? null : activities.find(handle);
    }
}
