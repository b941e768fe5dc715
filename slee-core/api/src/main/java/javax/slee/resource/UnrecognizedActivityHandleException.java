package javax.slee.resource;

import javax.slee.SLEEException;

/** The SLEE knows no activity with the given activity handle. */
public class UnrecognizedActivityHandleException extends SLEEException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public UnrecognizedActivityHandleException(String message) {
        super(message);
    }

    /**
     * Creates the exception with a message and the failure behind it.
     *
     * @param message what failed, for whom and why; may be {@code null}
     * @param cause the failure that led to this one; may be {@code null}
     */
    public UnrecognizedActivityHandleException(String message, Throwable cause) {
        super(message, cause);
    }
}
