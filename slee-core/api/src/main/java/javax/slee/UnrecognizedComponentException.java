package javax.slee;

/**
 * No installed component has the given identifier.
 *
 * <p>SLEE 1.1, chapters 13 and 14.
 */
public class UnrecognizedComponentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public UnrecognizedComponentException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public UnrecognizedComponentException(String message) {
        super(message);
    }
}
