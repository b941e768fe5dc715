package javax.slee.transaction;

import javax.transaction.RollbackException;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.xa.XAResource;

/**
 * A transaction of the SLEE. Since SLEE 1.1.
 *
 * <p>Thread-safe as far as the Java Transaction API asks for it. SLEE 1.1, chapter 9.
 */
public interface SleeTransaction extends Transaction {
    /**
     * Commits without waiting for the end. The transaction must not be used any more afterwards;
     * the calling thread is freed from it if it was its transaction.
     *
     * @param listener is told how it ended, null if nobody wants to know
     * @throws IllegalStateException if the transaction is ending or has ended
     * @throws SecurityException if the caller may not commit
     */
    void asyncCommit(CommitListener listener);

    /**
     * Rolls back without waiting for the end. The transaction must not be used any more afterwards;
     * the calling thread is freed from it if it was its transaction.
     *
     * @param listener is told how it ended, null if nobody wants to know
     * @throws IllegalStateException if the transaction is ending or has ended
     * @throws SecurityException if the caller may not roll back
     */
    void asyncRollback(RollbackListener listener);

    /**
     * Lets an XA resource join the transaction.
     *
     * @param resource the resource
     * @return true if it joined
     * @throws RollbackException if the transaction can only be rolled back
     * @throws IllegalStateException if the transaction is ending or has ended
     */
    @Override
    boolean enlistResource(XAResource resource) throws RollbackException;

    /**
     * Ends the work of an XA resource for the transaction.
     *
     * @param resource the resource
     * @param flag one of {@link XAResource#TMSUCCESS}, {@link XAResource#TMFAIL}, {@link
     *     XAResource#TMSUSPEND}
     * @return true if it was done
     * @throws IllegalStateException if the transaction has ended
     * @throws SystemException if the transaction manager fails inside
     */
    @Override
    boolean delistResource(XAResource resource, int flag) throws SystemException;

    /**
     * Compares transactions.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} stands for the same transaction
     */
    @Override
    boolean equals(Object obj);

    /**
     * Hashes the transaction.
     *
     * @return the same number for all objects that stand for the same transaction
     */
    @Override
    int hashCode();

    /**
     * Gives a text form for people.
     *
     * @return the text, which names the transaction
     */
    @Override
    String toString();
}
