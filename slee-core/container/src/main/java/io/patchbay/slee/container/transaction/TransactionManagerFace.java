package io.patchbay.slee.container.transaction;

import javax.slee.transaction.CommitListener;
import javax.slee.transaction.RollbackListener;
import javax.slee.transaction.SleeTransaction;
import javax.slee.transaction.SleeTransactionManager;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.InvalidTransactionException;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/** The standard's transaction manager over {@link Transactions}. Thread-safe. */
final class TransactionManagerFace implements SleeTransactionManager {
    private final Transactions transactions;

    TransactionManagerFace(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin() throws NotSupportedException {
        beginSleeTransaction();
    }

    @Override
    public SleeTransaction beginSleeTransaction() throws NotSupportedException {
        if (transactions.current() != null) {
            throw new NotSupportedException("This thread has a transaction; it cannot be nested");
        }
        return transactions.begin();
    }

    @Override
    public @Nullable SleeTransaction getSleeTransaction() {
        return transactions.current();
    }

    @Override
    public @Nullable Transaction getTransaction() {
        return transactions.current();
    }

    @Override
    public SleeTransaction asSleeTransaction(Transaction transaction) {
        if (transaction == null) {
            throw new NullPointerException("transaction");
        }
        if (transaction instanceof ActiveTransaction active) {
            return active;
        }
        throw new IllegalArgumentException("Not a transaction of this SLEE: " + transaction);
    }

    @Override
    public void commit()
            throws RollbackException,
                    HeuristicMixedException,
                    HeuristicRollbackException,
                    SystemException {
        here().commit();
    }

    @Override
    public void rollback() throws SystemException {
        here().rollback();
    }

    @Override
    public void asyncCommit(@Nullable CommitListener listener) {
        here().asyncCommit(listener);
    }

    @Override
    public void asyncRollback(@Nullable RollbackListener listener) {
        here().asyncRollback(listener);
    }

    @Override
    public void setRollbackOnly() {
        here().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        ActiveTransaction tx = transactions.current();
        return tx == null ? Status.STATUS_NO_TRANSACTION : tx.getStatus();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        if (seconds != 0) {
            throw new SystemException("Transactions of the SLEE have no time-out");
        }
    }

    @Override
    public @Nullable Transaction suspend() {
        ActiveTransaction tx = transactions.current();
        if (tx != null) {
            transactions.detach(tx);
        }
        return tx;
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException {
        if (!(transaction instanceof ActiveTransaction tx)) {
            throw new InvalidTransactionException("Not a transaction of this SLEE: " + transaction);
        }
        if (tx.isOver()) {
            throw new InvalidTransactionException(tx + " has ended already");
        }
        if (transactions.current() != null) {
            throw new IllegalStateException("This thread has " + transactions.current());
        }
        transactions.attach(tx);
    }

    private ActiveTransaction here() {
        ActiveTransaction tx = transactions.current();
        if (tx == null) {
            throw new IllegalStateException("This thread has no transaction");
        }
        return tx;
    }
}
