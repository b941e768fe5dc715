package javax.slee.management;

/** A resource adaptor entity cannot be created because its name is taken. SLEE 1.1, chapter 14. */
public class ResourceAdaptorEntityAlreadyExistsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public ResourceAdaptorEntityAlreadyExistsException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public ResourceAdaptorEntityAlreadyExistsException(String message) {
        super(message);
    }
}
