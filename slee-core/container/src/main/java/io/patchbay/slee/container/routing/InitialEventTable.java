package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.sbb.ActiveService;
import io.patchbay.slee.model.descriptor.EventEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.slee.EventTypeID;

/**
 * The active services that an event type is initial for. Thread-safe: lists are replaced, never
 * changed. Specification: 8.5.4.
 */
public final class InitialEventTable {
    private final ConcurrentMap<EventTypeID, List<InitialEvent>> byType =
            new ConcurrentHashMap<>();

    /** Makes an empty table. */
    public InitialEventTable() {}

    /**
     * One service that starts on an event. Immutable.
     *
     * @param service the service
     * @param index of the event in the root SBB's descriptor
     * @param entry what the descriptor declares
     */
    public record InitialEvent(ActiveService service, int index, EventEntry entry) {}

    /**
     * The services that start on an event.
     *
     * @param type the event type
     * @return by falling default priority
     */
    public List<InitialEvent> of(EventTypeID type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * Adds a service; it is active from now on.
     *
     * @param service the service
     */
    public void add(ActiveService service) {
        List<EventEntry> events = service.root().descriptor().events();
        for (int i = 0; i < events.size(); i++) {
            EventEntry entry = events.get(i);
            if (entry.initial() && entry.direction().receives()) {
                add(entry.eventType(), new InitialEvent(service, i, entry));
            }
        }
    }

    private void add(EventTypeID type, InitialEvent added) {
        byType.compute(
                type,
                (key, before) -> {
                    List<InitialEvent> after =
                            new ArrayList<>(before == null ? List.of() : before);
                    after.add(added);
                    after.sort(
                            Comparator.comparingInt(
                                    (InitialEvent e) -> -e.service().defaultPriority()));
                    return List.copyOf(after);
                });
    }

    /**
     * Removes a service; no event is initial for it from now on.
     *
     * @param service the service
     */
    public void remove(ActiveService service) {
        for (EventTypeID type : List.copyOf(byType.keySet())) {
            byType.computeIfPresent(
                    type,
                    (key, before) -> {
                        List<InitialEvent> after =
                                before.stream().filter(e -> e.service() != service).toList();
                        return after.isEmpty() ? null : after;
                    });
        }
    }
}
