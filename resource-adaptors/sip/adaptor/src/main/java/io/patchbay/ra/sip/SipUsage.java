package io.patchbay.ra.sip;

import io.patchbay.ra.sip.wire.WireCounters;
import javax.slee.facilities.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * Counts into the entity's usage parameters, where the SLEE keeps any. Thread-safe.
 *
 * <p>Malformed and dropped messages are counted, and traced at FINE only: who floods us must not
 * write our log.
 */
final class SipUsage implements WireCounters {

    private final @Nullable SipUsageParameters parameters;
    private final Tracer tracer;

    SipUsage(@Nullable SipUsageParameters parameters, Tracer tracer) {
        this.parameters = parameters;
        this.tracer = tracer;
    }

    void request() {
        if (parameters != null) {
            parameters.incrementRequests(1);
        }
    }

    void response() {
        if (parameters != null) {
            parameters.incrementResponses(1);
        }
    }

    void call() {
        if (parameters != null) {
            parameters.incrementCalls(1);
        }
    }

    @Override
    public void malformed(String reason) {
        if (parameters != null) {
            parameters.incrementMalformed(1);
        }
        if (tracer.isFineEnabled()) {
            tracer.fine("malformed message: " + reason);
        }
    }

    @Override
    public void dropped(String reason) {
        if (parameters != null) {
            parameters.incrementDropped(1);
        }
        if (tracer.isFineEnabled()) {
            tracer.fine("dropped: " + reason);
        }
    }

    @Override
    public void failed(String what, Throwable cause) {
        if (parameters != null) {
            parameters.incrementDropped(1);
        }
        tracer.warning("could not " + what + ": " + cause, cause);
    }
}
