package javax.slee.management;

/** A link name is not bound to a resource adaptor entity. SLEE 1.1, chapter 14. */
public class UnrecognizedLinkNameException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedLinkNameException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedLinkNameException(String message) {
        super(message);
    }
}
