package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.ArrayList;
import java.util.List;
import javax.slee.CreateException;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction does with SBBs: the trees it holds and the objects it uses. Confined to the
 * transaction's thread. Specification: 9.8.
 */
public final class SbbWork {
    private final ActiveTransaction tx;
    private final SbbEntityTree mainTree;
    private final @Nullable FiredEvent event;
    private final ArrayList<SbbObject> objects = new ArrayList<>(2);
    private @Nullable ArrayList<SbbEntityTree> foreignTrees;
    private @Nullable ArrayList<LocalCall> localCalls;
    private @Nullable SbbEntityTree busyTree;
    private boolean repeat;
    private boolean rootRemoved;

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

    /** Makes sure that this transaction holds the tree, or has the delivery repeated. */
    void hold(SbbEntityTree tree) {
        if (tree == mainTree || (foreignTrees != null && foreignTrees.contains(tree))) {
            return;
        }
        if (!tree.tryEnter(tx)) {
            busyTree = tree;
            repeat();
            throw new TreeBusyException(tree);
        }
        if (foreignTrees == null) {
            foreignTrees = new ArrayList<>(2);
        }
        foreignTrees.add(tree);
    }

    /** The delivery shall be rolled back and tried again; no SBB is to blame. */
    void repeat() {
        repeat = true;
        tx.setRollbackOnly();
    }

    /**
     * Tells whether the delivery shall be tried again.
     *
     * @return true after a busy tree or a cycle of waits
     */
    public boolean isToBeRepeated() {
        return repeat;
    }

    /**
     * The tree that was busy.
     *
     * @return null if no tree was
     */
    public @Nullable SbbEntityTree busyTree() {
        return busyTree;
    }

    /** The object that serves the entity in this transaction. */
    SbbObject objectFor(SbbEntity entity) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i).entity() == entity) {
                return objects.get(i);
            }
        }
        SbbObject object = entity.sbb().pool().take();
        object.entity(entity);
        objects.add(object);
        Upcall upcall = Upcall.into(entity.sbb());
        try {
            object.concrete().sbbActivate();
            object.concrete().sbbLoad();
        } finally {
            upcall.back();
        }
        return object;
    }

    /** Assigns an object to an entity that was just created. */
    void create(SbbEntity entity) throws CreateException {
        entity.created(tx);
        SbbObject object = entity.sbb().pool().take();
        object.entity(entity);
        objects.add(object);
        Upcall upcall = Upcall.into(entity.sbb());
        try {
            object.concrete().sbbCreate();
            object.concrete().sbbPostCreate();
        } catch (CreateException | RuntimeException e) {
            discard(object);
            throw e;
        } finally {
            upcall.back();
        }
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

    SbbEntityTree mainTree() {
        return mainTree;
    }

    List<SbbEntityTree> foreignTrees() {
        return foreignTrees == null ? List.of() : foreignTrees;
    }

    void rootWasRemoved() {
        rootRemoved = true;
    }

    boolean isRootRemoved() {
        return rootRemoved;
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
