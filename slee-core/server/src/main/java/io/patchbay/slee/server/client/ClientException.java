package io.patchbay.slee.server.client;

/** Something that the user of the command line can understand and act on; the message says it. */
public final class ClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Carries a message.
     *
     * @param message what failed, why, and what to do
     */
    public ClientException(String message) {
        super(message);
    }

    /**
     * Carries a message and its cause.
     *
     * @param message what failed, why, and what to do
     * @param cause why
     */
    public ClientException(String message, Throwable cause) {
        super(message, cause);
    }
}
