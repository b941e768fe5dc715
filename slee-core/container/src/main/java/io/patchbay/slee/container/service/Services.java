package io.patchbay.slee.container.service;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.routing.InitialEventTable;
import io.patchbay.slee.container.sbb.ActiveService;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.container.service.StateChanges.StateChange;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.InvalidLinkNameBindingStateException;
import javax.slee.management.ServiceState;
import javax.slee.serviceactivity.ServiceActivity;
import org.jspecify.annotations.Nullable;

/**
 * All services of the SLEE and their states. Thread-safe: one lock, taken within the installation
 * lock; listeners are told without them.
 *
 * <p>A service runs, that is takes initial events and has an activity, while it is ACTIVE and the
 * SLEE is running. Specification: 14.8 and {@code ServiceManagementMBean}.
 */
public final class Services {
    private final InitialEventTable initialEvents;
    private final ServiceLinks links;
    private final ServiceActivities activities;
    private final StateChanges changes = new StateChanges();
    private final Lock installation;

    // Guarded by this.
    private final Map<ServiceID, Service> services = new LinkedHashMap<>();
    private boolean running;

    /**
     * Makes an empty registry whose services are never uninstalled while one is activated.
     *
     * @param contexts where service activities live
     * @param events fires service started events
     * @param initialEvents where active services are found by the router
     * @param links resource adaptor entity links
     */
    public Services(
            ActivityContexts contexts,
            EventPort events,
            InitialEventTable initialEvents,
            ServiceLinks links) {
        this(contexts, events, initialEvents, links, new ReentrantLock());
    }

    /**
     * Makes an empty registry.
     *
     * @param contexts where service activities live
     * @param events fires service started events
     * @param initialEvents where active services are found by the router
     * @param links resource adaptor entity links
     * @param installation held while services change their state, so that what they stand on, their
     *     components and links, does not go in the meantime
     */
    public Services(
            ActivityContexts contexts,
            EventPort events,
            InitialEventTable initialEvents,
            ServiceLinks links,
            Lock installation) {
        this.installation = installation;
        this.initialEvents = initialEvents;
        this.links = links;
        this.activities =
                new ServiceActivities(contexts, events, this::activityOf, this::checkDrained);
    }

    /**
     * Adds a listener.
     *
     * @param listener is told about state changes from now on
     */
    public void addListener(ServiceListener listener) {
        changes.addListener(listener);
    }

    /**
     * The activities of services.
     *
     * @return also the standard's activity context interface factory
     */
    public ServiceActivities activities() {
        return activities;
    }

    /**
     * A service was installed; it is inactive.
     *
     * @param descriptor the service
     * @param root its root SBB
     * @param sbbs all its SBBs, each once
     */
    public synchronized void installed(
            ServiceComponentDescriptor descriptor, ServiceSbb root, Collection<ServiceSbb> sbbs) {
        ServiceID id = descriptor.id();
        services.put(id, new Service(descriptor, root, sbbs, () -> checkDrained(id)));
    }

    /**
     * A service was uninstalled.
     *
     * @param id an inactive service
     */
    public synchronized void uninstalled(ServiceID id) {
        services.remove(id);
    }

    /**
     * Finds a service.
     *
     * @param id its id
     * @return the service
     * @throws UnrecognizedServiceException if there is none
     */
    public synchronized Service find(ServiceID id) throws UnrecognizedServiceException {
        Service service = services.get(id);
        if (service == null) {
            throw new UnrecognizedServiceException("No such service is installed: " + id);
        }
        return service;
    }

    /**
     * The state of a service.
     *
     * @param id its id
     * @return the state
     * @throws UnrecognizedServiceException if there is none
     */
    public synchronized ServiceState state(ServiceID id) throws UnrecognizedServiceException {
        return find(id).state();
    }

    /**
     * The services in a state.
     *
     * @param state the state
     * @return ids in the order of installation
     */
    public synchronized List<ServiceID> inState(ServiceState state) {
        return services.values().stream()
                .filter(service -> service.state().equals(state))
                .map(Service::id)
                .toList();
    }

    /**
     * Activates services: all or none.
     *
     * @param ids inactive services
     * @throws UnrecognizedServiceException if one is not installed
     * @throws InvalidStateException if one is not inactive
     * @throws InvalidLinkNameBindingStateException if one needs a link that is not bound
     */
    public void activate(List<ServiceID> ids)
            throws UnrecognizedServiceException,
                    InvalidStateException,
                    InvalidLinkNameBindingStateException {
        change(List.of(), ids);
    }

    /**
     * Deactivates services: all or none.
     *
     * @param ids active services
     * @throws UnrecognizedServiceException if one is not installed
     * @throws InvalidStateException if one is not active
     */
    public void deactivate(List<ServiceID> ids)
            throws UnrecognizedServiceException, InvalidStateException {
        try {
            change(ids, List.of());
        } catch (InvalidLinkNameBindingStateException e) {
            throw new IllegalStateException("Nothing is activated here", e);
        }
    }

    /**
     * Deactivates some services and activates others in one step: no event falls between them.
     *
     * @param off active services
     * @param on inactive services
     * @throws UnrecognizedServiceException if one is not installed
     * @throws InvalidStateException if one is in the wrong state
     * @throws InvalidLinkNameBindingStateException if one needs a link that is not bound
     */
    public void change(List<ServiceID> off, List<ServiceID> on)
            throws UnrecognizedServiceException,
                    InvalidStateException,
                    InvalidLinkNameBindingStateException {
        Switched switched;
        installation.lock();
        try {
            switched = switchOver(off, on);
        } finally {
            installation.unlock();
        }
        changes.tell();
        switched.started().forEach(this::run);
        switched.stopped().forEach(this::drain);
    }

    private record Switched(List<Service> stopped, List<Service> started) {}

    private synchronized Switched switchOver(List<ServiceID> off, List<ServiceID> on)
            throws UnrecognizedServiceException,
                    InvalidStateException,
                    InvalidLinkNameBindingStateException {
        List<Service> stopped = all(off, ServiceState.ACTIVE, "deactivated");
        List<Service> started = all(on, ServiceState.INACTIVE, "activated");
        for (Service service : started) {
            checkLinks(service);
        }
        started.forEach(this::start);
        stopped.forEach(service -> moveTo(service, ServiceState.STOPPING));
        if (running) {
            initialEvents.change(trees(stopped), trees(started));
        }
        return new Switched(stopped, started);
    }

    private List<Service> all(List<ServiceID> ids, ServiceState expected, String what)
            throws UnrecognizedServiceException, InvalidStateException {
        Set<Service> found = new LinkedHashSet<>();
        for (ServiceID id : ids) {
            Service service = find(id);
            if (!service.state().equals(expected)) {
                throw new InvalidStateException(
                        id
                                + " cannot be "
                                + what
                                + ": it is "
                                + service.state()
                                + " and must be "
                                + expected);
            }
            found.add(service);
        }
        return List.copyOf(found);
    }

    private static List<ActiveService> trees(List<Service> some) {
        return some.stream().map(Service::trees).toList();
    }

    private void moveTo(Service service, ServiceState after) {
        changes.add(new StateChange(service.id(), service.state(), after));
        service.state(after);
    }

    private void checkLinks(Service service) throws InvalidLinkNameBindingStateException {
        List<String> unbound = links.unbound(service.sbbs());
        if (!unbound.isEmpty()) {
            throw new InvalidLinkNameBindingStateException(
                    service.id()
                            + " cannot be activated: it needs resource adaptor entity links that"
                            + " are not bound: "
                            + String.join(", ", unbound)
                            + ". Create the entity and bind the link first.");
        }
    }

    private void start(Service service) {
        service.sbbs().forEach(ServiceSbb::open);
        service.trees().restart();
        moveTo(service, ServiceState.ACTIVE);
        links.use(service.id(), service.sbbs());
    }

    /** Starts the activity of a service whose events the router takes already. */
    private void run(Service service) {
        synchronized (this) {
            // Somebody may have deactivated it since, or its last activity may not have ended yet.
            if (!running
                    || !service.state().equals(ServiceState.ACTIVE)
                    || service.context() != null) {
                return;
            }
            service.context(activities.start(service.id()));
        }
    }

    private void drain(Service service) {
        endActivity(service);
        service.trees().stop();
    }

    private void endActivity(Service service) {
        @Nullable ActivityContext context;
        synchronized (this) {
            context = service.context();
        }
        if (context != null) {
            activities.end(context);
        }
    }

    /** The SLEE is running: the active services run too. */
    public void sleeStarted() {
        List<Service> active;
        synchronized (this) {
            running = true;
            active = active();
            initialEvents.change(List.of(), trees(active));
        }
        active.forEach(this::run);
    }

    /** The SLEE is stopping: no service takes initial events, all their activities end. */
    public void sleeStopping() {
        List<Service> active;
        synchronized (this) {
            running = false;
            active = active();
            initialEvents.change(trees(active), List.of());
        }
        active.forEach(this::endActivity);
    }

    /** The SLEE is closed after it has stopped: the lives of all pooled SBB objects end. */
    public synchronized void close() {
        services.values().stream()
                .flatMap(service -> service.sbbs().stream())
                .forEach(ServiceSbb::close);
    }

    private List<Service> active() {
        return services.values().stream()
                .filter(service -> service.state().equals(ServiceState.ACTIVE))
                .toList();
    }

    private synchronized @Nullable ServiceActivity activityOf(ServiceID id) {
        Service service = services.get(id);
        return service == null ? null : service.activity();
    }

    /** Called when the activity of a service ended, or its last tree is gone. */
    private void checkDrained(ServiceID id) {
        Service service;
        synchronized (this) {
            service = services.get(id);
            if (service == null) {
                return;
            }
            ActivityContext context = service.context();
            if (context != null && context.isEnded()) {
                service.context(null);
            }
            if (service.state().equals(ServiceState.STOPPING)
                    && service.context() == null
                    && service.trees().size() == 0) {
                moveTo(service, ServiceState.INACTIVE);
                service.sbbs().forEach(ServiceSbb::close);
                links.release(id);
            }
        }
        changes.tell();
        // The SLEE may have been started again while the activity of its last run was ending.
        run(service);
    }
}
