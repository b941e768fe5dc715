package io.patchbay.slee.container.transaction;

import javax.slee.SLEEException;

/**
 * Waiting for a lock would never end, because the owner waits for this transaction. The transaction
 * is marked for rollback. Immutable.
 */
public final class DeadlockException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what was waited for
     */
    public DeadlockException(String message) {
        super(message);
    }
}
