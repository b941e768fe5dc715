package io.patchbay.slee.container;

import io.patchbay.slee.container.facilities.lookup.ServiceDirectory;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents.Event;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.model.descriptor.EventEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/** What resource adaptors learn of services. Thread-safe. Specification: 15.10. */
final class ServiceCatalog implements ServiceDirectory {
    private final Map<ServiceID, ServiceEvents> installed = new ConcurrentHashMap<>();
    private final Set<ServiceID> active = ConcurrentHashMap.newKeySet();

    void installed(ServiceID service, SbbID root, Collection<ServiceSbb> sbbs) {
        Map<EventTypeID, Event> events = new LinkedHashMap<>();
        for (ServiceSbb sbb : sbbs) {
            for (EventEntry entry : sbb.descriptor().events()) {
                if (entry.direction().receives()) {
                    boolean initial = entry.initial() && sbb.id().equals(root);
                    events.merge(
                            entry.eventType(),
                            new Event(
                                    entry.eventType(),
                                    initial,
                                    entry.resourceOption().orElse(null)),
                            ServiceCatalog::together);
                }
            }
        }
        installed.put(service, new ServiceEvents(service, List.copyOf(events.values())));
    }

    private static Event together(Event one, Event other) {
        String option =
                one.resourceOption() == null ? other.resourceOption() : one.resourceOption();
        return new Event(one.eventType(), one.initial() || other.initial(), option);
    }

    void uninstalled(ServiceID service) {
        installed.remove(service);
        active.remove(service);
    }

    void activated(ServiceID service) {
        active.add(service);
    }

    void deactivated(ServiceID service) {
        active.remove(service);
    }

    @Override
    public @Nullable ServiceEvents find(ServiceID service) {
        return installed.get(service);
    }

    @Override
    public Collection<ServiceEvents> active() {
        return installed.values().stream()
                .filter(service -> active.contains(service.getService()))
                .toList();
    }
}
