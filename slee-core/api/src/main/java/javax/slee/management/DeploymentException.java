package javax.slee.management;

/**
 * A deployable unit cannot be installed; the message says what is wrong with it. SLEE 1.1, chapter
 * 14.
 */
public class DeploymentException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public DeploymentException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what failed and why
     * @param cause what made it fail
     */
    public DeploymentException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
