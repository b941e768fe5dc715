package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.activity.Turn;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.EventContext;
import javax.slee.SLEEException;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/**
 * The context of one event, by which its delivery is suspended and resumed. Thread-safe.
 *
 * <p>Suspending and resuming take effect at commit. While suspended the turn keeps the mailbox, so
 * nothing else is delivered on the activity context. Specification: 8.6.5 and {@code
 * javax.slee.EventContext}.
 */
final class SuspendableContext implements EventContext {
    private final Turn turn;
    private final Transactions transactions;
    private final Scheduler scheduler;
    private final int defaultTimeoutMillis;

    // Guarded by this.
    private boolean suspended;
    private boolean waiting;
    private Scheduler.@Nullable Cancellation timeout;

    SuspendableContext(
            Turn turn, Transactions transactions, Scheduler scheduler, int defaultTimeoutMillis) {
        this.turn = turn;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.defaultTimeoutMillis = defaultTimeoutMillis;
    }

    /** Asked by the router between deliveries: true if it must wait for {@link #resumeDelivery}. */
    synchronized boolean waitIfSuspended() {
        waiting = suspended;
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
        ActiveTransaction tx = transactions.mandatory();
        synchronized (this) {
            if (suspended) {
                throw new SLEEException("The delivery of " + event() + " is suspended already");
            }
            suspended = true;
        }
        tx.onRollback(this::clear);
        tx.afterCommit(() -> startTimeout(timeoutMillis));
    }

    private synchronized void clear() {
        suspended = false;
    }

    private synchronized void startTimeout(int timeoutMillis) {
        if (suspended) {
            timeout =
                    scheduler.at(
                            scheduler.currentTimeMillis() + timeoutMillis, this::resumeNow);
        }
    }

    @Override
    public void resumeDelivery() {
        ActiveTransaction tx = transactions.mandatory();
        if (!isSuspended()) {
            throw new SLEEException("The delivery of " + event() + " is not suspended");
        }
        tx.afterCommit(this::resumeNow);
    }

    private void resumeNow() {
        boolean goOn;
        synchronized (this) {
            if (!suspended) {
                return;
            }
            suspended = false;
            goOn = waiting;
            waiting = false;
            if (timeout != null) {
                timeout.cancel();
                timeout = null;
            }
        }
        if (goOn) {
            turn.context().mailbox().resume();
        }
    }

    @Override
    public boolean isSuspended() {
        transactions.mandatory();
        synchronized (this) {
            return suspended;
        }
    }

    private FiredEvent event() {
        return turn.event();
    }

    @Override
    public Object getEvent() {
        return event().event();
    }

    @Override
    public ActivityContextInterface getActivityContextInterface() {
        ActivityContext context = turn.context();
        return context.view();
    }

    @Override
    public @Nullable Address getAddress() {
        return event().address();
    }

    @Override
    public @Nullable ServiceID getService() {
        return event().service();
    }
}
