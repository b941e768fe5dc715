package io.patchbay.slee.container.transaction;

import java.util.function.Consumer;
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
        Consumer<CommitListener> outcome = commit(tx);
        if (listener != null) {
            outcome.accept(listener);
        }
    }

    private static Consumer<CommitListener> commit(ActiveTransaction tx) {
        try {
            tx.commit();
            return CommitListener::committed;
        } catch (RollbackException e) {
            return listener -> listener.rolledBack(e);
        } catch (HeuristicMixedException e) {
            return listener -> listener.heuristicMixed(e);
        } catch (HeuristicRollbackException e) {
            return listener -> listener.heuristicRollback(e);
        } catch (SystemException e) {
            return listener -> listener.systemException(e);
        } catch (RuntimeException e) {
            SystemException failure = failure(tx, e);
            return listener -> listener.systemException(failure);
        }
    }

    static void rollback(ActiveTransaction tx, @Nullable RollbackListener listener) {
        Consumer<RollbackListener> outcome = rollback(tx);
        if (listener != null) {
            outcome.accept(listener);
        }
    }

    private static Consumer<RollbackListener> rollback(ActiveTransaction tx) {
        try {
            tx.rollback();
            return RollbackListener::rolledBack;
        } catch (SystemException e) {
            return listener -> listener.systemException(e);
        } catch (RuntimeException e) {
            SystemException failure = failure(tx, e);
            return listener -> listener.systemException(failure);
        }
    }

    private static SystemException failure(ActiveTransaction tx, RuntimeException cause) {
        SystemException failure = new SystemException("Cannot end " + tx + ": " + cause);
        failure.initCause(cause);
        return failure;
    }
}
