package javax.slee.management;

import javax.slee.InvalidStateException;

/**
 * A service cannot be activated because a link name that one of its SBBs needs is not bound. SLEE
 * 1.1, chapter 14.
 */
public class InvalidLinkNameBindingStateException extends InvalidStateException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public InvalidLinkNameBindingStateException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public InvalidLinkNameBindingStateException(String message) {
        super(message);
    }
}
