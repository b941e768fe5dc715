package javax.slee.resource;

/**
 * The SLEE does not accept an event now, for instance because it is overloaded or limits the rate.
 */
public class FireEventException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public FireEventException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public FireEventException(String message) {
        super(message);
    }
}
