package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.routing.EventRouter.Step;
import io.patchbay.slee.container.routing.TargetSelector.AttachedEntity;
import io.patchbay.slee.container.routing.TargetSelector.InitialRoot;
import io.patchbay.slee.container.routing.TargetSelector.Target;
import io.patchbay.slee.container.sbb.SbbEntity;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import io.patchbay.slee.container.sbb.SbbEntityTree.Entry;
import io.patchbay.slee.container.sbb.SbbInvocation;
import io.patchbay.slee.container.sbb.SbbWork;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Delivers one event to one target whose tree is held, with everything that may follow a rollback.
 * Thread-safe. Specification: 9.8 and 9.12.
 */
final class TargetDelivery {
    private static final Logger LOG = System.getLogger(TargetDelivery.class.getName());
    private final Transactions transactions;
    private final SbbInvocation invocation;

    TargetDelivery(Transactions transactions, SbbInvocation invocation) {
        this.transactions = transactions;
        this.invocation = invocation;
    }

    /** Runs the delivery in the transaction that was begun, and leaves the tree at last. */
    Step run(Delivery delivery, Target target, SbbEntityTree tree, ActiveTransaction tx) {
        Step step = Step.AGAIN;
        @Nullable SbbEntityTree busy = null;
        try {
            SbbWork work = invocation.begin(tx, tree, delivery.turn().event());
            MoreLeft left = new MoreLeft(delivery);
            tx.onCommit(left);
            Outcome outcome = new Outcome();
            boolean committed =
                    invocation.run(work, () -> outcome.entity = deliver(delivery, target, work));
            if (committed) {
                delivery.attemptsOver();
                step = left.isNobody ? Step.NOBODY : Step.AGAIN;
            } else if (work.isToBeRepeated() && delivery.mayTryAgain()) {
                forget(delivery, target);
                busy = work.busyTree();
            } else {
                delivery.attemptsOver();
                afterRollback(delivery, tree, outcome.entity, work.isTreeCollected());
            }
        } finally {
            tree.leave(delivery.context());
        }
        return busy == null ? step : waitFor(busy, delivery);
    }

    /** Whom the delivery reached. */
    private static final class Outcome {
        private @Nullable SbbEntity entity;
    }

    /** Looks, at commit with the lock still held, whether somebody is left. */
    private static final class MoreLeft implements Runnable {
        private final Delivery delivery;
        private boolean isNobody;

        MoreLeft(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public void run() {
            isNobody = TargetSelector.next(delivery) == null;
        }
    }

    private @Nullable SbbEntity deliver(Delivery delivery, Target target, SbbWork work) {
        return switch (target) {
            case AttachedEntity attached -> {
                toAttached(delivery, attached, work);
                yield attached.entity();
            }
            case InitialRoot initial -> toRoot(delivery, initial, work);
        };
    }

    private @Nullable SbbEntity toRoot(Delivery delivery, InitialRoot initial, SbbWork work) {
        delivery.candidateDone();
        boolean existed = work.hasRoot();
        if (!existed && initial.candidate().service().isStopping()) {
            return null;
        }
        @Nullable SbbEntity root = invocation.root(work);
        if (root == null) {
            return null;
        }
        Attachment attachment = root.attach(transactions.mandatory(), delivery.context());
        if (existed && !isNext(delivery, root)) {
            // Its own priority may have changed; it gets the event when it is its turn.
            return root;
        }
        int index = initial.candidate().initial().index();
        attachment.delivered(delivery.turn().sequence());
        if (!attachment.masks(index)) {
            handle(delivery, work, root, attachment, index);
        }
        detachAtEnd(delivery, root);
        return root;
    }

    private static boolean isNext(Delivery delivery, SbbEntity entity) {
        return TargetSelector.next(delivery) instanceof AttachedEntity next
                && next.entity() == entity;
    }

    private void toAttached(Delivery delivery, AttachedEntity attached, SbbWork work) {
        attached.attachment().delivered(delivery.turn().sequence());
        if (attached.index() >= 0) {
            handle(delivery, work, attached.entity(), attached.attachment(), attached.index());
        }
        detachAtEnd(delivery, attached.entity());
    }

    private void detachAtEnd(Delivery delivery, SbbEntity entity) {
        if (delivery.isEnd()) {
            detach(delivery.context(), entity);
        }
    }

    private void handle(
            Delivery delivery, SbbWork work, SbbEntity entity, Attachment attachment, int index) {
        delivery.processed();
        FiredEvent event = delivery.turn().event();
        invocation.handle(work, entity, index, attachment, event, delivery.eventContext());
    }

    private void detach(ActivityContext context, SbbEntity entity) {
        ActiveTransaction tx = transactions.mandatory();
        if (entity.isRemoved() || tx.isRollbackOnly()) {
            return;
        }
        for (Attachment attachment : entity.attachments()) {
            if (attachment.context() == context) {
                entity.detach(tx, attachment);
                return;
            }
        }
    }

    /** The delivery did not happen: the target is eligible again. */
    private static void forget(Delivery delivery, Target target) {
        switch (target) {
            case AttachedEntity attached -> attached.attachment().delivered(-1);
            case InitialRoot initial -> delivery.candidateAgain();
        }
    }

    private void afterRollback(
            Delivery delivery, SbbEntityTree tree, @Nullable SbbEntity entity, boolean removed) {
        if (entity == null || entity.isRemoved()) {
            return;
        }
        FiredEvent event = delivery.turn().event();
        ActivityContext context = delivery.context();
        RolledBack told = new RolledBack(event.event(), context.view(), removed);
        SbbWork work = begin(delivery, tree);
        boolean committed =
                invocation.run(
                        work,
                        () -> {
                            invocation.rolledBack(work, entity, told);
                            detachAtEnd(delivery, entity);
                        });
        if (!committed && delivery.isEnd()) {
            endWithoutSbb(delivery, tree, entity);
        }
    }

    /** The activity ends although the SBB fails whenever it is called. */
    private void endWithoutSbb(Delivery delivery, SbbEntityTree tree, SbbEntity entity) {
        LOG.log(
                Level.WARNING,
                "{0} failed at the end of {1} and in sbbRolledBack; it is detached",
                entity,
                delivery.context());
        SbbWork asking = begin(delivery, tree);
        if (!invocation.run(asking, () -> detach(delivery.context(), entity))) {
            SbbWork silent = begin(delivery, tree);
            silent.removeSilently();
            invocation.run(silent, () -> detach(delivery.context(), entity));
        }
    }

    private SbbWork begin(Delivery delivery, SbbEntityTree tree) {
        ActiveTransaction tx = transactions.begin();
        tx.lock(delivery.context().lock());
        return invocation.begin(tx, tree, delivery.turn().event());
    }

    /** Waits in line for a foreign tree, only to know when it is free. */
    private static Step waitFor(SbbEntityTree busy, Delivery delivery) {
        ActivityContext context = delivery.context();
        delivery.handedOver(busy);
        Entry entry = busy.enter(context, context.mailbox()::resume);
        if (entry == Entry.GONE) {
            delivery.handedOver(null);
        }
        return entry == Entry.WAITING ? Step.WAIT : Step.AGAIN;
    }
}
