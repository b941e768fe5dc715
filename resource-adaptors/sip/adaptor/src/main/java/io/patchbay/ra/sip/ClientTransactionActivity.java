package io.patchbay.ra.sip;

import gov.nist.javax.sip.stack.SIPClientTransaction;
import javax.sip.ClientTransaction;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/**
 * A client transaction: an activity when an SBB created it, a mere carrier when a dialog sends with
 * it. Ends with a final response, a time-out or a failure to send. Thread-safe (JSR 240, appendix
 * D).
 */
@SuppressWarnings("serial") // never serialized, see TransactionWrapper
final class ClientTransactionActivity extends TransactionWrapper implements ClientTransaction {

    private final SIPClientTransaction client;
    private volatile @Nullable ServerTransaction associated;
    private volatile @Nullable DialogRecord sender;

    ClientTransactionActivity(
            ActivityTable table, SIPClientTransaction raw, SipActivityHandle handle) {
        super(table, raw, handle);
        this.client = raw;
        raw.setApplicationData(this);
    }

    SIPClientTransaction client() {
        return client;
    }

    boolean isInvite() {
        return client.getMethod().equals(Request.INVITE);
    }

    boolean isBye() {
        return client.getMethod().equals(Request.BYE);
    }

    /** Notes the dialog that sends with this transaction. */
    void sentBy(DialogRecord dialog) {
        sender = dialog;
    }

    void associate(@Nullable ServerTransaction serverTransaction) {
        associated = serverTransaction;
    }

    @Nullable ServerTransaction associated() {
        return associated;
    }

    /** The dialog whose request this is: the one that waits for its first response, or later. */
    @Nullable DialogRecord owner() {
        DialogRecord known = sender;
        if (known != null) {
            return known;
        }
        DialogRecord first = DialogRecord.of(client.getDefaultDialog());
        return first != null ? first : DialogRecord.of(client.getDialog());
    }

    @Override
    public void sendRequest() throws SipException {
        DialogRecord dialog = owner();
        if (dialog != null) {
            dialog.sending(this);
        }
        try {
            client.sendRequest();
        } catch (SipException e) {
            if (dialog != null) {
                dialog.answered(this);
            }
            table.end(this);
            throw e;
        }
    }

    @Override
    public Request createCancel() throws SipException {
        return client.createCancel();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public Request createAck() throws SipException {
        return client.createAck();
    }
}
