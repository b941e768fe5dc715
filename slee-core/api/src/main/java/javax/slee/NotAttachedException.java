package javax.slee;

/**
 * An event mask was asked for or set on an activity context that the SBB entity is not attached to.
 *
 * <p>SLEE 1.1, section 8.4.3.
 */
public class NotAttachedException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception without a message. */
    public NotAttachedException() {
        super(null);
    }

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public NotAttachedException(String message) {
        super(message);
    }
}
