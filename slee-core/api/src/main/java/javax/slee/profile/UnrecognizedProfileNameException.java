package javax.slee.profile;

/** No profile of the given name exists in the profile table. */
public class UnrecognizedProfileNameException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedProfileNameException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedProfileNameException(String message) {
        super(message);
    }
}
