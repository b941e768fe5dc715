package io.patchbay.ra.sip.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The threads that parse messages and hand them to the stack: each message of a Call-ID takes the
 * same lane, so that messages of one call are not overtaken, and calls do not wait for each other.
 * Lanes are bounded, and no lane ends before {@link #close()}, whatever a message does.
 * Thread-safe.
 */
public final class DeliveryLanes implements AutoCloseable {

    private static final int LANE_CAPACITY = 4_096;

    private final List<BlockingQueue<Runnable>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final WireCounters counters;
    private volatile boolean closed;

    /**
     * Opens the lanes.
     *
     * @param name prefix of the thread names
     * @param lanes how many
     * @param counters hears of what goes wrong
     */
    public DeliveryLanes(String name, int lanes, WireCounters counters) {
        this.counters = counters;
        for (int i = 0; i < lanes; i++) {
            BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(LANE_CAPACITY);
            queues.add(queue);
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name(name + "-lane-" + i)
                            .start(() -> serve(queue)));
        }
    }

    /** Queues work without waiting; false when the lane is full. */
    boolean offer(int key, Runnable work) {
        return lane(key).offer(work);
    }

    /** Queues work, waiting for room: the way of a stream, whose sender then waits too. */
    void put(int key, Runnable work) throws InterruptedException {
        lane(key).put(work);
    }

    private BlockingQueue<Runnable> lane(int key) {
        int spread = key ^ (key >>> 16);
        return queues.get(Math.floorMod(spread, queues.size()));
    }

    private void serve(BlockingQueue<Runnable> queue) {
        while (!closed) {
            try {
                queue.take().run();
            } catch (InterruptedException e) {
                // Only close() interrupts, and the loop asks whether it did.
            } catch (Throwable e) {
                counters.failed("deliver a message", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
    }
}
