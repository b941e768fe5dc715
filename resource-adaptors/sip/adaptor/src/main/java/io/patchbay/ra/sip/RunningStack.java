package io.patchbay.ra.sip;

import gov.nist.javax.sip.SipProviderImpl;
import io.patchbay.ra.sip.wire.GuardedStack;

/**
 * A stack that listens. Immutable.
 *
 * @param stack the stack
 * @param provider its one provider, with all listening points
 * @param local the addresses of this adaptor
 */
record RunningStack(GuardedStack stack, SipProviderImpl provider, LocalAddresses local) {

    /** Closes all sockets and ends all threads. */
    void close() {
        provider.removeSipListener(provider.getSipListener());
        stack.stop();
    }
}
