package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.List;

/** Removes entities with everything below them. Stateless. Specification: 5.5.4 and 6.8. */
final class SbbRemoval {
    private SbbRemoval() {}

    /** Removes an entity and its descendants in the transaction. */
    static void remove(SbbWork work, SbbEntity entity) {
        if (entity.isLeaving()) {
            return;
        }
        ActiveTransaction tx = work.tx();
        removeBranch(work, entity);
        SbbEntity parent = entity.parent();
        if (parent == null) {
            SbbEntityTree tree = entity.tree();
            tree.root(null);
            tx.onRollback(() -> tree.root(entity));
        } else {
            parent.removeChild(tx, entity);
        }
    }

    /** Removes the roots of all trees that nothing is attached through any more. */
    static void collect(SbbWork work) {
        collect(work, work.mainTree());
        // By index: sbbRemove may reach further trees.
        for (int i = 0; i < work.foreignTrees().size(); i++) {
            collect(work, work.foreignTrees().get(i));
        }
    }

    private static void collect(SbbWork work, SbbEntityTree tree) {
        SbbEntity root = tree.root();
        if (root != null && tree.attachments() == 0) {
            work.collecting(tree);
            remove(work, root);
        }
    }

    private static void removeBranch(SbbWork work, SbbEntity entity) {
        if (entity.isLeaving()) {
            return;
        }
        ActiveTransaction tx = work.tx();
        entity.leaving(tx);
        if (!work.isSilent()) {
            sbbRemove(work, entity);
        }
        for (Attachment attachment : List.copyOf(entity.attachments())) {
            entity.detach(tx, attachment);
        }
        for (int relation = 0; relation < entity.sbb().childRelations(); relation++) {
            for (SbbEntity child : List.copyOf(entity.children(relation))) {
                removeBranch(work, child);
            }
        }
        entity.removed(tx);
    }

    private static void sbbRemove(SbbWork work, SbbEntity entity) {
        SbbObject object = work.objectFor(entity);
        Upcall upcall = Upcall.into(entity.sbb());
        entity.called(1);
        try {
            object.concrete().sbbRemove();
        } catch (RuntimeException | Error e) {
            throw work.failed(object, e);
        } finally {
            entity.called(-1);
            upcall.back();
        }
    }
}
