package javax.slee.resource;

import javax.slee.SLEEException;

/** An event cannot be fired on an activity, because the activity is ending. */
public class ActivityIsEndingException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public ActivityIsEndingException() {
        super(null);
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ActivityIsEndingException(String message) {
        super(message);
    }
}
