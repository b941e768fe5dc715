package io.patchbay.slee.testkit;

import io.patchbay.slee.container.activity.Scheduler;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A clock that stands still until the test moves it. Thread-safe. */
public final class FakeScheduler implements Scheduler {
    private record Task(long due, long number, Runnable action) {}

    // Guarded by this.
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(
                    Comparator.comparingLong(Task::due).thenComparingLong(Task::number));
    private long now;
    private long count;

    /**
     * Makes a clock.
     *
     * @param epochMillis the first present, in milliseconds since 1970-01-01 UTC
     */
    public FakeScheduler(long epochMillis) {
        this.now = epochMillis;
    }

    @Override
    public synchronized long currentTimeMillis() {
        return now;
    }

    @Override
    public synchronized Cancellation at(long epochMillis, Runnable action) {
        Task task = new Task(epochMillis, count++, action);
        tasks.add(task);
        return () -> cancel(task);
    }

    private synchronized void cancel(Task task) {
        tasks.remove(task);
    }

    /**
     * Moves the clock, running every task at its own time, on the caller's thread.
     *
     * @param millis how far, at least 0
     */
    public void advance(long millis) {
        long end = currentTimeMillis() + millis;
        for (Task task = next(end); task != null; task = next(end)) {
            task.action().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized @Nullable Task next(long end) {
        Task task = tasks.peek();
        if (task == null || task.due() > end) {
            return null;
        }
        now = Math.max(now, task.due());
        return tasks.poll();
    }

    /**
     * The number of tasks that wait.
     *
     * @return at least 0
     */
    public synchronized int waiting() {
        return tasks.size();
    }
}
