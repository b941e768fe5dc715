package javax.slee.management;

/** A name is not that of a subsystem of the SLEE. SLEE 1.1, chapter 14. */
public class UnrecognizedSubsystemException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedSubsystemException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedSubsystemException(String message) {
        super(message);
    }
}
