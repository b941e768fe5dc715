package javax.slee.transaction;

import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;

/**
 * Is told how a commit ended that the caller did not wait for. Exactly one of the methods is
 * called, once, on a thread of the SLEE and without a transaction. Since SLEE 1.1.
 *
 * <p>SLEE 1.1, chapter 9.
 */
public interface CommitListener {
    /** The transaction was committed. */
    void committed();

    /**
     * The transaction was rolled back instead.
     *
     * @param cause why
     */
    void rolledBack(RollbackException cause);

    /**
     * Some resources committed and others rolled back, by decisions of their own.
     *
     * @param cause what is known
     */
    void heuristicMixed(HeuristicMixedException cause);

    /**
     * All resources rolled back, by decisions of their own.
     *
     * @param cause what is known
     */
    void heuristicRollback(HeuristicRollbackException cause);

    /**
     * The transaction manager failed; how the transaction ended is not known.
     *
     * @param cause what is known
     */
    void systemException(SystemException cause);
}
