package javax.slee;

/**
 * A mandatory transactional method was called without a transaction.
 *
 * <p>SLEE 1.1, section 9.6.
 */
public class TransactionRequiredLocalException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public TransactionRequiredLocalException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public TransactionRequiredLocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
