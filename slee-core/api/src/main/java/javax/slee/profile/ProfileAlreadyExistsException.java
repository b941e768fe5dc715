package javax.slee.profile;

/** A profile cannot be created because the profile table already has one of that name. */
public class ProfileAlreadyExistsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public ProfileAlreadyExistsException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ProfileAlreadyExistsException(String message) {
        super(message);
    }
}
