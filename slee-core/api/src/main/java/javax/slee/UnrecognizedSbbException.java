package javax.slee;

/**
 * No installed SBB has the given identifier.
 *
 * <p>SLEE 1.1, chapter 14.
 */
public class UnrecognizedSbbException extends UnrecognizedComponentException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public UnrecognizedSbbException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public UnrecognizedSbbException(String message) {
        super(message);
    }
}
