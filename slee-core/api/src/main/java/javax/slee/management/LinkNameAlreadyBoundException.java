package javax.slee.management;

/** A link name cannot be bound because it already is. SLEE 1.1, chapter 14. */
public class LinkNameAlreadyBoundException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public LinkNameAlreadyBoundException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public LinkNameAlreadyBoundException(String message) {
        super(message);
    }
}
