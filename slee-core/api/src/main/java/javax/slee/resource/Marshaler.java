package javax.slee.resource;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Turns a resource adaptor's events and activity handles into bytes and back.
 *
 * <p>Written by the resource adaptor; the SLEE uses it for events and activities that were flagged
 * with {@link EventFlags#SLEE_MAY_MARSHAL} or {@link ActivityFlags#SLEE_MAY_MARSHAL}, for instance
 * to replicate state to another node. Called by several threads at once. SLEE specification section
 * 15.
 */
public interface Marshaler {
    /**
     * How many bytes an event will take, so that the SLEE can provide a buffer.
     *
     * @param eventType the type of the event
     * @param event the event
     * @return an estimate in bytes
     */
    int getEstimatedEventSize(FireableEventType eventType, Object event);

    /**
     * The marshaled form of an event, if the resource adaptor has it at hand anyway.
     *
     * @param eventType the type of the event
     * @param event the event
     * @return a buffer whose bytes between position and limit are the marshaled event, or {@code
     *     null}: then the SLEE calls {@link #marshalEvent}
     */
    ByteBuffer getEventBuffer(FireableEventType eventType, Object event);

    /**
     * Gives back a buffer that {@link #getEventBuffer} returned.
     *
     * @param eventType the type of the event
     * @param event the event
     * @param buffer the buffer, which the SLEE does not use any more
     */
    void releaseEventBuffer(FireableEventType eventType, Object event, ByteBuffer buffer);

    /**
     * Writes an event.
     *
     * @param eventType the type of the event
     * @param event the event
     * @param out where to write to
     * @throws IOException if the event cannot be written
     */
    void marshalEvent(FireableEventType eventType, Object event, DataOutput out) throws IOException;

    /**
     * Reads an event.
     *
     * @param eventType the type of the event
     * @param in what {@link #marshalEvent} or {@link #getEventBuffer} provided
     * @return the event
     * @throws IOException if the event cannot be read
     */
    Object unmarshalEvent(FireableEventType eventType, DataInput in) throws IOException;

    /**
     * How many bytes an activity handle will take, so that the SLEE can provide a buffer.
     *
     * @param handle the activity handle
     * @return an estimate in bytes
     */
    int getEstimatedHandleSize(ActivityHandle handle);

    /**
     * Writes an activity handle.
     *
     * @param handle the activity handle
     * @param out where to write to
     * @throws IOException if the handle cannot be written
     */
    void marshalHandle(ActivityHandle handle, DataOutput out) throws IOException;

    /**
     * Reads an activity handle.
     *
     * @param in what {@link #marshalHandle} wrote
     * @return a handle that equals the one that was written
     * @throws IOException if the handle cannot be read
     */
    ActivityHandle unmarshalHandle(DataInput in) throws IOException;
}
