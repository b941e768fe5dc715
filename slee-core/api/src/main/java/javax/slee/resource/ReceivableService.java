package javax.slee.resource;

import javax.slee.EventTypeID;
import javax.slee.ServiceID;

/**
 * A service and the events that it can receive from a resource adaptor.
 *
 * <p>The SLEE gives it to the resource adaptor when the service becomes active, so that the
 * resource adaptor can tell which events are wanted. SLEE specification section 15.10.
 */
public interface ReceivableService {
    /**
     * The service.
     *
     * @return its component identifier
     */
    ServiceID getService();

    /**
     * The events that the SBBs of the service can receive.
     *
     * <p>Only events of the resource adaptor's own resource adaptor types are in it, unless the
     * resource adaptor is declared to ignore this check.
     *
     * @return an array, empty if there are none
     */
    ReceivableEvent[] getReceivableEvents();

    /**
     * Whether another object stands for the same service.
     *
     * @param other the object to compare with
     * @return {@code true} if it is a receivable service with an equal service identifier
     */
    @Override
    boolean equals(Object other);

    /** An event type that an SBB of the service can receive. */
    public interface ReceivableEvent {
        /**
         * The event type.
         *
         * @return its component identifier
         */
        EventTypeID getEventType();

        /**
         * What the SBB asks of the resource adaptor for this event type.
         *
         * @return the resource option of the SBB's deployment descriptor, or {@code null} if it has
         *     none
         */
        String getResourceOption();

        /**
         * Whether the event can start the service.
         *
         * @return {@code true} if it is an initial event of the service's root SBB
         */
        boolean isInitialEvent();
    }
}
