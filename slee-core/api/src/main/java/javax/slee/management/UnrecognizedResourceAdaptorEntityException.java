package javax.slee.management;

/** A name is not that of a resource adaptor entity. SLEE 1.1, chapter 14. */
public class UnrecognizedResourceAdaptorEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedResourceAdaptorEntityException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedResourceAdaptorEntityException(String message) {
        super(message);
    }
}
