package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.activity.Turn;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.EventContext;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/**
 * The context of one event, by which its delivery is suspended and resumed. Thread-safe.
 *
 * <p>Suspending and resuming change {@link #suspended} in place, in a transaction that holds the
 * lock of the activity context; what follows from it (time-out, going on) is settled when the
 * transaction has ended. While suspended the turn keeps the mailbox, so nothing else is delivered
 * on the activity context. Specification: 8.6.5 and {@code javax.slee.EventContext}.
 */
final class SuspendableContext implements EventContext {
    private final Turn turn;
    private final Transactions transactions;
    private final Scheduler scheduler;
    private final int defaultTimeoutMillis;

    // Guarded by this.
    private boolean suspended;
    private boolean waiting;
    private boolean expired;
    private @Nullable Timeout timeout;

    SuspendableContext(
            Turn turn, Transactions transactions, Scheduler scheduler, int defaultTimeoutMillis) {
        this.turn = turn;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.defaultTimeoutMillis = defaultTimeoutMillis;
    }

    /** One time-out; a late one is recognised by not being the current one. */
    private static final class Timeout {
        private Scheduler.@Nullable Cancellation cancellation;
    }

    /**
     * Asked by the router between deliveries, without a transaction: true if the turn must wait; it
     * goes on through the mailbox.
     */
    boolean waitIfSuspended() {
        synchronized (this) {
            if (!suspended) {
                return false;
            }
            if (!expired) {
                waiting = true;
                return true;
            }
        }
        transactions.required(this::resumeExpired);
        return false;
    }

    /** The state that some transaction left, which may not have ended; exact under the lock. */
    synchronized boolean looksSuspended() {
        return suspended;
    }

    @Override
    public void suspendDelivery() {
        suspendDelivery(defaultTimeoutMillis);
    }

    @Override
    public void suspendDelivery(int timeoutMillis) {
        if (timeoutMillis <= 0) {
            throw new IllegalArgumentException("The time-out must be positive: " + timeoutMillis);
        }
        ActiveTransaction tx = locked();
        if (looksSuspended()) {
            throw new IllegalStateException("The delivery of " + turn.event() + " is suspended");
        }
        change(tx, true);
        tx.afterCommit(() -> startTimeout(timeoutMillis));
        tx.afterRollback(this::settle);
    }

    @Override
    public void resumeDelivery() {
        ActiveTransaction tx = locked();
        if (!looksSuspended()) {
            throw new IllegalStateException(
                    "The delivery of " + turn.event() + " is not suspended");
        }
        change(tx, false);
        tx.afterCommit(this::settle);
    }

    @Override
    public boolean isSuspended() {
        locked();
        return looksSuspended();
    }

    private ActiveTransaction locked() {
        ActiveTransaction tx = transactions.mandatory();
        tx.lock(turn.context().lock());
        return tx;
    }

    private void change(ActiveTransaction tx, boolean newState) {
        tx.onRollback(() -> set(!newState));
        set(newState);
    }

    private synchronized void set(boolean newState) {
        suspended = newState;
    }

    /** The time is over; in a transaction, so that nobody sees half of it. */
    private void resumeExpired() {
        ActiveTransaction tx = locked();
        if (looksSuspended()) {
            change(tx, false);
            tx.afterCommit(this::settle);
        }
    }

    private synchronized void startTimeout(int millis) {
        cancelTimeout();
        if (suspended) {
            Timeout started = new Timeout();
            timeout = started;
            started.cancellation =
                    scheduler.at(scheduler.currentTimeMillis() + millis, () -> expire(started));
        }
    }

    private void expire(Timeout late) {
        synchronized (this) {
            if (timeout != late) {
                return;
            }
            timeout = null;
            expired = true;
        }
        goOn();
    }

    /** Lets the turn go on if the delivery is not suspended any more. */
    private void settle() {
        synchronized (this) {
            if (suspended) {
                return;
            }
            cancelTimeout();
        }
        goOn();
    }

    private void cancelTimeout() {
        expired = false;
        Timeout current = timeout;
        timeout = null;
        if (current != null && current.cancellation != null) {
            current.cancellation.cancel();
        }
    }

    private void goOn() {
        synchronized (this) {
            if (!waiting) {
                return;
            }
            waiting = false;
        }
        turn.context().mailbox().resume();
    }

    @Override
    public Object getEvent() {
        return turn.event().event();
    }

    @Override
    public ActivityContextInterface getActivityContextInterface() {
        return turn.context().view();
    }

    @Override
    public @Nullable Address getAddress() {
        return turn.event().address();
    }

    @Override
    public @Nullable ServiceID getService() {
        return turn.event().service();
    }
}
