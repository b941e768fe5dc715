package io.patchbay.slee.container.activity;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javax.slee.resource.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait for one activity context. Any thread offers; one thread at a time drains.
 *
 * <p>Serial because of a count, not because of a thread: whoever raises {@code queued} from zero
 * submits the mailbox to the shared pool, and it stays submitted until the count is zero again. A
 * turn that waits for an SBB entity tree, or is suspended, keeps the count and gives its thread
 * back. Capacity is reserved before an event is fired in a transaction, so that a commit cannot
 * fail for a full mailbox. Specification: 8.4 (one event at a time, in order).
 */
public final class Mailbox implements Runnable {
    private static final Logger LOG = System.getLogger(Mailbox.class.getName());
    private static final int TURN_LIMIT = 16;

    private final ActivityContext context;
    private final Executor pool;
    private final TurnHandler router;
    private final int capacity;
    private final Queue<FiredEvent> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger reserved = new AtomicInteger();

    // Confined to the turn.
    private @Nullable Turn turn;
    private long sequence;

    Mailbox(ActivityContext context, Executor pool, TurnHandler router, int capacity) {
        this.context = context;
        this.pool = pool;
        this.router = router;
        this.capacity = capacity;
    }

    /** Takes one place, or returns false if the mailbox is full. */
    boolean reserve() {
        // Never counts too high for a moment: the last event's end looks whether all is idle.
        for (int taken = reserved.get(); taken < capacity; taken = reserved.get()) {
            if (reserved.compareAndSet(taken, taken + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Takes one place, also beyond the capacity. */
    void reserveAlways() {
        reserved.incrementAndGet();
    }

    /** Gives a reserved place back. */
    void unreserve() {
        reserved.decrementAndGet();
    }

    /** Adds an event on a place that was reserved before. */
    void offer(FiredEvent event) {
        events.add(event);
        if (queued.getAndIncrement() == 0) {
            pool.execute(this);
        }
    }

    /** Goes on with a turn that waited. */
    public void resume() {
        pool.execute(this);
    }

    /** Tells whether events wait, are reserved or are being delivered. */
    boolean isIdle() {
        return reserved.get() == 0;
    }

    /**
     * The number of events that wait or are being delivered.
     *
     * @return at least 0
     */
    public int size() {
        return queued.get();
    }

    @Override
    public void run() {
        for (int i = 0; i < TURN_LIMIT; i++) {
            if (!deliver(current())) {
                return;
            }
            turn = null;
            reserved.decrementAndGet();
            eventDone();
            if (queued.decrementAndGet() == 0) {
                return;
            }
        }
        pool.execute(this);
    }

    private boolean deliver(Turn head) {
        try {
            return router.deliver(head);
        } catch (RuntimeException | Error e) {
            // The kernel is to blame, not an SBB; whoever waits behind must not suffer from it.
            LOG.log(Level.ERROR, head.event() + " was given up on " + context, e);
            head.event().failed(0, FailureReason.OTHER_REASON);
            return true;
        }
    }

    private void eventDone() {
        try {
            context.eventDone();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "The owner of " + context + " was not told about its events", e);
        }
    }

    private Turn current() {
        if (turn == null) {
            FiredEvent next = events.poll();
            if (next == null) {
                throw new IllegalStateException("Mailbox of " + context + " counts wrong");
            }
            turn = new Turn(context, next, sequence++);
        }
        return turn;
    }
}
