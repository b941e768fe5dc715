package javax.slee.profile;

/** A profile lookup named an attribute that the profile specification does not have. */
public class UnrecognizedAttributeException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedAttributeException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedAttributeException(String message) {
        super(message);
    }
}
