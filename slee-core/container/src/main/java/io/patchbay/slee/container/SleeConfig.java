package io.patchbay.slee.container;

/**
 * How a SLEE is built. Immutable.
 *
 * @param version the version that the SLEE tells of itself
 * @param routerThreads how many threads deliver events, at least 1
 * @param mailboxCapacity how many events may wait for one activity, at least 1
 * @param timerResolutionMillis what the timer facility reports, at least 1
 * @param timerTimeoutMillis the default time-out of timers, at least 1
 */
public record SleeConfig(
        String version,
        int routerThreads,
        int mailboxCapacity,
        long timerResolutionMillis,
        long timerTimeoutMillis) {

    /** Refuses what cannot work. */
    public SleeConfig {
        positive(routerThreads, "router threads");
        positive(mailboxCapacity, "mailbox capacity");
        positive(timerResolutionMillis, "timer resolution");
        positive(timerTimeoutMillis, "timer time-out");
    }

    /**
     * What a server starts with: two router threads for each core.
     *
     * @return the configuration
     */
    public static SleeConfig defaults() {
        int threads = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        return new SleeConfig("0.1.0", threads, 4096, 10, 1000);
    }

    private static void positive(long value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1: " + value);
        }
    }
}
