package javax.slee.management;

/** A notification source does not exist in the SLEE. SLEE 1.1, chapter 14. */
public class UnrecognizedNotificationSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedNotificationSourceException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedNotificationSourceException(String message) {
        super(message);
    }
}
