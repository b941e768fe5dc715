package javax.slee.transaction;

import javax.transaction.NotSupportedException;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;

/**
 * The transaction manager of the SLEE, for resource adaptors. Since SLEE 1.1.
 *
 * <p>Thread-safe; a transaction belongs to the thread that began or resumed it. SLEE 1.1, chapters
 * 9 and 15.
 */
public interface SleeTransactionManager extends TransactionManager {
    /**
     * Begins a transaction and makes it that of the calling thread.
     *
     * @return the new transaction
     * @throws NotSupportedException if the calling thread has a transaction
     * @throws SystemException if the transaction manager fails inside
     */
    SleeTransaction beginSleeTransaction() throws NotSupportedException, SystemException;

    /**
     * Gives the transaction of the calling thread.
     *
     * @return the transaction, null if there is none
     * @throws SystemException if the transaction manager fails inside
     */
    SleeTransaction getSleeTransaction() throws SystemException;

    /**
     * Gives the SLEE's face of a transaction that this transaction manager has begun.
     *
     * @param transaction the transaction
     * @return the same transaction
     * @throws NullPointerException if {@code transaction} is null
     * @throws IllegalArgumentException if it is not of this transaction manager
     * @throws SystemException if the transaction manager fails inside
     */
    SleeTransaction asSleeTransaction(Transaction transaction) throws SystemException;

    /**
     * Commits the transaction of the calling thread without waiting for the end. The thread has no
     * transaction afterwards.
     *
     * @param listener is told how it ended, null if nobody wants to know
     * @throws IllegalStateException if the calling thread has no transaction
     * @throws SecurityException if the caller may not commit
     */
    void asyncCommit(CommitListener listener);

    /**
     * Rolls the transaction of the calling thread back without waiting for the end. The thread has
     * no transaction afterwards.
     *
     * @param listener is told how it ended, null if nobody wants to know
     * @throws IllegalStateException if the calling thread has no transaction
     * @throws SecurityException if the caller may not roll back
     */
    void asyncRollback(RollbackListener listener);
}
