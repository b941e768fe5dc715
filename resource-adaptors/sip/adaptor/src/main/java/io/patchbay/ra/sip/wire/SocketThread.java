package io.patchbay.ra.sip.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The thread that waits on a listening socket. Stateless. */
final class SocketThread {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private SocketThread() {}

    /** A closed socket gives its port back only when the thread that waited on it has noticed. */
    static void awaitEnd(@Nullable Thread thread) {
        if (thread == null) {
            return;
        }
        try {
            thread.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
