package io.patchbay.slee.container.codegen;

/**
 * An author's class cannot be completed; the message names the class, the method and the rule.
 *
 * <p>Specification: chapters 6 to 8.
 */
public final class GenerationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message which class and method, which rule, what to do
     */
    public GenerationException(String message) {
        super(message);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param message which class and method, which rule, what to do
     * @param cause what led to it
     */
    public GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
