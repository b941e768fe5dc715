package javax.slee.facilities;

import javax.slee.SLEEException;

/**
 * A facility failed inside.
 *
 * <p>SLEE 1.1, chapter 13.
 */
public class FacilityException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception with a message.
     *
     * @param message what failed, for which id, and why; may be null
     */
    public FacilityException(String message) {
        super(message);
    }

    /**
     * Makes an exception with a message and a cause.
     *
     * @param message what failed, for which id, and why; may be null
     * @param cause what led to it; may be null
     */
    public FacilityException(String message, Throwable cause) {
        super(message, cause);
    }
}
