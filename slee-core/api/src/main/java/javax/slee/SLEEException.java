package javax.slee;

/**
 * The SLEE itself could not do what was asked for; the root of its unchecked exceptions.
 *
 * <p>The caller cannot repair the reason. SLEE 1.1, section 6.10.
 */
public class SLEEException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public SLEEException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public SLEEException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Gives what led to this exception.
     *
     * @return the cause, or null if there is none or it is not known
     */
    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
