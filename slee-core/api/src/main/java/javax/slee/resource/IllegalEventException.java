package javax.slee.resource;

import javax.slee.SLEEException;

/**
 * A resource adaptor may not fire the event: the type is not one of its resource adaptor types, or
 * the event object is not an instance of the event type's class.
 */
public class IllegalEventException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public IllegalEventException(String message) {
        super(message);
    }

    /**
     * Creates the exception with a message and the failure behind it.
     *
     * @param message what failed, for whom and why; may be {@code null}
     * @param cause the failure that led to this one; may be {@code null}
     */
    public IllegalEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
