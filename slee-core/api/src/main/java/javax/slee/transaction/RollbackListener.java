package javax.slee.transaction;

import javax.transaction.SystemException;

/**
 * Is told how a rollback ended that the caller did not wait for. Exactly one of the methods is
 * called, once, on a thread of the SLEE and without a transaction. Since SLEE 1.1.
 *
 * <p>SLEE 1.1, chapter 9.
 */
public interface RollbackListener {
    /** The transaction was rolled back. */
    void rolledBack();

    /**
     * The transaction manager failed; how the transaction ended is not known.
     *
     * @param cause what is known
     */
    void systemException(SystemException cause);
}
