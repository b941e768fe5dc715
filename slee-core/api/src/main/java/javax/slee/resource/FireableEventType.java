package javax.slee.resource;

import javax.slee.EventTypeID;

/**
 * An event type that a resource adaptor may fire.
 *
 * <p>Obtained from {@link javax.slee.facilities.EventLookupFacility} and passed to {@link
 * SleeEndpoint}. SLEE specification section 15.10.
 */
public interface FireableEventType {
    /**
     * The event type.
     *
     * @return its component identifier
     */
    EventTypeID getEventType();

    /**
     * The class of the events.
     *
     * @return the fully qualified name of the class or interface
     */
    String getEventClassName();

    /**
     * Where the class of the events comes from.
     *
     * @return the class loader that loads {@link #getEventClassName}
     */
    ClassLoader getEventClassLoader();
}
