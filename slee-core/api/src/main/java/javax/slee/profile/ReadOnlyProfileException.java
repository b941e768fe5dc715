package javax.slee.profile;

/**
 * A SLEE component tried to change a profile that it may only read.
 *
 * <p>Either the profile specification is marked read-only (the default), or the object at hand is a
 * snapshot of a profile that travels with a profile event.
 */
public class ReadOnlyProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public ReadOnlyProfileException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ReadOnlyProfileException(String message) {
        super(message);
    }
}
