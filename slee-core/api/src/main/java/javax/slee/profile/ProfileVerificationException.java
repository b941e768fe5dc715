package javax.slee.profile;

/**
 * The attribute values of a profile are not valid, so the changes are not committed.
 *
 * <p>Thrown by {@code profileVerify} of a profile class and passed on to the management client that
 * asked for the commit.
 */
public class ProfileVerificationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ProfileVerificationException(String message) {
        super(message);
    }

    /**
     * Creates the exception with a message and the failure behind it.
     *
     * @param message what failed, for whom and why; may be {@code null}
     * @param cause the failure that led to this one; may be {@code null}
     */
    public ProfileVerificationException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * The failure that led to this one.
     *
     * @return the cause that was given to the constructor, or {@code null}
     */
    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
