package javax.slee.profile;

/** The profile specification declares no static query of the given name. */
public class UnrecognizedQueryNameException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedQueryNameException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedQueryNameException(String message) {
        super(message);
    }
}
