package io.patchbay.slee.container.facilities.alarm;

import java.util.Objects;
import javax.slee.ComponentID;
import javax.slee.facilities.Level;
import org.jspecify.annotations.Nullable;

/**
 * An alarm of SLEE 1.0: one report, never cleared. Immutable. Specification: SLEE 1.0, chapter 13.
 *
 * @param component who reported it
 * @param level how bad it is
 * @param type the alarm's type
 * @param message the text
 * @param cause what led to it, if known
 * @param timestamp when it happened, in milliseconds since 1970
 */
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
public record ComponentAlarm(
        ComponentID component,
        Level level,
        String type,
        String message,
        @Nullable Throwable cause,
        long timestamp) {

    /** Refuses missing parts and the level OFF. */
    public ComponentAlarm {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        if (level.isOff()) {
            throw new IllegalArgumentException(
                    "An alarm of " + component + " cannot have level Off");
        }
    }
}
