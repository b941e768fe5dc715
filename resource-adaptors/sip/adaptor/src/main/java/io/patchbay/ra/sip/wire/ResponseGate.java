package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.message.SIPResponse;

/** Sees responses before the stack's transaction layer. Implementations are thread-safe. */
@FunctionalInterface
public interface ResponseGate {

    /**
     * Takes a response that the transaction layer would lose.
     *
     * @param response the response, parsed
     * @return whether it was taken, so that the stack never sees it
     */
    boolean takes(SIPResponse response);
}
