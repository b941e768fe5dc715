package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attached;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.codegen.contract.GeneratedSbbLocalObject;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.ArrayList;
import java.util.List;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * One SBB entity: its CMP state, priority, children and attachments.
 *
 * <p>Belongs to the holder of its tree. Changes are written in place and undone from the
 * transaction's undo log. Specification: chapter 5 and 6.5.
 */
public final class SbbEntity implements Attached {
    private final ServiceSbb sbb;
    private final SbbEntityTree tree;
    private final @Nullable SbbEntity parent;
    private final int relation;
    private final int depth;
    private @Nullable GeneratedSbbLocalObject local;

    // Undone on rollback.
    private @Nullable Object[] cmp;
    private byte priority;
    private @Nullable ArrayList<SbbEntity>[] children;
    private final ArrayList<Attachment> attachments = new ArrayList<>(2);
    private boolean leaving;

    /** Read without the tree too, by those who keep a reference to the entity. */
    private volatile boolean removed;

    /** The transaction whose undo log has the CMP state already. */
    private @Nullable ActiveTransaction writer;

    /** How many calls into the entity are in progress. */
    private int calls;

    @SuppressWarnings({"unchecked", "rawtypes"})
    SbbEntity(
            ServiceSbb sbb,
            SbbEntityTree tree,
            @Nullable SbbEntity parent,
            int relation,
            byte priority) {
        this.sbb = sbb;
        this.tree = tree;
        this.parent = parent;
        this.relation = relation;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.priority = priority;
        this.cmp = sbb.newCmp();
        this.children = new ArrayList[sbb.childRelations()];
    }

    static SbbEntity of(SbbLocalObject object) {
        return CmpValues.entity(object);
    }

    /**
     * The SBB.
     *
     * @return what the entity is an instance of
     */
    public ServiceSbb sbb() {
        return sbb;
    }

    /**
     * The tree.
     *
     * @return where the entity lives
     */
    public SbbEntityTree tree() {
        return tree;
    }

    /**
     * The parent.
     *
     * @return null for a root entity
     */
    public @Nullable SbbEntity parent() {
        return parent;
    }

    int relation() {
        return relation;
    }

    int depth() {
        return depth;
    }

    /**
     * The priority.
     *
     * @return -128 to 127, higher is earlier
     */
    public byte priority() {
        return priority;
    }

    void priority(ActiveTransaction tx, byte newPriority) {
        byte before = priority;
        tx.onRollback(() -> priority = before);
        priority = newPriority;
    }

    /**
     * Tells whether the entity is gone.
     *
     * @return true after it was removed, or if the transaction that created it rolled back
     */
    public boolean isRemoved() {
        return removed;
    }

    /** Whether the removal has begun; it ends with {@link #isRemoved}. */
    boolean isLeaving() {
        return leaving;
    }

    void leaving(ActiveTransaction tx) {
        tx.onRollback(() -> leaving = false);
        leaving = true;
    }

    void removed(ActiveTransaction tx) {
        tx.onRollback(() -> removed = false);
        removed = true;
    }

    /** The entity was created in the transaction. */
    void created(ActiveTransaction tx) {
        tx.onRollback(() -> removed = true);
    }

    SbbLocalObject local() {
        if (local == null) {
            local = sbb.classes().newLocalObject(new EntityAccess(this));
        }
        return local;
    }

    @Nullable Object cmp(int field) {
        return cmp[field];
    }

    void cmp(ActiveTransaction tx, int field, @Nullable Object value) {
        if (writer != tx) {
            writer = tx;
            @Nullable Object[] before = cmp.clone();
            tx.onRollback(() -> cmp = before);
        }
        cmp[field] = value;
    }

    /** The transaction that worked on the entity has ended. */
    void transactionEnded() {
        writer = null;
    }

    int calls() {
        return calls;
    }

    void called(int difference) {
        calls += difference;
    }

    List<SbbEntity> children(int relationIndex) {
        ArrayList<SbbEntity> list = children[relationIndex];
        return list == null ? List.of() : list;
    }

    void addChild(ActiveTransaction tx, SbbEntity child) {
        ArrayList<SbbEntity> list = children[child.relation];
        if (list == null) {
            list = new ArrayList<>(2);
            children[child.relation] = list;
        }
        ArrayList<SbbEntity> added = list;
        added.add(child);
        tx.onRollback(() -> added.remove(child));
    }

    void removeChild(ActiveTransaction tx, SbbEntity child) {
        ArrayList<SbbEntity> list = children[child.relation];
        if (list == null) {
            throw new IllegalStateException(child + " is not a child of " + this);
        }
        int index = list.indexOf(child);
        list.remove(index);
        tx.onRollback(() -> list.add(index, child));
    }

    /**
     * Where the entity is attached.
     *
     * @return in the order of attaching
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    @Nullable Attachment attachment(ActivityContext context) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (attachment.context() == context) {
                return attachment;
            }
        }
        return null;
    }

    /**
     * Attaches, if it is not attached yet.
     *
     * @param tx the transaction that holds the tree
     * @param context the activity context
     * @return the attachment
     */
    public Attachment attach(ActiveTransaction tx, ActivityContext context) {
        tx.lock(context.lock());
        @Nullable Attachment existing = attachment(context);
        if (existing != null) {
            return existing;
        }
        Attachment attachment = context.attach(tx, this, sbb.maskOnAttach());
        attachments.add(attachment);
        tree.count(1);
        tx.onRollback(() -> {
            attachments.remove(attachment);
            tree.count(-1);
        });
        return attachment;
    }

    /**
     * Detaches.
     *
     * @param tx the transaction that holds the tree
     * @param attachment one of {@link #attachments}
     */
    public void detach(ActiveTransaction tx, Attachment attachment) {
        attachment.context().detach(tx, attachment);
        int index = attachments.indexOf(attachment);
        attachments.remove(index);
        tree.count(-1);
        tx.onRollback(() -> {
            attachments.add(index, attachment);
            tree.count(1);
        });
    }

    @Override
    public String toString() {
        return "SbbEntity[" + sbb + " " + Integer.toHexString(System.identityHashCode(this)) + "]";
    }
}
