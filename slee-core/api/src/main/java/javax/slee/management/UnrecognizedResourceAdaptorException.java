package javax.slee.management;

import javax.slee.UnrecognizedComponentException;

/** A resource adaptor id names no installed resource adaptor. SLEE 1.1, chapter 14. */
public class UnrecognizedResourceAdaptorException extends UnrecognizedComponentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedResourceAdaptorException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedResourceAdaptorException(String message) {
        super(message);
    }
}
