package io.patchbay.slee.model.classes;

/** A class file cannot be used: damaged, too new, or of another name than its file. */
public final class BadClassException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the reason
     */
    public BadClassException(String message) {
        super(message);
    }

    /**
     * Says why.
     *
     * @param message the reason
     * @param cause what the parser said
     */
    public BadClassException(String message, Throwable cause) {
        super(message, cause);
    }
}
