package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.activity.ActivityContext.EndState;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.ActivityEndEvent;
import javax.slee.EventTypeID;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.FailureReason;

/**
 * How anybody fires events and ends activities. Thread-safe.
 *
 * <p>Specification: 8.4.1 and 7.3.4.
 */
public final class EventPort {
    /** The type of the last event of every activity. */
    public static final EventTypeID ACTIVITY_END =
            new EventTypeID("javax.slee.ActivityEndEvent", "javax.slee", "1.0");

    private static final FiredEvent END =
            new FiredEvent(ACTIVITY_END, new ActivityEnd(), null, null, 0, null);

    /** Makes the port. */
    public EventPort() {}

    /**
     * Tells whether an event is the last one of its activity.
     *
     * @param event any event
     * @return true for the event that {@link #end} fires
     */
    @SuppressWarnings("ReferenceEquality") // there is only one
    public static boolean isEnd(FiredEvent event) {
        return event == END;
    }

    /**
     * Fires at once.
     *
     * @param ac where
     * @param event what
     * @throws ActivityIsEndingException if the activity is ending
     * @throws EventRefusedException if the mailbox is full
     */
    public void fire(ActivityContext ac, FiredEvent event) {
        accept(ac, ac.isEnding());
        ac.mailbox().offer(event);
    }

    /**
     * Fires when the transaction commits; the one who fired is told if it rolls back.
     *
     * @param tx the transaction
     * @param ac where
     * @param event what
     * @throws ActivityIsEndingException if the activity is ending
     * @throws EventRefusedException if the mailbox is full
     */
    public void fire(ActiveTransaction tx, ActivityContext ac, FiredEvent event) {
        accept(ac, ac.isEnding(tx));
        tx.onCommit(() -> commit(tx, ac, event));
        tx.afterRollback(() -> {
            ac.mailbox().unreserve();
            event.failed(0, FailureReason.FIRING_TRANSACTION_ROLLED_BACK);
            ac.eventDone();
        });
    }

    /**
     * Ends an activity at once. Nothing happens if it is ending already.
     *
     * @param ac the activity context
     */
    public void end(ActivityContext ac) {
        while (true) {
            EndState state = ac.end().get();
            if (state == EndState.ENDING || state == EndState.ENDED) {
                return;
            }
            if (ac.end().compareAndSet(state, EndState.ENDING)) {
                offerEnd(ac);
                return;
            }
        }
    }

    /**
     * Ends an activity when the transaction commits. Nothing happens if it is ending already.
     *
     * @param tx the transaction
     * @param ac the activity context
     */
    public void end(ActiveTransaction tx, ActivityContext ac) {
        tx.lock(ac.lock());
        if (!ac.end().compareAndSet(EndState.ACTIVE, EndState.ENDING_IN_TRANSACTION)) {
            return;
        }
        tx.onRollback(
                () -> ac.end().compareAndSet(EndState.ENDING_IN_TRANSACTION, EndState.ACTIVE));
        tx.onCommit(() -> {
            if (ac.end().compareAndSet(EndState.ENDING_IN_TRANSACTION, EndState.ENDING)) {
                offerEnd(ac);
            }
        });
    }

    /**
     * Ends an activity at once if nothing refers to it: no entity, timer or name, and no event.
     *
     * @param ac the activity context
     */
    public void endUnreferenced(ActivityContext ac) {
        ac.transactions()
                .required(() -> {
                    ActiveTransaction tx = ac.transactions().mandatory();
                    if (ac.isUnreferenced(tx)) {
                        end(tx, ac);
                    }
                });
    }

    private static void accept(ActivityContext ac, boolean ending) {
        if (ending) {
            throw new ActivityIsEndingException(
                    "No event can be fired on " + ac + ": the activity is ending");
        }
        if (!ac.mailbox().reserve()) {
            throw new EventRefusedException(
                    "No event can be fired on " + ac + ": too many events wait for it",
                    FailureReason.EVENT_QUEUE_FULL);
        }
    }

    private static void commit(ActiveTransaction tx, ActivityContext ac, FiredEvent event) {
        if (ac.isEnded()) {
            ac.mailbox().unreserve();
            tx.afterCommit(() -> event.failed(0, FailureReason.OTHER_REASON));
        } else {
            ac.mailbox().offer(event);
        }
    }

    private static void offerEnd(ActivityContext ac) {
        // The end event needs no free place: it is the last one.
        ac.mailbox().reserveAlways();
        ac.mailbox().offer(END);
    }

    /** The event object. */
    private static final class ActivityEnd implements ActivityEndEvent {
        @Override
        public String toString() {
            return "ActivityEndEvent";
        }
    }
}
