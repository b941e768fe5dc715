package javax.slee;

/**
 * A management operation is not allowed in the state that its object is in.
 *
 * <p>SLEE 1.1, chapter 14.
 */
public class InvalidStateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public InvalidStateException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public InvalidStateException(String message) {
        super(message);
    }
}
