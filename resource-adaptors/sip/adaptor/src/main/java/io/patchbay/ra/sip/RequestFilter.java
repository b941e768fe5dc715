package io.patchbay.ra.sip;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ReceivableService.ReceivableEvent;

/**
 * Knows which events any service would take, so that nothing is fired for nobody. A service that is
 * stopping takes no new work, but keeps what it has. Thread-safe: changes are serial and publish an
 * immutable view (JSR 240, 15: serviceActive, serviceStopping, serviceInactive).
 */
final class RequestFilter {

    private record View(
            Set<EventTypeID> initial, Set<EventTypeID> any, Set<String> methods, boolean active) {}

    private final Map<ServiceID, ReceivableService> active = new HashMap<>();
    private final Map<ServiceID, ReceivableService> stopping = new HashMap<>();
    private volatile View view = new View(Set.of(), Set.of(), Set.of(), false);

    synchronized void serviceActive(ReceivableService service) {
        stopping.remove(service.getService());
        active.put(service.getService(), service);
        publish();
    }

    synchronized void serviceStopping(ReceivableService service) {
        active.remove(service.getService());
        stopping.put(service.getService(), service);
        publish();
    }

    synchronized void serviceInactive(ReceivableService service) {
        active.remove(service.getService());
        stopping.remove(service.getService());
        publish();
    }

    private void publish() {
        Set<EventTypeID> initial = new HashSet<>();
        Set<EventTypeID> any = new HashSet<>();
        Set<String> methods = new TreeSet<>();
        for (ReceivableService service : active.values()) {
            for (ReceivableEvent event : service.getReceivableEvents()) {
                any.add(event.getEventType());
                if (event.isInitialEvent()) {
                    initial.add(event.getEventType());
                }
                methods.add(EventTypes.methodOf(event.getEventType()));
            }
        }
        for (ReceivableService service : stopping.values()) {
            for (ReceivableEvent event : service.getReceivableEvents()) {
                any.add(event.getEventType());
            }
        }
        methods.remove("");
        methods.remove(EventTypes.EXTENSION);
        view = new View(Set.copyOf(initial), Set.copyOf(any), methods, !active.isEmpty());
    }

    /** Whether an event on a new activity would start a service. */
    boolean startsService(EventTypeID type) {
        return view.initial.contains(type);
    }

    /** Whether any service, even one that is stopping, takes an event. */
    boolean isReceived(EventTypeID type) {
        return view.any.contains(type);
    }

    boolean hasActiveService() {
        return view.active;
    }

    /** The methods that active services take, as an Allow field lists them. */
    String allowedMethods() {
        return String.join(", ", view.methods);
    }
}
