package javax.slee.facilities;

import javax.slee.EventTypeID;
import javax.slee.UnrecognizedEventException;
import javax.slee.resource.FireableEventType;

/**
 * Finds the event types that a resource adaptor entity may fire. Since SLEE 1.1.
 *
 * <p>Thread-safe; non-transactional. SLEE 1.1, section 15.10.
 */
public interface EventLookupFacility {
    /**
     * Finds an event type. Non-transactional.
     *
     * @param eventType the event type
     * @return what the resource adaptor passes to the SLEE when it fires such an event
     * @throws NullPointerException if {@code eventType} is null
     * @throws UnrecognizedEventException if the event type is not installed, or is not one of the
     *     resource adaptor types of the resource adaptor and the check for that is not switched off
     * @throws FacilityException if the facility fails inside
     */
    FireableEventType getFireableEventType(EventTypeID eventType) throws UnrecognizedEventException;
}
