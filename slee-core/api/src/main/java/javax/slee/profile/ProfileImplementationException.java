package javax.slee.profile;

/**
 * A checked exception left a profile management method that a management client had called.
 *
 * <p>The client may not have the class of the original exception, therefore it is wrapped.
 */
public class ProfileImplementationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Wraps the exception of the profile's own code.
     *
     * @param cause what the profile management method threw
     */
    public ProfileImplementationException(Throwable cause) {
        super(cause);
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
