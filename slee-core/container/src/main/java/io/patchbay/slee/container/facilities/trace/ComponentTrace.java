package io.patchbay.slee.container.facilities.trace;

import java.util.Objects;
import javax.slee.ComponentID;
import javax.slee.facilities.Level;
import org.jspecify.annotations.Nullable;

/**
 * A message of the trace facility of SLEE 1.0. Immutable. Specification: SLEE 1.0, chapter 13.
 *
 * @param component who traces
 * @param level the message's level
 * @param type the author's message type
 * @param message the text
 * @param cause what led to it, if given
 * @param timestamp the author's time, in milliseconds since 1970
 */
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
public record ComponentTrace(
        ComponentID component,
        Level level,
        String type,
        String message,
        @Nullable Throwable cause,
        long timestamp) {

    /** Refuses missing parts and the level OFF. */
    public ComponentTrace {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        if (level.isOff()) {
            throw new IllegalArgumentException(
                    "A trace of " + component + " cannot have level Off");
        }
    }
}
