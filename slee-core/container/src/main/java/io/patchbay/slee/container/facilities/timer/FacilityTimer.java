package io.patchbay.slee.container.facilities.timer;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ContextReference;
import io.patchbay.slee.container.activity.EventCallbacks;
import io.patchbay.slee.container.activity.EventRefusedException;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.activity.Scheduler.Cancellation;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.concurrent.locks.ReentrantLock;
import javax.slee.Address;
import javax.slee.facilities.TimerID;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * One timer that was set.
 *
 * <p>Thread-safe: at most one task of it waits at the scheduler, and only that task moves its
 * expiry. The mark of cancellation changes under the lock of the activity context. The reference
 * that keeps the activity context alive is given back when the last event has been processed.
 * Specification: 13.1.
 */
final class FacilityTimer implements ContextReference, EventCallbacks {
    /** How many events one turn of the scheduler's thread may fire. */
    private static final int BURST = 64;

    private final Timers timers;
    private final TimerNumber id;
    private final ActivityContext context;
    private final @Nullable Address address;
    private final int numRepetitions;
    private final Expiry.Rule rule;
    private volatile boolean cancelled;

    private final ReentrantLock lock = new ReentrantLock();
    // Under the lock.
    private @Nullable Expiry next;
    private @Nullable Cancellation waiting;
    private boolean stopped;

    FacilityTimer(
            Timers timers,
            TimerNumber id,
            ActivityContext context,
            @Nullable Address address,
            int numRepetitions,
            Expiry.Rule rule,
            long startTime) {
        this.timers = timers;
        this.id = id;
        this.context = context;
        this.address = address;
        this.numRepetitions = numRepetitions;
        this.rule = rule;
        this.next =
                new Expiry(startTime, numRepetitions == 0 ? Expiry.INFINITE : numRepetitions, 0);
    }

    TimerID id() {
        return id;
    }

    ActivityContext context() {
        return context;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void cancelled(boolean now) {
        cancelled = now;
    }

    /** The transaction that set the timer has committed. */
    void start() {
        lock.lock();
        try {
            if (!stopped && next != null) {
                waitUntil(next.due());
            }
        } finally {
            lock.unlock();
        }
    }

    /** The timer is gone; what was fired before is delivered still. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            if (waiting != null) {
                waiting.cancel();
            }
        } finally {
            lock.unlock();
        }
        timers.forget(this);
    }

    private void waitUntil(long time) {
        waiting = timers.scheduler().at(time, this::due);
    }

    /** Runs on the scheduler's thread: fires what is due, then waits for the next. */
    private void due() {
        lock.lock();
        try {
            long now = timers.scheduler().currentTimeMillis();
            for (int fired = 0; fired < BURST && !stopped; fired++) {
                next = next == null ? null : next.withoutDropped(rule, now);
                if (next == null) {
                    finishWithoutEvent();
                    return;
                }
                if (next.due() > now) {
                    break;
                }
                if (!fire(next, now)) {
                    return;
                }
                next = next.fired(rule);
                if (next == null) {
                    timers.forget(this);
                    return;
                }
            }
            if (!stopped && next != null) {
                waitUntil(Math.max(next.due(), now));
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean fire(Expiry expiry, long now) {
        boolean last = expiry.remaining() == 1;
        FiredEvent event =
                new FiredEvent(
                        Timers.TIMER_EVENT,
                        expired(expiry, now),
                        address,
                        null,
                        last ? EventFlags.REQUEST_EVENT_UNREFERENCED_CALLBACK : EventFlags.NO_FLAGS,
                        last ? this : null);
        try {
            timers.events().fire(context, event);
            return true;
        } catch (ActivityIsEndingException ending) {
            // The end of the activity context takes this timer away as well.
            return false;
        } catch (EventRefusedException full) {
            // Not consumed: if it stays refused it becomes late, and the options say what then.
            waitUntil(now + Math.max(timers.getResolution(), rule.timeout() / 2));
            return false;
        }
    }

    private Expired expired(Expiry expiry, long now) {
        int remaining =
                expiry.remaining() == Expiry.INFINITE
                        ? Integer.MAX_VALUE
                        : (int) (expiry.remaining() - 1);
        return new Expired(
                id, expiry.due(), now, rule.period(), numRepetitions, remaining, expiry.missed());
    }

    /** The last expiries were dropped as late. */
    private void finishWithoutEvent() {
        timers.forget(this);
        // Giving the reference back waits for the activity context: not on the scheduler's thread,
        // and not with our lock, which a commit that stops this timer would wait for.
        timers.followUps().execute(this::releaseReference);
    }

    private void releaseReference() {
        timers.transactions()
                .required(() -> context.removeReference(timers.transactions().mandatory(), this));
    }

    @Override
    public void contextEnded(ActivityContext ac, ActiveTransaction tx) {
        tx.onCommit(this::stop);
    }

    @Override
    public void unreferenced(FiredEvent event, int flags) {
        releaseReference();
    }

    @Override
    public void successful(FiredEvent event, int flags) {
        // Only the end of the last event matters.
    }

    @Override
    public void failed(FiredEvent event, int flags, FailureReason reason) {
        // Only the end of the last event matters.
    }

    @Override
    public String toString() {
        return id + " on " + context;
    }
}
