package io.patchbay.slee.container.transaction;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.slee.SLEEException;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.transaction.SleeTransactionManager;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends transactions. Thread-safe.
 *
 * <p>Specification: chapter 9.
 */
public final class Transactions {
    private final jakarta.transaction.TransactionManager jta = Narayana.start();

    @SuppressWarnings("ThreadLocalUsage") // one for each SLEE in this JVM, not one for all
    private final ThreadLocal<@Nullable ActiveTransaction> associated = new ThreadLocal<>();

    private final Executor asynchronous;
    private final SleeTransactionManager manager = new TransactionManagerFace(this);

    /**
     * Opens the door.
     *
     * @param asynchronous ends transactions that an adaptor asked to end asynchronously
     */
    public Transactions(Executor asynchronous) {
        this.asynchronous = asynchronous;
    }

    /**
     * Begins a transaction on this thread.
     *
     * @return the transaction
     * @throws IllegalStateException if this thread has one already
     */
    public ActiveTransaction begin() {
        if (associated.get() != null) {
            throw new IllegalStateException(
                    "Cannot begin a transaction: this thread has " + associated.get());
        }
        try {
            jta.begin();
            ActiveTransaction tx = new ActiveTransaction(this, jta.getTransaction());
            associated.set(tx);
            return tx;
        } catch (jakarta.transaction.NotSupportedException
                | jakarta.transaction.SystemException e) {
            throw new SLEEException("Cannot begin a transaction", e);
        }
    }

    /**
     * The transaction of this thread.
     *
     * @return the transaction, null if there is none
     */
    public @Nullable ActiveTransaction current() {
        return associated.get();
    }

    /**
     * The transaction of this thread, for methods that are mandatory transactional.
     *
     * @return the transaction
     * @throws TransactionRequiredLocalException if there is none
     */
    public ActiveTransaction mandatory() {
        ActiveTransaction tx = associated.get();
        if (tx == null) {
            throw new TransactionRequiredLocalException(
                    "This method needs a transaction and the calling thread has none. Call it from"
                            + " an event handler, or begin a transaction first.");
        }
        return tx;
    }

    /**
     * Commits, or rolls back if that is all that is left.
     *
     * @param tx the transaction of this thread
     * @return true if it committed, false if it rolled back
     */
    public boolean commit(ActiveTransaction tx) {
        if (tx.isRollbackOnly()) {
            rollback(tx);
            return false;
        }
        try {
            tx.commit();
            return true;
        } catch (RollbackException | HeuristicRollbackException e) {
            return false;
        } catch (HeuristicMixedException | SystemException e) {
            throw new SLEEException("The outcome of " + tx + " is not certain", e);
        }
    }

    /**
     * Rolls back.
     *
     * @param tx the transaction of this thread
     */
    public void rollback(ActiveTransaction tx) {
        try {
            tx.rollback();
        } catch (SystemException e) {
            throw new SLEEException("Cannot roll back " + tx, e);
        }
    }

    /**
     * Does work in the transaction of this thread or, if there is none, in one of its own.
     *
     * @param work the work; a RuntimeException rolls its own transaction back
     * @param <T> what it returns
     * @return the result of the work
     * @throws SLEEException if its own transaction could not commit; its cause is what a {@link
     *     ActiveTransaction#beforeCommit} action threw, if one did
     */
    public <T extends @Nullable Object> T required(Supplier<T> work) {
        if (associated.get() != null) {
            return work.get();
        }
        ActiveTransaction tx = begin();
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            rollback(tx);
            throw e;
        }
        if (!commit(tx)) {
            throw new SLEEException(
                    "The transaction was rolled back; nothing was changed", tx.failure());
        }
        return result;
    }

    /**
     * Does work in the transaction of this thread or, if there is none, in one of its own.
     *
     * @param work the work
     */
    public void required(Runnable work) {
        this.<@Nullable Void>required(() -> {
            work.run();
            return null;
        });
    }

    /**
     * The standard's face of this door.
     *
     * @return the manager for resource adaptors
     */
    public SleeTransactionManager manager() {
        return manager;
    }

    /** Commits on this thread, whatever transaction it has at the moment. */
    void commitHere(ActiveTransaction tx)
            throws RollbackException,
                    HeuristicMixedException,
                    HeuristicRollbackException,
                    SystemException {
        @Nullable ActiveTransaction other = exchange(tx);
        try {
            Bridge.commit(jta::commit);
        } finally {
            ended(tx, other);
        }
    }

    /** Rolls back on this thread, whatever transaction it has at the moment. */
    void rollbackHere(ActiveTransaction tx) throws SystemException {
        @Nullable ActiveTransaction other = exchange(tx);
        try {
            Bridge.rollback(jta::rollback);
        } finally {
            ended(tx, other);
        }
    }

    private @Nullable ActiveTransaction exchange(ActiveTransaction tx) {
        checkAlive(tx);
        @Nullable ActiveTransaction other = associated.get();
        if (other == tx) {
            return null;
        }
        if (other != null) {
            detach(other);
        }
        attach(tx);
        return other;
    }

    private void ended(ActiveTransaction tx, @Nullable ActiveTransaction other) {
        associated.set(null);
        try {
            tx.runFollowUps();
        } finally {
            if (other != null) {
                attach(other);
            }
        }
    }

    /** Frees this thread from the transaction, if it has it, before another thread ends it. */
    void free(ActiveTransaction tx) {
        checkAlive(tx);
        if (associated.get() == tx) {
            detach(tx);
        }
    }

    static void checkAlive(ActiveTransaction tx) {
        if (tx.isOver()) {
            throw new IllegalStateException(tx + " has ended already");
        }
    }

    /** Takes the transaction off this thread. */
    void detach(ActiveTransaction tx) {
        if (associated.get() != tx) {
            throw new IllegalStateException(tx + " is not the transaction of this thread");
        }
        associated.set(null);
        try {
            jta.suspend();
        } catch (jakarta.transaction.SystemException e) {
            throw new SLEEException("Cannot take the transaction off this thread", e);
        }
    }

    /** Puts a suspended transaction on this thread. */
    void attach(ActiveTransaction tx) {
        try {
            jta.resume(tx.jta());
        } catch (jakarta.transaction.InvalidTransactionException
                | jakarta.transaction.SystemException e) {
            throw new SLEEException("Cannot resume " + tx, e);
        }
        associated.set(tx);
    }

    Executor asynchronous() {
        return asynchronous;
    }
}
