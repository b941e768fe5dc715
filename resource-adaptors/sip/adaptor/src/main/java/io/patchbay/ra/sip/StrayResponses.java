package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPResponse;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sip.SipException;
import javax.sip.header.ViaHeader;

/**
 * Forwards 2xx responses of a proxied INVITE that come after its client transaction is over:
 * retransmissions, and further branches that answered. The transaction layer is done with them, the
 * caller is not. Thread-safe (RFC 3261, 16.7 step 10 and 17.1.1.2).
 */
final class StrayResponses {

    /** 64 times T1: as long as an answering side repeats its 2xx. */
    private static final Duration REPEATED_FOR = Duration.ofSeconds(32);

    private final AgingSet<String> answeredBranches;
    private final SipUsage usage;

    StrayResponses(LongSupplier nanoClock, SipUsage usage) {
        this.answeredBranches = new AgingSet<>(REPEATED_FOR, nanoClock);
        this.usage = usage;
    }

    /** Notes that the first 2xx to an INVITE without dialog went through the SBBs. */
    void answered(String branch) {
        answeredBranches.add(branch);
    }

    /** Forwards a response if it repeats or adds to the answer of an INVITE that was proxied. */
    void received(RunningStack running, SIPResponse response) {
        boolean success = response.getStatusCode() / 100 == 2;
        String branch = response.getTopmostVia().getBranch();
        if (!success || branch == null || !answeredBranches.contains(branch)) {
            usage.dropped("response to no transaction");
            return;
        }
        SIPResponse onward = (SIPResponse) response.clone();
        onward.removeFirst(ViaHeader.NAME);
        if (onward.getTopmostVia() == null) {
            usage.dropped("repeated response without dialog");
            return;
        }
        try {
            running.provider().sendResponse(onward);
        } catch (SipException e) {
            usage.dropped("repeated response not forwarded: " + e.getMessage());
        }
    }
}
