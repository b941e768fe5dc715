package javax.slee.usage;

/** A name is not that of a usage parameter set. SLEE 1.1, chapter 11. */
public class UnrecognizedUsageParameterSetNameException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public UnrecognizedUsageParameterSetNameException() {}

    /**
     * Creates the exception.
     *
     * @param message what failed and why
     */
    public UnrecognizedUsageParameterSetNameException(String message) {
        super(message);
    }
}
