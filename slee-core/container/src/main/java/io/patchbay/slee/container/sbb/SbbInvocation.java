package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.DeadlockException;
import io.patchbay.slee.container.transaction.Transactions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import javax.slee.CreateException;
import javax.slee.EventContext;
import javax.slee.InitialEventSelector;
import javax.slee.RolledBackContext;
import javax.slee.ServiceID;
import javax.slee.TransactionRolledbackLocalException;
import org.jspecify.annotations.Nullable;

/**
 * Invokes SBBs: one handler in one transaction, from creation to garbage collection. Thread-safe.
 *
 * <p>The caller holds the tree, has begun the transaction and locked the activity context; it calls
 * {@link #begin}, then {@link #run} with what is to be done. A Throwable of an SBB is caught here
 * and nowhere else. Specification: 9.8 and 9.12.
 */
public final class SbbInvocation {
    private static final Logger LOG = System.getLogger(SbbInvocation.class.getName());
    private final Transactions transactions;

    /**
     * Makes the invoker.
     *
     * @param transactions the JTA door
     */
    public SbbInvocation(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Begins the work of a transaction.
     *
     * @param tx the transaction
     * @param tree the tree that the caller holds
     * @param event the event that is being delivered, if any
     * @return the work
     */
    public SbbWork begin(ActiveTransaction tx, SbbEntityTree tree, @Nullable FiredEvent event) {
        return new SbbWork(tx, tree, event);
    }

    /**
     * Does the work of a transaction and ends it; whatever happens, nothing is held any more but
     * the tree of the caller.
     *
     * @param work as it was begun
     * @param what the calls to make
     * @return true if it committed
     */
    public boolean run(SbbWork work, Runnable what) {
        boolean done = false;
        try {
            what.run();
            collect(work);
            store(work);
            boolean committed = transactions.commit(work.tx());
            done = true;
            return committed;
        } finally {
            if (!done && transactions.current() == work.tx()) {
                transactions.rollback(work.tx());
            }
            work.end();
        }
    }

    /**
     * Finds or creates the root entity of the tree.
     *
     * @param work the work
     * @return the root, null if it could not be created; the transaction is marked then
     */
    public @Nullable SbbEntity root(SbbWork work) {
        SbbEntityTree tree = work.mainTree();
        SbbEntity existing = tree.root();
        if (existing != null) {
            return existing;
        }
        ActiveService service = tree.service();
        SbbEntity root = new SbbEntity(service.root(), tree, null, -1, service.defaultPriority());
        tree.root(root);
        work.tx().onRollback(() -> tree.root(null));
        try {
            work.create(root);
            return root;
        } catch (CreateException e) {
            LOG.log(Level.WARNING, "A root entity of " + service.id() + " refused to exist", e);
            return null;
        } catch (RuntimeException e) {
            if (!isDealtWith(e)) {
                throw e;
            }
            return null;
        }
    }

    /**
     * Calls the event handler.
     *
     * @param work the work
     * @param entity who
     * @param index of the event in the SBB's descriptor
     * @param attachment through which it gets the event
     * @param event the event
     * @param eventContext the event's context
     */
    public void handle(
            SbbWork work,
            SbbEntity entity,
            int index,
            Attachment attachment,
            FiredEvent event,
            EventContext eventContext) {
        @Nullable SbbObject object = objectFor(work, entity);
        if (object == null) {
            return;
        }
        ActivityContext context = attachment.context();
        Upcall upcall = Upcall.into(entity.sbb());
        entity.called(1);
        try {
            object.concrete().slee$deliver(index, event.event(), context.view(), eventContext);
        } catch (RuntimeException | Error e) {
            SbbFailure.thrown(work, object, e, event.event(), context.view());
        } finally {
            entity.called(-1);
            upcall.back();
        }
    }

    /** An object that serves the entity, null if none could; the transaction is marked then. */
    private static @Nullable SbbObject objectFor(SbbWork work, SbbEntity entity) {
        try {
            return work.objectFor(entity);
        } catch (RuntimeException e) {
            if (!isDealtWith(e)) {
                throw e;
            }
            return null;
        }
    }

    /** Removes trees that nothing is attached through any more. */
    private static void collect(SbbWork work) {
        if (work.tx().isRollbackOnly()) {
            return;
        }
        try {
            SbbRemoval.collect(work);
        } catch (RuntimeException e) {
            if (!isDealtWith(e)) {
                throw e;
            }
        }
    }

    private static void store(SbbWork work) {
        List<SbbObject> objects = work.objects();
        // Upwards, because sbbStore may call further entities.
        for (int i = 0; i < objects.size() && !work.tx().isRollbackOnly(); i++) {
            upcall(work, objects.get(i), ConcreteSbb::sbbStore);
        }
        // Downwards, because an object that fails leaves the list.
        for (int i = objects.size() - 1; i >= 0; i--) {
            upcall(work, objects.get(i), ConcreteSbb::sbbPassivate);
        }
    }

    private static void upcall(SbbWork work, SbbObject object, Consumer<ConcreteSbb> call) {
        SbbEntity entity = object.entity();
        if (entity == null || entity.isRemoved()) {
            return;
        }
        Upcall upcall = Upcall.into(object.sbb());
        try {
            call.accept(object.concrete());
        } catch (RuntimeException | Error e) {
            SbbFailure.thrown(work, object, e, null, null);
        } finally {
            upcall.back();
        }
    }

    /**
     * Tells an entity that a transaction was rolled back. In a transaction of its own.
     *
     * @param work the work
     * @param entity who
     * @param context what is told
     */
    public void rolledBack(SbbWork work, SbbEntity entity, RolledBackContext context) {
        @Nullable SbbObject object = objectFor(work, entity);
        if (object == null) {
            return;
        }
        Upcall upcall = Upcall.into(entity.sbb());
        entity.called(1);
        try {
            object.concrete().sbbRolledBack(context);
        } catch (RuntimeException | Error e) {
            SbbFailure.thrown(work, object, e, null, null);
        } finally {
            entity.called(-1);
            upcall.back();
        }
    }

    /**
     * Calls an initial event selector method, on a pooled object and without a transaction.
     *
     * @param sbb the root SBB
     * @param index of the event in its descriptor
     * @param selector the variables as declared
     * @return as the method returned it; null, also if it threw, if the event is not initial
     */
    public @Nullable InitialEventSelector select(
            ServiceSbb sbb, int index, InitialEventSelector selector) {
        SbbObject object = sbb.pool().take();
        Upcall upcall = Upcall.into(sbb);
        try {
            InitialEventSelector selected = object.concrete().slee$select(index, selector);
            sbb.pool().giveBack(object);
            return selected;
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.WARNING,
                    "The initial event selector of " + sbb + " threw; the event is not initial",
                    e);
            return null;
        } finally {
            upcall.back();
        }
    }

    /**
     * The service whose SBB runs on this thread.
     *
     * @return null if no SBB does
     */
    public @Nullable ServiceID invokingService() {
        ActiveTransaction tx = transactions.current();
        return tx != null && tx.companion() instanceof SbbWork work
                ? work.mainTree().service().id()
                : null;
    }

    /** Failures of SBBs come out of their room as these; the transaction is marked by then. */
    private static boolean isDealtWith(RuntimeException thrown) {
        return thrown instanceof TransactionRolledbackLocalException
                || thrown instanceof TreeBusyException
                || thrown instanceof DeadlockException;
    }
}
