package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPClientTransaction;
import gov.nist.javax.sip.stack.SIPDialog;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.TransactionState;
import javax.sip.message.Request;

/**
 * Releases branches of a forked INVITE that answer after another one has won. The stack would drop
 * such a 2xx while the INVITE's transaction lingers, and the branch would repeat it until it gives
 * up. Thread-safe (RFC 3261, 13.2.2.4).
 */
final class LateBranches {

    private final RunningStack running;
    private final SipUsage usage;

    LateBranches(RunningStack running, SipUsage usage) {
        this.running = running;
        this.usage = usage;
    }

    /** Takes a 2xx of a branch that nobody heard of before, when its INVITE is over. */
    boolean takes(SIPResponse response) {
        boolean success = response.getStatusCode() / 100 == 2;
        if (!success || !response.getCSeq().getMethod().equals(Request.INVITE)) {
            return false;
        }
        if (!(running.stack().findTransaction(response.getTransactionId(), false)
                        instanceof SIPClientTransaction invite)
                || !TransactionState.TERMINATED.equals(invite.getState())
                || DialogRecord.of(invite.getDefaultDialog()) == null
                || running.stack().getDialog(response.getDialogId(false)) != null) {
            return false;
        }
        SIPDialog late = running.stack().createDialog(invite, response);
        release(late, response);
        return true;
    }

    /** Acknowledges a branch that answered too late, and hangs up on it. */
    void release(Dialog late, SIPResponse response) {
        try {
            late.sendAck(late.createAck(response.getCSeq().getSeqNumber()));
            late.sendRequest(
                    running.provider().getNewClientTransaction(late.createRequest(Request.BYE)));
        } catch (SipException | InvalidArgumentException e) {
            usage.dropped("late branch not released: " + e.getMessage());
        }
    }
}
