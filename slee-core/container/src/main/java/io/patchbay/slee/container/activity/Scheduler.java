package io.patchbay.slee.container.activity;

/** The time port: the present, and tasks for later. Thread-safe. */
public interface Scheduler {
    /**
     * The present.
     *
     * @return milliseconds since 1970-01-01 UTC
     */
    long currentTimeMillis();

    /**
     * Runs a task at a time, on a thread of the scheduler.
     *
     * @param epochMillis when, in milliseconds since 1970-01-01 UTC; at once if in the past
     * @param task quick; hands longer work over
     * @return takes the task back
     */
    Cancellation at(long epochMillis, Runnable task);

    /** Takes a task back. */
    @FunctionalInterface
    interface Cancellation {
        /** Keeps the task from running, if it did not run yet. */
        void cancel();
    }
}
