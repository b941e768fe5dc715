package io.patchbay.slee.container.transaction;

import java.util.ArrayList;
import java.util.List;
import javax.slee.SLEEException;
import javax.slee.transaction.CommitListener;
import javax.slee.transaction.RollbackListener;
import javax.slee.transaction.SleeTransaction;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;

/**
 * One transaction in progress: a JTA transaction, its undo log, its locks and what happens after
 * it.
 *
 * <p>Confined to the thread that it is associated with. The end runs in this order: {@code
 * beforeCommit} actions (inside), the two phases of JTA, then either {@code onCommit} hand-overs or
 * the undo log (locks still held), release of the locks, then {@code afterCommit} or {@code
 * afterRollback} actions. Specification: chapter 9; {@code javax.slee.transaction}.
 */
public final class ActiveTransaction implements SleeTransaction {
    private final Transactions transactions;
    private final jakarta.transaction.Transaction jta;
    private final Completion completion = new Completion(this);
    private final ArrayList<TransactionLock> locks = new ArrayList<>(4);
    private final ArrayList<Runnable> undoLog = new ArrayList<>(8);
    private boolean rollbackOnly;
    private boolean deadlocked;
    private @Nullable Object companion;

    /** Written by the thread that ends the transaction, read by any that tries to use it again. */
    private volatile boolean over;

    /** Written and read under the monitor of {@link WaitGraph} only. */
    @Nullable TransactionLock waitsFor;

    ActiveTransaction(Transactions transactions, jakarta.transaction.Transaction jta) {
        this.transactions = transactions;
        this.jta = jta;
        try {
            jta.registerSynchronization(completion);
        } catch (jakarta.transaction.RollbackException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException("A new transaction takes no synchronization", e);
        }
    }

    /**
     * Adds to the undo log.
     *
     * @param undo restores what the caller is about to change; runs last-in first-out on rollback,
     *     while the locks are still held
     */
    public void onRollback(Runnable undo) {
        undoLog.add(undo);
    }

    /**
     * Adds an action that runs inside the transaction before it commits.
     *
     * @param action may throw, or mark the transaction, to have it rolled back; may add further
     *     actions
     */
    public void beforeCommit(Runnable action) {
        completion.beforeCommit.add(action);
    }

    /**
     * Adds a hand-over for the moment of the commit, when the locks are still held.
     *
     * @param publish a quick action that takes no lock, such as an offer to a mailbox
     */
    public void onCommit(Runnable publish) {
        completion.onCommit.add(publish);
    }

    /**
     * Adds an action for after the commit, when the locks are released.
     *
     * @param action may begin other transactions
     */
    public void afterCommit(Runnable action) {
        completion.afterCommit.add(action);
    }

    /**
     * Adds an action for after a rollback, when the locks are released.
     *
     * @param action may begin other transactions
     */
    public void afterRollback(Runnable action) {
        completion.afterRollback.add(action);
    }

    /**
     * Takes a lock until the end of this transaction, waiting for another transaction if need be.
     *
     * @param lock the lock
     * @throws DeadlockException if the wait would never end; this transaction is then marked for
     *     rollback
     */
    public void lock(TransactionLock lock) {
        if (lock.isHeldBy(this)) {
            return;
        }
        Transactions.checkAlive(this);
        if (!lock.tryAcquire(this)) {
            try {
                WaitGraph.acquire(lock, this);
            } catch (DeadlockException e) {
                deadlocked = true;
                setRollbackOnly();
                throw e;
            }
        }
        locks.add(lock);
    }

    /**
     * Takes a lock if it is free.
     *
     * @param lock the lock
     * @return true if this transaction holds the lock now
     */
    public boolean tryLock(TransactionLock lock) {
        if (lock.isHeldBy(this)) {
            return true;
        }
        Transactions.checkAlive(this);
        boolean taken = lock.tryAcquire(this);
        if (taken) {
            locks.add(lock);
        }
        return taken;
    }

    /**
     * What a room of the kernel keeps with this transaction.
     *
     * @return null until {@link #companion(Object)} was called
     */
    public @Nullable Object companion() {
        return companion;
    }

    /**
     * Keeps something with this transaction; there is one place, and it belongs to the SBBs' room.
     *
     * @param companion dropped with the transaction
     */
    public void companion(Object companion) {
        this.companion = companion;
    }

    /**
     * Tells whether a cycle of waits was found here; trying the same again later may succeed.
     *
     * @return true after a {@link DeadlockException}, also if somebody caught it
     */
    public boolean isDeadlocked() {
        return deadlocked;
    }

    /**
     * Tells whether only a rollback can end this transaction.
     *
     * @return true if it was marked
     */
    public boolean isRollbackOnly() {
        return rollbackOnly || getStatus() == Status.STATUS_MARKED_ROLLBACK;
    }

    /** Marks the transaction, so that it will be rolled back. Its state stays readable. */
    @Override
    public void setRollbackOnly() {
        rollbackOnly = true;
        try {
            jta.setRollbackOnly();
        } catch (jakarta.transaction.SystemException e) {
            throw new IllegalStateException("Cannot mark " + this + " for rollback", e);
        }
    }

    @Override
    public int getStatus() {
        try {
            return jta.getStatus();
        } catch (jakarta.transaction.SystemException e) {
            throw new IllegalStateException("Cannot read the status of " + this, e);
        }
    }

    @Override
    public void commit()
            throws RollbackException,
                    HeuristicMixedException,
                    HeuristicRollbackException,
                    SystemException {
        transactions.commitHere(this);
    }

    @Override
    public void rollback() throws SystemException {
        transactions.rollbackHere(this);
    }

    @Override
    public void asyncCommit(@Nullable CommitListener listener) {
        transactions.free(this);
        transactions.asynchronous().execute(() -> AsyncEnd.commit(this, listener));
    }

    @Override
    public void asyncRollback(@Nullable RollbackListener listener) {
        transactions.free(this);
        transactions.asynchronous().execute(() -> AsyncEnd.rollback(this, listener));
    }

    @Override
    public boolean enlistResource(XAResource resource) throws RollbackException {
        try {
            return jta.enlistResource(resource);
        } catch (jakarta.transaction.RollbackException e) {
            throw Bridge.translate(e);
        } catch (jakarta.transaction.SystemException e) {
            throw new SLEEException("Cannot enlist " + resource + " in " + this, e);
        }
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) throws SystemException {
        try {
            return jta.delistResource(resource, flag);
        } catch (jakarta.transaction.SystemException e) {
            throw Bridge.translate(e);
        }
    }

    @Override
    public void registerSynchronization(Synchronization synchronization)
            throws RollbackException, SystemException {
        if (isRollbackOnly()) {
            throw new RollbackException(this + " is marked for rollback");
        }
        completion.foreign.add(synchronization);
    }

    /** Ends with undo log and locks; called once by {@link Completion}. */
    void finish(boolean committed, List<Runnable> handOvers) {
        over = true;
        try {
            // An undo that fails must not keep the others from being done.
            completion.runAll(committed ? handOvers : undoLog.reversed());
        } finally {
            for (int i = locks.size() - 1; i >= 0; i--) {
                locks.get(i).release(this);
            }
            locks.clear();
            undoLog.clear();
        }
    }

    /** Whether it has ended, one way or the other. */
    boolean isOver() {
        return over;
    }

    /** Why it was rolled back at its commit, if an action of {@link #beforeCommit} threw. */
    @Nullable RuntimeException failure() {
        return completion.failure();
    }

    /** What follows the end; the transaction is off the thread by then. */
    void runFollowUps() {
        completion.runFollowUps();
    }

    jakarta.transaction.Transaction jta() {
        return jta;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "SleeTransaction[" + jta + "]";
    }
}
