package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.activity.Scheduler;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when the test says so. Confined to its test. */
public final class FakeScheduler implements Scheduler {
    private record Task(long at, Runnable work) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at));
    private long now = 1_000_000;

    @Override
    public long currentTimeMillis() {
        return now;
    }

    @Override
    public Cancellation at(long epochMillis, Runnable work) {
        Task task = new Task(epochMillis, work);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    /** Lets time pass and runs what falls due. */
    public void advance(long millis) {
        now += millis;
        for (Task next = tasks.peek(); next != null && next.at <= now; next = tasks.peek()) {
            tasks.remove(next);
            next.work.run();
        }
    }

    /** How many tasks wait for their time. */
    public int size() {
        return tasks.size();
    }
}
