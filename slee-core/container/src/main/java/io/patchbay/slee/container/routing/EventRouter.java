package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.FiredEvent;
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
        if (turn.context().isEnded()) {
            turn.event().failed(0, FailureReason.OTHER_REASON);
            return true;
        }
        Delivery delivery = delivery(turn);
        while (!delivery.isNobodyThere()) {
            if (delivery.eventContext().waitIfSuspended()) {
                return false;
            }
            switch (step(delivery)) {
                case AGAIN -> {}
                case WAIT -> {
                    return false;
                }
                case NOBODY -> {
                    finish(delivery);
                    return true;
                }
            }
        }
        finish(delivery);
        return true;
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
        AGAIN,
        WAIT,
        NOBODY
    }

    private Step step(Delivery delivery) {
        ActivityContext context = delivery.context();
        ActiveTransaction tx = transactions.begin();
        tx.lock(context.lock());
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
            case InitialRoot root ->
                    root.candidate().service().tree(root.candidate().name());
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

    private void finish(Delivery delivery) {
        returnHandedOver(delivery, null);
        FiredEvent event = delivery.turn().event();
        if (delivery.isEnd()) {
            ActiveTransaction tx = transactions.begin();
            tx.lock(delivery.context().lock());
            delivery.context().finish(tx);
            transactions.commit(tx);
        }
        event.processed(delivery.flags());
    }
}
