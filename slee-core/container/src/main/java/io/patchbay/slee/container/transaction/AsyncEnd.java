package io.patchbay.slee.container.transaction;

import javax.slee.transaction.CommitListener;
import javax.slee.transaction.RollbackListener;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;
import org.jspecify.annotations.Nullable;

/** Ends a transaction on another thread and tells a listener. Stateless. Specification: 9.10. */
final class AsyncEnd {
    private AsyncEnd() {}

    static void commit(ActiveTransaction tx, @Nullable CommitListener listener) {
        CommitListener told = listener == null ? new Silent() : listener;
        try {
            tx.commit();
            told.committed();
        } catch (RollbackException e) {
            told.rolledBack(e);
        } catch (HeuristicMixedException e) {
            told.heuristicMixed(e);
        } catch (HeuristicRollbackException e) {
            told.heuristicRollback(e);
        } catch (SystemException e) {
            told.systemException(e);
        }
    }

    static void rollback(ActiveTransaction tx, @Nullable RollbackListener listener) {
        try {
            tx.rollback();
            if (listener != null) {
                listener.rolledBack();
            }
        } catch (SystemException e) {
            if (listener != null) {
                listener.systemException(e);
            }
        }
    }

    /** For callers who do not want to know. */
    private static final class Silent implements CommitListener {
        @Override
        public void committed() {}

        @Override
        public void rolledBack(RollbackException e) {}

        @Override
        public void heuristicMixed(HeuristicMixedException e) {}

        @Override
        public void heuristicRollback(HeuristicRollbackException e) {}

        @Override
        public void systemException(SystemException e) {}
    }
}
