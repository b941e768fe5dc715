package io.patchbay.slee.container.activity;

import javax.slee.SLEEException;
import javax.slee.resource.FailureReason;

/** An event was not accepted. Immutable. */
public final class EventRefusedException extends SLEEException {
    private static final long serialVersionUID = 1L;
    private final transient FailureReason reason;

    /**
     * Makes the exception.
     *
     * @param message what was refused and why
     * @param reason the standard's reason
     */
    public EventRefusedException(String message, FailureReason reason) {
        super(message);
        this.reason = reason;
    }

    /**
     * The standard's reason.
     *
     * @return for the adaptor's call-back
     */
    public FailureReason reason() {
        return reason;
    }
}
