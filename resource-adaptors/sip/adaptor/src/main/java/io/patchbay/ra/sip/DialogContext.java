package io.patchbay.ra.sip;

import io.patchbay.ra.sip.SipActivityHandle.Kind;
import javax.sip.SipException;
import javax.slee.resource.StartActivityException;

/**
 * What dialogs and the provider need to make transactions and activities. Immutable.
 *
 * @param table the activities
 * @param running the stack
 * @param factories message parts
 */
record DialogContext(ActivityTable table, RunningStack running, SipFactories factories) {

    /** A client transaction that is no activity: a dialog sends with it. */
    ClientTransactionActivity carrier(javax.sip.message.Request request) throws SipException {
        return wrap(running.provider().getNewClientTransaction(request));
    }

    ClientTransactionActivity wrap(javax.sip.ClientTransaction raw) {
        return new ClientTransactionActivity(
                table,
                (gov.nist.javax.sip.stack.SIPClientTransaction) raw,
                table.newHandle(Kind.CLIENT_TRANSACTION));
    }

    /** Starts the activity that an SBB asked for; the refusal of the SLEE is the SBB's to hear. */
    void startForSbb(SipActivity activity) throws SipException {
        try {
            table.startForSbb(activity);
        } catch (StartActivityException e) {
            throw new SipException("the SLEE takes no more activities: " + e.getMessage(), e);
        }
    }
}
