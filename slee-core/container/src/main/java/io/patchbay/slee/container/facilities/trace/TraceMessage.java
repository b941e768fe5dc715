package io.patchbay.slee.container.facilities.trace;

import java.util.Objects;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/**
 * A message that passed its tracer's level. Immutable. Specification: 13.3.
 *
 * @param source who traces
 * @param tracer the tracer's name, empty for the root tracer
 * @param level the message's level
 * @param message the text
 * @param cause what led to it, if given
 * @param timestamp when it was traced, in milliseconds since 1970
 */
public record TraceMessage(
        NotificationSource source,
        String tracer,
        TraceLevel level,
        String message,
        @Nullable Throwable cause,
        long timestamp) {

    /** Refuses missing parts. */
    public TraceMessage {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(tracer, "tracer");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(message, "message");
    }
}
