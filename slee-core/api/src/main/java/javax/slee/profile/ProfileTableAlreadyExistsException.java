package javax.slee.profile;

/** A profile table cannot be created or renamed because another table has the wanted name. */
public class ProfileTableAlreadyExistsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public ProfileTableAlreadyExistsException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ProfileTableAlreadyExistsException(String message) {
        super(message);
    }
}
