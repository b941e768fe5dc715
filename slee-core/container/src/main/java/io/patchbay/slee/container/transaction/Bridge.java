package io.patchbay.slee.container.transaction;

import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;

/**
 * Turns {@code jakarta.transaction} exceptions into those of {@code javax.transaction}. Stateless.
 */
final class Bridge {
    private Bridge() {}

    /** A commit in terms of jakarta. */
    @FunctionalInterface
    interface Commit {
        void run()
                throws jakarta.transaction.RollbackException,
                        jakarta.transaction.HeuristicMixedException,
                        jakarta.transaction.HeuristicRollbackException,
                        jakarta.transaction.SystemException;
    }

    /** A rollback in terms of jakarta. */
    @FunctionalInterface
    interface Rollback {
        void run() throws jakarta.transaction.SystemException;
    }

    static void commit(Commit commit)
            throws RollbackException,
                    HeuristicMixedException,
                    HeuristicRollbackException,
                    SystemException {
        try {
            commit.run();
        } catch (jakarta.transaction.RollbackException e) {
            throw translate(e);
        } catch (jakarta.transaction.HeuristicMixedException e) {
            throw withCause(new HeuristicMixedException(e.getMessage()), e);
        } catch (jakarta.transaction.HeuristicRollbackException e) {
            throw withCause(new HeuristicRollbackException(e.getMessage()), e);
        } catch (jakarta.transaction.SystemException e) {
            throw translate(e);
        }
    }

    static void rollback(Rollback rollback) throws SystemException {
        try {
            rollback.run();
        } catch (jakarta.transaction.SystemException e) {
            throw translate(e);
        }
    }

    static RollbackException translate(jakarta.transaction.RollbackException e) {
        return withCause(new RollbackException(e.getMessage()), e);
    }

    static SystemException translate(jakarta.transaction.SystemException e) {
        return withCause(new SystemException(e.getMessage()), e);
    }

    private static <T extends Exception> T withCause(T exception, Exception cause) {
        exception.initCause(cause);
        return exception;
    }
}
