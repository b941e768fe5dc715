package io.patchbay.slee.container.profile;

import javax.slee.SLEEException;

/**
 * A commit would give two profiles of a table an equal value of a unique attribute. The transaction
 * rolls back. Immutable. Specification: 10.22.
 */
public final class UniqueAttributeException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message names the table, both profiles, the attribute and the value
     */
    public UniqueAttributeException(String message) {
        super(message);
    }
}
