package javax.slee.profile;

/** No profile table of the given name exists. */
public class UnrecognizedProfileTableNameException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedProfileTableNameException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedProfileTableNameException(String message) {
        super(message);
    }
}
