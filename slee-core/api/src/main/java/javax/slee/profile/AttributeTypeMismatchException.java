package javax.slee.profile;

/** A value was compared with a profile attribute of another Java type. */
public class AttributeTypeMismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public AttributeTypeMismatchException(String message) {
        super(message);
    }
}
