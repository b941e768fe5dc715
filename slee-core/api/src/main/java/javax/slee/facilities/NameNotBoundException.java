package javax.slee.facilities;

/**
 * The name is not bound to an activity context.
 *
 * <p>SLEE 1.1, section 13.4.
 */
public class NameNotBoundException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public NameNotBoundException(String message) {
        super(message);
    }
}
