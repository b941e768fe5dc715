package javax.slee.connection;

import javax.resource.ResourceException;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.UnrecognizedEventException;

/**
 * A connection from a program outside of the SLEE. It takes part in the transaction of the program
 * if there is one.
 *
 * <p>Confined to one thread at a time.
 */
public interface SleeConnection {
    /**
     * Makes an activity to fire on. It exists in the SLEE from the first event on, until nobody
     * refers to it.
     *
     * @return the handle of the activity
     * @throws ResourceException if the connection is closed or the SLEE cannot be reached
     */
    ExternalActivityHandle createActivityHandle() throws ResourceException;

    /**
     * Finds an event type.
     *
     * @param name the name of the event type
     * @param vendor its vendor
     * @param version its version
     * @return the event type, to be passed to {@code fireEvent}
     * @throws NullPointerException if an argument is null
     * @throws UnrecognizedEventException if the event type is not installed
     * @throws ResourceException if the connection is closed or the SLEE cannot be reached
     */
    EventTypeID getEventTypeID(String name, String vendor, String version)
            throws ResourceException, UnrecognizedEventException;

    /**
     * Fires an event. If the caller has a transaction the event is fired when it commits.
     *
     * @param event the event object, serializable, of the class that the event type declares
     * @param eventType the event type
     * @param handle the activity to fire on
     * @param address the address that the event is fired with, may be null
     * @throws NullPointerException if {@code event}, {@code eventType} or {@code handle} is null
     * @throws javax.slee.UnrecognizedActivityException if the handle is not of this SLEE
     * @throws UnrecognizedEventException if the event type is not installed
     * @throws ResourceException if the connection is closed or the SLEE cannot be reached
     */
    void fireEvent(
            Object event, EventTypeID eventType, ExternalActivityHandle handle, Address address)
            throws ResourceException, UnrecognizedEventException;

    /**
     * Gives the connection back.
     *
     * @throws ResourceException if it is closed already or cannot be closed
     */
    void close() throws ResourceException;
}
