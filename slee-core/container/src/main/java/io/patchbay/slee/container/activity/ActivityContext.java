package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.TransactionLock;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import org.jspecify.annotations.Nullable;

/**
 * The SLEE's record of one activity: attributes, attached entities, references, mailbox, end.
 *
 * <p>Attributes, attachments and references change only in a transaction that holds {@link #lock};
 * changes are written in place and undone from the transaction's undo log. The end state is atomic.
 * Specification: chapter 7.
 *
 * <pre>
 * ACTIVE  --end(tx)--> ENDING_IN_TRANSACTION --commit--> ENDING --end event processed--> ENDED
 *    |                        |  \--rollback--> ACTIVE
 *    |--start rolled back--> ENDED
 *    \--------end()-----------+-----------------> ENDING
 * </pre>
 */
public final class ActivityContext {
    /** How far the end is. */
    enum EndState {
        ACTIVE,
        ENDING_IN_TRANSACTION,
        ENDING,
        ENDED
    }

    private final ActivityKey key;
    private final ActivityOwner owner;
    private final int flags;
    private final ActivityContexts contexts;
    private final TransactionLock lock;
    private final Mailbox mailbox;
    private final ActivityContextInterface view;
    private final AtomicReference<EndState> end = new AtomicReference<>(EndState.ACTIVE);

    // Under the lock.
    private final ArrayList<Attachment> attachments = new ArrayList<>(2);
    private @Nullable Map<String, Object> attributes;
    private @Nullable ArrayList<ContextReference> references;

    /** Written under the lock, read by anyone as a hint. */
    private volatile int referenceCount;

    ActivityContext(
            ActivityContexts contexts, ActivityKey key, ActivityOwner owner, int activityFlags) {
        this.contexts = contexts;
        this.key = key;
        this.owner = owner;
        this.flags = activityFlags;
        this.lock = new TransactionLock(key);
        this.mailbox = contexts.mailboxFor(this);
        this.view = new ActivityContextView(this, contexts);
    }

    /**
     * What identifies the activity.
     *
     * @return the key
     */
    public ActivityKey key() {
        return key;
    }

    /**
     * Who made the activity.
     *
     * @return the owner
     */
    public ActivityOwner owner() {
        return owner;
    }

    /**
     * What the adaptor asked for.
     *
     * @return {@code javax.slee.resource.ActivityFlags}
     */
    public int flags() {
        return flags;
    }

    /**
     * Protects everything that changes in a transaction.
     *
     * @return the lock
     */
    public TransactionLock lock() {
        return lock;
    }

    /**
     * The events that wait.
     *
     * @return the mailbox
     */
    public Mailbox mailbox() {
        return mailbox;
    }

    /**
     * The plain view for SBBs and adaptors.
     *
     * @return always the same object
     */
    public ActivityContextInterface view() {
        return view;
    }

    /**
     * Tells whether the activity is ending or has ended, for those without a transaction.
     *
     * @return true after the end was asked for, in a transaction that has committed or outside of
     *     any
     */
    public boolean isEnding() {
        return switch (end.get()) {
            case ACTIVE, ENDING_IN_TRANSACTION -> false;
            case ENDING, ENDED -> true;
        };
    }

    /**
     * Tells whether the activity is ending or has ended, in the view of a transaction.
     *
     * @param tx the transaction
     * @return true after the end was asked for, also in this very transaction
     */
    public boolean isEnding(ActiveTransaction tx) {
        return isEnding() || (end.get() == EndState.ENDING_IN_TRANSACTION && lock.isHeldBy(tx));
    }

    /**
     * Tells whether the activity is gone.
     *
     * @return true after the end sequence
     */
    public boolean isEnded() {
        return end.get() == EndState.ENDED;
    }

    AtomicReference<EndState> end() {
        return end;
    }

    /**
     * The attached entities. Valid while the lock is held.
     *
     * @return in the order of attaching
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * A hint, without the lock, whether anybody is attached or refers to the activity context.
     *
     * @return attachments plus references
     */
    public int referenceCount() {
        return referenceCount;
    }

    /**
     * Attaches an entity that is not attached.
     *
     * @param tx the transaction
     * @param entity who
     * @param mask the events that it does not want at first
     * @return the attachment
     * @throws SLEEException if the activity has ended
     */
    public Attachment attach(
            ActiveTransaction tx, Attached entity, java.util.@Nullable BitSet mask) {
        tx.lock(lock);
        if (isEnded()) {
            throw ended("attach " + entity + " to it");
        }
        Attachment attachment = new Attachment(this, entity, mask);
        attachments.add(attachment);
        count(tx, 1);
        tx.onRollback(() -> attachments.remove(attachment));
        return attachment;
    }

    /**
     * Detaches an entity.
     *
     * @param tx the transaction
     * @param attachment as {@link #attach} made it
     */
    public void detach(ActiveTransaction tx, Attachment attachment) {
        tx.lock(lock);
        int index = attachments.indexOf(attachment);
        attachments.remove(index);
        count(tx, -1);
        tx.onRollback(() -> attachments.add(index, attachment));
    }

    /**
     * Reads an attribute.
     *
     * @param tx the transaction
     * @param name the attribute's full name
     * @return its value, null if it was never set
     */
    public @Nullable Object attribute(ActiveTransaction tx, String name) {
        tx.lock(lock);
        return attributes == null ? null : attributes.get(name);
    }

    /**
     * Writes an attribute.
     *
     * @param tx the transaction
     * @param name the attribute's full name
     * @param value an immutable object, or a copy that nobody else has
     */
    public void attribute(ActiveTransaction tx, String name, @Nullable Object value) {
        tx.lock(lock);
        @Nullable Object before = put(name, value);
        tx.onRollback(() -> put(name, before));
    }

    private @Nullable Object put(String name, @Nullable Object value) {
        if (attributes == null) {
            attributes = new HashMap<>(8);
        }
        return value == null ? attributes.remove(name) : attributes.put(name, value);
    }

    /**
     * Keeps this activity context referenced.
     *
     * @param tx the transaction
     * @param reference told when the activity context ends
     * @throws SLEEException if the activity has ended
     */
    public void addReference(ActiveTransaction tx, ContextReference reference) {
        tx.lock(lock);
        if (isEnded()) {
            throw ended("refer to it from " + reference);
        }
        if (references == null) {
            references = new ArrayList<>(2);
        }
        ArrayList<ContextReference> list = references;
        list.add(reference);
        count(tx, 1);
        tx.onRollback(() -> list.remove(reference));
    }

    /**
     * Ends a reference.
     *
     * @param tx the transaction
     * @param reference as it was added; ignored if it is not there any more
     */
    public void removeReference(ActiveTransaction tx, ContextReference reference) {
        tx.lock(lock);
        ArrayList<ContextReference> list = references;
        if (list == null || !list.remove(reference)) {
            return;
        }
        count(tx, -1);
        tx.onRollback(() -> list.add(reference));
    }

    /**
     * Ends all references at the end of the activity.
     *
     * @param tx the transaction of the end
     */
    void endReferences(ActiveTransaction tx) {
        tx.lock(lock);
        if (references == null) {
            return;
        }
        for (ContextReference reference : List.copyOf(references)) {
            removeReference(tx, reference);
            reference.contextEnded(this, tx);
        }
    }

    private void count(ActiveTransaction tx, int difference) {
        int before = referenceCount;
        referenceCount = before + difference;
        tx.onRollback(() -> referenceCount = before);
        if (before + difference == 0 && owner.wantsUnreferenced(this)) {
            tx.afterCommit(this::tellIfUnreferenced);
        }
    }

    /** After an event: it was a reference too. */
    void eventDone() {
        if (referenceCount == 0) {
            tellIfUnreferenced();
        }
    }

    /** Without a transaction on this thread. */
    void tellIfUnreferenced() {
        if (owner.wantsUnreferenced(this) && looksUnreferenced() && isUnreferenced()) {
            owner.activityUnreferenced(this);
        }
    }

    /** Asks again under the lock: the count may be that of a transaction that rolls back. */
    private boolean isUnreferenced() {
        return transactions().required(() -> isUnreferenced(transactions().mandatory()));
    }

    Transactions transactions() {
        return contexts.transactions();
    }

    /** Whether nothing refers to the activity context and no event is on its way. */
    boolean isUnreferenced(ActiveTransaction tx) {
        tx.lock(lock);
        return looksUnreferenced();
    }

    private boolean looksUnreferenced() {
        return referenceCount == 0 && mailbox.isIdle() && end.get() == EndState.ACTIVE;
    }

    /**
     * Ends everything that belongs to this activity context; the last step of the end sequence.
     *
     * @param tx a transaction of its own, while no entity is attached
     */
    public void finish(ActiveTransaction tx) {
        endReferences(tx);
        // While the lock is held, so that nobody attaches to an activity that is gone.
        tx.onCommit(this::vanish);
        tx.afterCommit(() -> owner.activityEnded(this));
    }

    /** The end sequence failed: the activity is gone all the same, and its owner is told. */
    public void giveUp() {
        vanish();
        owner.activityEnded(this);
    }

    /** The activity is gone: ended, or never started because its transaction rolled back. */
    void vanish() {
        end.set(EndState.ENDED);
        contexts.ended(this);
    }

    private SLEEException ended(String action) {
        return new SLEEException("Cannot " + action + ": " + this + " has ended");
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
