package javax.slee;

/**
 * The transaction of the caller was marked for rollback because the call failed inside.
 *
 * <p>Work that goes on in the same transaction is in vain. SLEE 1.1, sections 6.9 and 9.12.
 */
public class TransactionRolledbackLocalException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public TransactionRolledbackLocalException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public TransactionRolledbackLocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
