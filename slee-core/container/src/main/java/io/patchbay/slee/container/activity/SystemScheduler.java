package io.patchbay.slee.container.activity;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The scheduler of a real server: the system's clock and one thread. Thread-safe. */
public final class SystemScheduler implements Scheduler, AutoCloseable {
    private static final Logger LOG = System.getLogger(SystemScheduler.class.getName());
    private final ScheduledThreadPoolExecutor executor;

    /** Starts the thread. */
    public SystemScheduler() {
        executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("slee-timer").daemon().factory());
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long currentTimeMillis() {
        return System.currentTimeMillis();
    }

    @Override
    public Cancellation at(long epochMillis, Runnable task) {
        long delay = Math.max(0, epochMillis - System.currentTimeMillis());
        Future<?> future = executor.schedule(() -> guarded(task), delay, TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "A scheduled task failed; the scheduler goes on", e);
        }
    }
}
