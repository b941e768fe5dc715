package javax.slee;

/**
 * No active alarm has the given alarm identifier.
 *
 * <p>Since SLEE 1.1, chapter 14.
 */
public class UnrecognizedAlarmException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public UnrecognizedAlarmException() {
        super();
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public UnrecognizedAlarmException(String message) {
        super(message);
    }
}
