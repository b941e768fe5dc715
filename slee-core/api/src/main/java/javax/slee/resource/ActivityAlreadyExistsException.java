package javax.slee.resource;

import javax.slee.SLEEException;

/**
 * An activity cannot be started because its handle belongs to an activity that the SLEE knows.
 *
 * <p>A handle stays taken until the SLEE has told the resource adaptor that the activity has ended.
 */
public class ActivityAlreadyExistsException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public ActivityAlreadyExistsException(String message) {
        super(message);
    }
}
