package javax.slee.management;

/** A management operation failed for a reason inside the SLEE. SLEE 1.1, chapter 14. */
public class ManagementException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public ManagementException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what failed and why
     * @param cause what made it fail
     */
    public ManagementException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
