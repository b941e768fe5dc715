package javax.slee.management;

/** A usage parameter set cannot be created because its name is taken. SLEE 1.1, chapter 14. */
public class UsageParameterSetNameAlreadyExistsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UsageParameterSetNameAlreadyExistsException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UsageParameterSetNameAlreadyExistsException(String message) {
        super(message);
    }
}
