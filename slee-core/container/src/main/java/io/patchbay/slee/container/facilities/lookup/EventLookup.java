package io.patchbay.slee.container.facilities.lookup;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.slee.EventTypeID;
import javax.slee.UnrecognizedEventException;
import javax.slee.facilities.EventLookupFacility;

/** The event look-up facility of one adaptor entity. Thread-safe. Specification: 15.10. */
public final class EventLookup implements EventLookupFacility {
    private final String entity;
    private final EventTypes installed;
    private final Predicate<EventTypeID> permitted;
    private final Map<EventTypeID, FireableEvent> known = new ConcurrentHashMap<>();

    /**
     * Makes the facility.
     *
     * @param entity whose facility, for messages
     * @param installed the installed event types
     * @param permitted tells which of them the entity may fire
     */
    public EventLookup(String entity, EventTypes installed, Predicate<EventTypeID> permitted) {
        this.entity = entity;
        this.installed = installed;
        this.permitted = permitted;
    }

    @Override
    public FireableEvent getFireableEventType(EventTypeID type) throws UnrecognizedEventException {
        Objects.requireNonNull(type, "event type");
        Class<?> eventClass = installed.eventClass(type);
        if (eventClass == null) {
            throw new UnrecognizedEventException(
                    "Resource adaptor entity "
                            + entity
                            + " asks for "
                            + type
                            + ", which is not installed");
        }
        if (!permitted.test(type)) {
            throw new UnrecognizedEventException(
                    "Resource adaptor entity "
                            + entity
                            + " may not fire "
                            + type
                            + ": none of its resource adaptor types refers to it. Add an event-type-ref"
                            + " to the type, or set ignore-ra-type-event-type-check.");
        }
        // An event type may be installed anew with another class; then the old entry is replaced.
        return known.compute(
                type,
                (id, old) ->
                        old != null && old.eventClass() == eventClass
                                ? old
                                : new FireableEvent(id, eventClass, this));
    }
}
