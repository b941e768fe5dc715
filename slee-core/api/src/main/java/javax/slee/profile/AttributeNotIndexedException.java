package javax.slee.profile;

/**
 * A profile lookup named an attribute that has no index in the profile specification.
 *
 * <p>Thrown by the indexed lookups of SLEE 1.0 only: they search indexed attributes and no others.
 */
public class AttributeNotIndexedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the exception without a message. */
    public AttributeNotIndexedException() {
        super();
    }

    /**
     * Creates the exception with a message.
     *
     * @param message what failed, for whom and why; may be {@code null}
     */
    public AttributeNotIndexedException(String message) {
        super(message);
    }
}
