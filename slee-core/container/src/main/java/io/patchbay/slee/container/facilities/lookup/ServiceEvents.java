package io.patchbay.slee.container.facilities.lookup;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.resource.ReceivableService;
import org.jspecify.annotations.Nullable;

/**
 * A service and the events that it receives. Immutable; equal if the service is the same.
 *
 * <p>Specification: 15.10.
 */
public final class ServiceEvents implements ReceivableService {
    private final ServiceID service;
    private final List<Event> events;

    /**
     * Describes a service.
     *
     * @param service the service
     * @param events the events that its SBBs receive, each event type once
     */
    public ServiceEvents(ServiceID service, List<Event> events) {
        this.service = Objects.requireNonNull(service, "service");
        this.events = List.copyOf(events);
    }

    @Override
    public ServiceID getService() {
        return service;
    }

    @Override
    public ReceivableEvent[] getReceivableEvents() {
        return events.toArray(new ReceivableEvent[0]);
    }

    /**
     * The same service with fewer events.
     *
     * @param permitted tells which events to keep
     * @return the rest
     */
    public ServiceEvents filtered(Predicate<EventTypeID> permitted) {
        return new ServiceEvents(
                service,
                events.stream().filter(event -> permitted.test(event.getEventType())).toList());
    }

    /**
     * Whether the service receives nothing.
     *
     * @return true if there is no event
     */
    public boolean isEmpty() {
        return events.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceEvents that && service.equals(that.service);
    }

    @Override
    public int hashCode() {
        return service.hashCode();
    }

    @Override
    public String toString() {
        return "ReceivableService[" + service + "]";
    }

    /**
     * One event that a service receives. Immutable.
     *
     * @param eventType the event type
     * @param initial whether it is initial for the service's root SBB
     * @param resourceOption text for the adaptor, if the descriptor has any
     */
    public record Event(EventTypeID eventType, boolean initial, @Nullable String resourceOption)
            implements ReceivableEvent {
        /** Refuses a missing type. */
        public Event {
            Objects.requireNonNull(eventType, "eventType");
        }

        @Override
        public EventTypeID getEventType() {
            return eventType;
        }

        @Override
        public boolean isInitialEvent() {
            return initial;
        }

        @Override
        public @Nullable String getResourceOption() {
            return resourceOption;
        }
    }
}
