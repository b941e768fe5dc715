package javax.slee.resource;

/**
 * The SLEE does not accept a new activity now, for instance because it is overloaded or limits the
 * rate.
 */
public class StartActivityException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public StartActivityException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public StartActivityException(String message) {
        super(message);
    }
}
