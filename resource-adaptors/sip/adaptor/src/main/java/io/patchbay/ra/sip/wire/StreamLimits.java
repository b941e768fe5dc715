package io.patchbay.ra.sip.wire;

import java.time.Duration;

/**
 * What stream connections may cost. Immutable.
 *
 * @param maxConnections most connections at a time, both directions
 * @param idle how long a connection may be silent
 * @param connect how long an attempt to connect may take
 */
public record StreamLimits(int maxConnections, Duration idle, Duration connect) {

    /** What the adaptor starts from when nothing is configured. */
    public static final StreamLimits DEFAULT =
            new StreamLimits(4_096, Duration.ofMinutes(5), Duration.ofSeconds(5));
}
