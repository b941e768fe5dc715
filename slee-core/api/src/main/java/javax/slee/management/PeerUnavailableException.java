package javax.slee.management;

/** A SLEE provider class cannot be found or instantiated. SLEE 1.1, chapter 14. */
public class PeerUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public PeerUnavailableException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message what failed and why
     * @param cause what made it fail
     */
    public PeerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
