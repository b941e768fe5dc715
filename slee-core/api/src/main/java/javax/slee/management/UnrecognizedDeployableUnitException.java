package javax.slee.management;

/** A deployable unit id or URL names no installed deployable unit. SLEE 1.1, chapter 14. */
public class UnrecognizedDeployableUnitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedDeployableUnitException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedDeployableUnitException(String message) {
        super(message);
    }
}
