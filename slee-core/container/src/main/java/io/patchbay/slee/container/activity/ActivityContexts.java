package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javax.slee.ActivityContextInterface;
import javax.slee.resource.ActivityAlreadyExistsException;
import org.jspecify.annotations.Nullable;

/** All activity contexts of the SLEE. Thread-safe. Specification: chapter 7. */
public final class ActivityContexts {
    private final ConcurrentMap<ActivityKey, ActivityContext> table = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final Executor pool;
    private final TurnHandler router;
    private final SbbSide sbbs;
    private final int mailboxCapacity;
    private final AtomicReference<@Nullable Runnable> whenEmpty = new AtomicReference<>();

    /**
     * Makes an empty table.
     *
     * @param transactions the JTA door
     * @param pool runs the turns of the mailboxes
     * @param router delivers events
     * @param sbbs the room of the SBBs
     * @param mailboxCapacity how many events may wait for one activity
     */
    public ActivityContexts(
            Transactions transactions,
            Executor pool,
            TurnHandler router,
            SbbSide sbbs,
            int mailboxCapacity) {
        this.transactions = transactions;
        this.pool = pool;
        this.router = router;
        this.sbbs = sbbs;
        this.mailboxCapacity = mailboxCapacity;
    }

    /**
     * Starts an activity at once.
     *
     * @param key its identity
     * @param owner who makes it
     * @param activityFlags {@code javax.slee.resource.ActivityFlags}
     * @return the activity context
     * @throws ActivityAlreadyExistsException if there is one with the key
     */
    public ActivityContext start(ActivityKey key, ActivityOwner owner, int activityFlags) {
        ActivityContext context = new ActivityContext(this, key, owner, activityFlags);
        if (table.putIfAbsent(key, context) != null) {
            throw new ActivityAlreadyExistsException("An activity exists already: " + key);
        }
        return context;
    }

    /**
     * Starts an activity that is gone again if the transaction rolls back.
     *
     * @param tx the transaction
     * @param key its identity
     * @param owner who makes it
     * @param activityFlags {@code javax.slee.resource.ActivityFlags}
     * @return the activity context
     * @throws ActivityAlreadyExistsException if there is one with the key
     */
    public ActivityContext startTransacted(
            ActiveTransaction tx, ActivityKey key, ActivityOwner owner, int activityFlags) {
        ActivityContext context = start(key, owner, activityFlags);
        tx.lock(context.lock());
        tx.onRollback(context::vanish);
        tx.afterCommit(context::tellIfUnreferenced);
        return context;
    }

    /**
     * Starts an activity at once, whose events wait for the end of the transaction. It stays when
     * the transaction rolls back. Specification: 15.9 (suspended activities).
     *
     * @param tx the transaction
     * @param key its identity
     * @param owner who makes it
     * @param activityFlags {@code javax.slee.resource.ActivityFlags}
     * @return the activity context
     * @throws ActivityAlreadyExistsException if there is one with the key
     */
    public ActivityContext startSuspended(
            ActiveTransaction tx, ActivityKey key, ActivityOwner owner, int activityFlags) {
        ActivityContext context = start(key, owner, activityFlags);
        suspend(tx, context);
        return context;
    }

    /**
     * Keeps an activity's events waiting until the transaction ends.
     *
     * @param tx the transaction
     * @param context the activity context
     */
    public void suspend(ActiveTransaction tx, ActivityContext context) {
        // A delivery begins by taking this lock.
        tx.lock(context.lock());
    }

    /**
     * Finds an activity context.
     *
     * @param key its identity
     * @return the activity context, null if there is none
     */
    public @Nullable ActivityContext find(ActivityKey key) {
        return table.get(key);
    }

    /**
     * Finds the activity context behind an interface that an SBB or adaptor holds.
     *
     * @param aci any activity context interface of this SLEE
     * @return the activity context; it may have ended
     * @throws IllegalArgumentException if it is not of this SLEE
     */
    public ActivityContext of(ActivityContextInterface aci) {
        Objects.requireNonNull(aci, "activity context interface");
        if (sbbs.plain(aci) instanceof ActivityContextView view) {
            return view.context();
        }
        throw new IllegalArgumentException(
                "Not an activity context interface of this SLEE: " + aci.getClass().getName());
    }

    /**
     * All activity contexts.
     *
     * @return a live view
     */
    public Collection<ActivityContext> all() {
        return table.values();
    }

    /**
     * Runs a task once, on the pool, as soon as no activity context is left. Replaces the task that
     * waits for that, if there is one.
     *
     * @param task what to do then
     */
    public void whenEmpty(Runnable task) {
        whenEmpty.set(task);
        tellIfEmpty();
    }

    private void tellIfEmpty() {
        if (whenEmpty.get() != null && table.isEmpty()) {
            Runnable task = whenEmpty.getAndSet(null);
            if (task != null) {
                pool.execute(task);
            }
        }
    }

    void ended(ActivityContext context) {
        table.remove(context.key(), context);
        tellIfEmpty();
    }

    Mailbox mailboxFor(ActivityContext context) {
        return new Mailbox(context, pool, router, mailboxCapacity);
    }

    Transactions transactions() {
        return transactions;
    }

    SbbSide sbbs() {
        return sbbs;
    }
}
