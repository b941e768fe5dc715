package javax.slee.resource;

/** A resource adaptor refuses the configuration properties that it was asked to verify. */
public class InvalidConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public InvalidConfigurationException(String message) {
        super(message);
    }

    /**
     * Creates the exception with a message and the failure behind it.
     *
     * @param message what failed, for whom and why; may be {@code null}
     * @param cause the failure that led to this one; may be {@code null}
     */
    public InvalidConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
