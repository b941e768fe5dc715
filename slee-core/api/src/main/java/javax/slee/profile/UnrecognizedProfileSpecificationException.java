package javax.slee.profile;

import javax.slee.UnrecognizedComponentException;

/** No profile specification with the given component identifier is installed. */
public class UnrecognizedProfileSpecificationException extends UnrecognizedComponentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedProfileSpecificationException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedProfileSpecificationException(String message) {
        super(message);
    }
}
