package io.patchbay.slee.benchmarks;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs tasks one after the other on a shared pool, at most 16 a turn: the least that a mailbox has
 * to do. Thread-safe.
 */
final class SerialLane implements Executor, Runnable {
    private static final int TURN_LIMIT = 16;

    private final Executor pool;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();

    SerialLane(Executor pool) {
        this.pool = pool;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (queued.getAndIncrement() == 0) {
            pool.execute(this);
        }
    }

    @Override
    public void run() {
        for (int i = 0; i < TURN_LIMIT; i++) {
            Objects.requireNonNull(tasks.poll(), "the lane counts wrong").run();
            if (queued.decrementAndGet() == 0) {
                return;
            }
        }
        pool.execute(this);
    }
}
