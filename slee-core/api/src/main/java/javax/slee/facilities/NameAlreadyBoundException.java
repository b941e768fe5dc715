package javax.slee.facilities;

/**
 * The name is already bound to an activity context.
 *
 * <p>SLEE 1.1, section 13.4.
 */
public class NameAlreadyBoundException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public NameAlreadyBoundException(String message) {
        super(message);
    }
}
