package javax.slee;

/**
 * An SBB entity could not be created.
 *
 * <p>Thrown by {@link Sbb#sbbCreate()} and {@link Sbb#sbbPostCreate()} of the SBB developer, and by
 * {@link ChildRelation#create()} to the parent that asked for the child. SLEE 1.1, section 6.10.
 */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public CreateException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public CreateException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Gives what led to this exception.
     *
     * @return the cause, or null if there is none or it is not known
     */
    @Override
    public Throwable getCause() {
        return super.getCause();
    }
}
