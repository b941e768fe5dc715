package javax.slee;

/**
 * An event type is not installed, or the SBB in question does not know an event of that name.
 *
 * <p>SLEE 1.1, sections 8.4.3 and 15.10.
 */
public class UnrecognizedEventException extends UnrecognizedComponentException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public UnrecognizedEventException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public UnrecognizedEventException(String message) {
        super(message);
    }
}
