package io.patchbay.slee.container.facilities.lookup;

import javax.slee.EventTypeID;
import org.jspecify.annotations.Nullable;

/** The port to the installed event types. Thread-safe. */
@FunctionalInterface
public interface EventTypes {
    /**
     * The class of an event type.
     *
     * @param type the event type
     * @return its event class, null if the event type is not installed
     */
    @Nullable Class<?> eventClass(EventTypeID type);
}
