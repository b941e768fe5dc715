package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.sbb.ActiveService;
import io.patchbay.slee.model.descriptor.EventEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import javax.slee.EventTypeID;
import org.jspecify.annotations.Nullable;

/**
 * The active services that an event type is initial for. Thread-safe: lists are replaced, never
 * changed. Specification: 8.5.4.
 */
public final class InitialEventTable {
    private final ConcurrentMap<EventTypeID, List<InitialEvent>> byType = new ConcurrentHashMap<>();

    /** Makes an empty table. */
    public InitialEventTable() {}

    /**
     * One service that starts on an event. Immutable.
     *
     * @param service the service
     * @param index of the event in the root SBB's descriptor
     * @param entry what the descriptor declares
     */
    public record InitialEvent(ActiveService service, int index, EventEntry entry) {
        EventTypeID type() {
            return entry.eventType();
        }
    }

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
     * Takes services out and others in. In one step for each event type: an event that is initial
     * for an old and for a new version of a service starts one of them, never both or none.
     *
     * @param off no event is initial for these from now on
     * @param on these are active from now on
     */
    public void change(Collection<ActiveService> off, Collection<ActiveService> on) {
        Map<EventTypeID, List<InitialEvent>> added = new HashMap<>();
        for (ActiveService service : on) {
            declared(service)
                    .forEach(e -> added.computeIfAbsent(e.type(), t -> new ArrayList<>()).add(e));
        }
        Set<EventTypeID> changed = new HashSet<>(added.keySet());
        for (ActiveService service : off) {
            declared(service).forEach(e -> changed.add(e.type()));
        }
        for (EventTypeID type : changed) {
            List<InitialEvent> more = added.getOrDefault(type, List.of());
            byType.compute(type, (key, before) -> changed(before, off, more));
        }
    }

    private static @Nullable List<InitialEvent> changed(
            @Nullable List<InitialEvent> before,
            Collection<ActiveService> off,
            List<InitialEvent> more) {
        List<InitialEvent> after = new ArrayList<>(before == null ? List.of() : before);
        after.removeIf(e -> off.contains(e.service()));
        after.addAll(more);
        after.sort(Comparator.comparingInt((InitialEvent e) -> -e.service().defaultPriority()));
        return after.isEmpty() ? null : List.copyOf(after);
    }

    private static List<InitialEvent> declared(ActiveService service) {
        List<EventEntry> events = service.root().descriptor().events();
        return IntStream.range(0, events.size())
                .mapToObj(i -> new InitialEvent(service, i, events.get(i)))
                .filter(e -> e.entry().initial() && e.entry().direction().receives())
                .toList();
    }
}
