package javax.slee;

/**
 * An activity factory or an activity context interface factory failed inside.
 *
 * <p>SLEE 1.1, chapter 7.
 */
public class FactoryException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public FactoryException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public FactoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
