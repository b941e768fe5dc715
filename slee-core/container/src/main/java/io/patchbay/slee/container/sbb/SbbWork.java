package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.DeadlockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import javax.slee.CreateException;
import javax.slee.SLEEException;
import javax.slee.TransactionRolledbackLocalException;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction does with SBBs: the trees it holds and the objects it uses. Confined to the
 * transaction's thread. Specification: 9.8.
 */
public final class SbbWork {
    private static final Logger LOG = System.getLogger(SbbWork.class.getName());
    private final ActiveTransaction tx;
    private final SbbEntityTree mainTree;
    private final @Nullable FiredEvent event;
    private final ArrayList<SbbObject> objects = new ArrayList<>(2);
    private @Nullable ArrayList<SbbEntityTree> foreignTrees;
    private @Nullable ArrayList<LocalCall> localCalls;
    private @Nullable SbbEntityTree busyTree;
    private boolean repeat;
    private boolean collected;
    private boolean silent;

    /**
     * Begins the work.
     *
     * @param tx the transaction
     * @param mainTree the tree that the caller holds and will leave
     * @param event the event that is being delivered, if any
     */
    SbbWork(ActiveTransaction tx, SbbEntityTree mainTree, @Nullable FiredEvent event) {
        this.tx = tx;
        this.mainTree = mainTree;
        this.event = event;
        tx.companion(this);
    }

    static SbbWork of(ActiveTransaction tx) {
        if (tx.companion() instanceof SbbWork work) {
            return work;
        }
        throw new IllegalStateException(
                "SBB entities can be reached from SBBs only; " + tx + " belongs to none");
    }

    ActiveTransaction tx() {
        return tx;
    }

    @Nullable FiredEvent event() {
        return event;
    }

    /** Makes sure that this transaction holds the tree; false if it is gone. */
    boolean hold(SbbEntityTree tree) {
        if (tree == mainTree || (foreignTrees != null && foreignTrees.contains(tree))) {
            return true;
        }
        return switch (tree.tryEnter(tx)) {
            case ENTERED -> {
                if (foreignTrees == null) {
                    foreignTrees = new ArrayList<>(2);
                }
                foreignTrees.add(tree);
                yield true;
            }
            case WAITING -> {
                // Rolled back and tried again; no SBB is to blame.
                busyTree = tree;
                repeat = true;
                tx.setRollbackOnly();
                throw new TreeBusyException(tree);
            }
            case GONE -> false;
        };
    }

    /**
     * Tells whether the delivery shall be tried again.
     *
     * @return true after a busy tree or a cycle of waits
     */
    public boolean isToBeRepeated() {
        return repeat || tx.isDeadlocked();
    }

    /**
     * The tree that was busy.
     *
     * @return null if no tree was
     */
    public @Nullable SbbEntityTree busyTree() {
        return busyTree;
    }

    /**
     * The object that serves the entity in this transaction.
     *
     * @throws TransactionRolledbackLocalException if the object failed; that is dealt with already
     */
    SbbObject objectFor(SbbEntity entity) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i).entity() == entity) {
                return objects.get(i);
            }
        }
        SbbObject object = assign(entity);
        Upcall upcall = Upcall.into(entity.sbb());
        try {
            object.concrete().sbbActivate();
            object.ready();
            object.concrete().sbbLoad();
        } catch (RuntimeException | Error e) {
            throw failed(object, e);
        } finally {
            upcall.back();
        }
        return object;
    }

    /**
     * Assigns an object to an entity that was just created.
     *
     * @throws CreateException if the SBB refused; the transaction is marked
     * @throws TransactionRolledbackLocalException if the object failed; that is dealt with already
     */
    void create(SbbEntity entity) throws CreateException {
        entity.created(tx);
        SbbObject object = assign(entity);
        Upcall upcall = Upcall.into(entity.sbb());
        entity.called(1);
        try {
            object.concrete().sbbCreate();
            object.ready();
            object.concrete().sbbPostCreate();
        } catch (CreateException e) {
            tx.setRollbackOnly();
            discard(object);
            throw e;
        } catch (RuntimeException | Error e) {
            throw failed(object, e);
        } finally {
            entity.called(-1);
            upcall.back();
        }
    }

    private SbbObject assign(SbbEntity entity) {
        try {
            SbbObject object = entity.sbb().pool().take();
            object.entity(entity);
            objects.add(object);
            return object;
        } catch (RuntimeException | Error e) {
            tx.setRollbackOnly();
            LOG.log(Level.WARNING, "No object of " + entity.sbb() + " could be made", e);
            throw new TransactionRolledbackLocalException(
                    "No object of " + entity.sbb() + " could be made: " + e, e);
        }
    }

    /** Deals with what an object threw, and makes what its caller shall see. */
    SLEEException failed(SbbObject object, Throwable thrown) {
        SbbFailure.thrown(this, object, thrown, null, null);
        if (thrown instanceof TreeBusyException || thrown instanceof DeadlockException) {
            return (SLEEException) thrown;
        }
        return new TransactionRolledbackLocalException(object.sbb() + " threw " + thrown, thrown);
    }

    /** An object that threw serves nobody any more. */
    void discard(SbbObject object) {
        SbbEntity entity = object.entity();
        if (entity != null) {
            entity.transactionEnded();
        }
        objects.remove(object);
    }

    List<SbbObject> objects() {
        return objects;
    }

    /**
     * Tells whether the tree of the caller has its root entity.
     *
     * @return false if the root would have to be created
     */
    public boolean hasRoot() {
        return mainTree.root() != null;
    }

    SbbEntityTree mainTree() {
        return mainTree;
    }

    List<SbbEntityTree> foreignTrees() {
        return foreignTrees == null ? List.of() : foreignTrees;
    }

    void collecting(SbbEntityTree tree) {
        collected |= tree == mainTree;
    }

    /**
     * Tells whether the SLEE removed the tree in this transaction, because nothing was attached
     * through it any more.
     *
     * @return true also if the removal was rolled back
     */
    public boolean isTreeCollected() {
        return collected;
    }

    /** From now on entities are removed without asking them: they failed when they were asked. */
    public void removeSilently() {
        silent = true;
    }

    boolean isSilent() {
        return silent;
    }

    void push(LocalCall call) {
        if (localCalls == null) {
            localCalls = new ArrayList<>(2);
        }
        localCalls.add(call);
    }

    LocalCall pop() {
        if (localCalls == null) {
            throw new IllegalStateException("No local call is in progress");
        }
        return localCalls.remove(localCalls.size() - 1);
    }

    /** Gives everything back; the transaction is over. */
    void end() {
        for (int i = 0; i < objects.size(); i++) {
            SbbObject object = objects.get(i);
            SbbEntity entity = object.entity();
            if (entity != null) {
                entity.transactionEnded();
            }
            object.entity(null);
            object.sbb().pool().giveBack(object);
        }
        objects.clear();
        if (foreignTrees != null) {
            foreignTrees.forEach(tree -> tree.leave(tx));
        }
    }

    /**
     * A call through a local object that is in progress.
     *
     * @param object the callee's object
     * @param upcall what to restore
     */
    record LocalCall(SbbObject object, Upcall upcall) {}
}
