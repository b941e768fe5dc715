package javax.slee;

/**
 * An argument of a management operation is not acceptable.
 *
 * <p>SLEE 1.1, chapter 14.
 */
public class InvalidArgumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public InvalidArgumentException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public InvalidArgumentException(String message) {
        super(message);
    }
}
