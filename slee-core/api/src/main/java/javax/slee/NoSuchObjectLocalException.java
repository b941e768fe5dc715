package javax.slee;

/**
 * The SBB entity or the profile behind a local object does not exist any more.
 *
 * <p>SLEE 1.1, section 5.5.
 */
public class NoSuchObjectLocalException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public NoSuchObjectLocalException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public NoSuchObjectLocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
