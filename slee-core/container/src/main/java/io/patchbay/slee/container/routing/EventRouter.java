package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.activity.Turn;
import io.patchbay.slee.container.activity.TurnHandler;
import io.patchbay.slee.container.routing.TargetSelector.AttachedEntity;
import io.patchbay.slee.container.routing.TargetSelector.InitialRoot;
import io.patchbay.slee.container.routing.TargetSelector.Target;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import io.patchbay.slee.container.sbb.SbbEntityTree.Entry;
import io.patchbay.slee.container.sbb.SbbInvocation;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import javax.slee.resource.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * The router loop: asks who gets the event next, and delivers to it, until nobody is left.
 *
 * <p>Thread-safe; each turn is confined to one thread at a time. One transaction for each delivery:
 *
 * <ol>
 *   <li>begin, lock the activity context, select the target;
 *   <li>enter its tree; if the tree is busy, roll the empty transaction back and give the thread
 *       back; the turn goes on when the tree is handed over;
 *   <li>deliver and commit; while the lock is still held, look whether somebody is left;
 *   <li>after a rollback: tell the SBB in another transaction, or try again if no SBB is to blame.
 * </ol>
 *
 * <p>Specification: 8.4 to 8.6, 9.8, 9.12.
 */
public final class EventRouter implements TurnHandler {
    /** How often a delivery is tried that meets busy trees or cycles of waits. */
    static final int ATTEMPTS = 16;

    private static final int SUSPEND_TIMEOUT_MILLIS = 10_000;

    private final Transactions transactions;
    private final Scheduler scheduler;
    private final InitialEvents initialEvents;
    private final TargetDelivery targetDelivery;

    /**
     * Makes the router.
     *
     * @param transactions the JTA door
     * @param invocation invokes SBBs
     * @param table which services start on which events
     * @param addressProfiles address profile look-up
     * @param scheduler ends suspended deliveries
     */
    public EventRouter(
            Transactions transactions,
            SbbInvocation invocation,
            InitialEventTable table,
            AddressProfiles addressProfiles,
            Scheduler scheduler) {
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.initialEvents = new InitialEvents(table, invocation, addressProfiles);
        this.targetDelivery = new TargetDelivery(transactions, invocation);
    }

    @Override
    public boolean deliver(Turn turn) {
        boolean failed = true;
        try {
            boolean done = goOn(turn);
            failed = false;
            return done;
        } finally {
            if (failed) {
                giveUp(turn);
            }
        }
    }

    private boolean goOn(Turn turn) {
        if (turn.context().isEnded()) {
            turn.event().failed(0, FailureReason.OTHER_REASON);
            return true;
        }
        Delivery delivery = delivery(turn);
        while (!delivery.eventContext().waitIfSuspended()) {
            Step step = delivery.isNobodyThere() ? Step.NOBODY : step(delivery);
            switch (step) {
                case AGAIN -> {}
                case WAIT -> {
                    return false;
                }
                case NOBODY -> {
                    if (!delivery.eventContext().looksSuspended() && finish(delivery)) {
                        return true;
                    }
                }
                case ENDED -> {
                    turn.event().failed(0, FailureReason.OTHER_REASON);
                    return true;
                }
            }
        }
        return false;
    }

    private Delivery delivery(Turn turn) {
        if (turn.progress() instanceof Delivery delivery) {
            return delivery;
        }
        Delivery delivery =
                new Delivery(
                        turn,
                        initialEvents.of(turn),
                        new SuspendableContext(
                                turn, transactions, scheduler, SUSPEND_TIMEOUT_MILLIS));
        turn.progress(delivery);
        return delivery;
    }

    /** What comes after one step of the loop. */
    enum Step {
        /** There may be somebody left. */
        AGAIN,
        /** The turn goes on when a tree is handed over. */
        WAIT,
        /** Everybody had the event. */
        NOBODY,
        /** The activity context is gone. */
        ENDED
    }

    private Step step(Delivery delivery) {
        ActivityContext context = delivery.context();
        ActiveTransaction tx = transactions.begin();
        tx.lock(context.lock());
        if (context.isEnded()) {
            transactions.rollback(tx);
            return Step.ENDED;
        }
        if (delivery.eventContext().looksSuspended()) {
            // Suspended again: the transaction that resumed it rolled back.
            transactions.rollback(tx);
            return Step.AGAIN;
        }
        @Nullable Target target = TargetSelector.next(delivery);
        if (target == null) {
            transactions.rollback(tx);
            return Step.NOBODY;
        }
        SbbEntityTree tree = tree(target);
        returnHandedOver(delivery, tree);
        delivery.handedOver(tree);
        Entry entry = tree.enter(context, context.mailbox()::resume);
        if (entry != Entry.ENTERED) {
            transactions.rollback(tx);
            if (entry == Entry.GONE) {
                delivery.handedOver(null);
            }
            return entry == Entry.GONE ? Step.AGAIN : Step.WAIT;
        }
        delivery.handedOver(null);
        return targetDelivery.run(delivery, target, tree, tx);
    }

    private static SbbEntityTree tree(Target target) {
        return switch (target) {
            case AttachedEntity attached -> attached.entity().tree();
            case InitialRoot root -> root.candidate().service().tree(root.candidate().name());
        };
    }

    /** Leaves a tree that was waited for and is not wanted any more. */
    private static void returnHandedOver(Delivery delivery, @Nullable SbbEntityTree wanted) {
        SbbEntityTree tree = delivery.handedOver();
        if (tree != null && tree != wanted) {
            delivery.handedOver(null);
            tree.leave(delivery.context());
        }
    }

    /** The event is done; false if somebody attached to the ending activity at the last moment. */
    private boolean finish(Delivery delivery) {
        returnHandedOver(delivery, null);
        if (delivery.isEnd() && !endContext(delivery)) {
            return false;
        }
        delivery.turn().event().processed(delivery.flags());
        return true;
    }

    private boolean endContext(Delivery delivery) {
        ActivityContext context = delivery.context();
        ActiveTransaction tx = transactions.begin();
        tx.lock(context.lock());
        if (TargetSelector.next(delivery) != null) {
            transactions.rollback(tx);
            return false;
        }
        if (!context.attachments().isEmpty()) {
            throw new IllegalStateException(
                    context + " cannot end: still attached is " + context.attachments());
        }
        context.finish(tx);
        if (!transactions.commit(tx)) {
            throw new IllegalStateException("The end of " + context + " was rolled back");
        }
        return true;
    }

    /** The router failed: leaves nothing held. */
    private void giveUp(Turn turn) {
        ActiveTransaction tx = transactions.current();
        if (tx != null) {
            transactions.rollback(tx);
        }
        if (turn.progress() instanceof Delivery delivery) {
            returnHandedOver(delivery, null);
        }
        if (EventPort.isEnd(turn.event())) {
            turn.context().giveUp();
        }
    }
}
