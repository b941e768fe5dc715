package io.patchbay.ra.sip;

import gov.nist.javax.sip.Utils;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import java.text.ParseException;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * A server transaction: an activity when its request belongs to no dialog. Ends when a final
 * response is sent; the stack's transaction lives on for retransmissions, ACK and late CANCELs. An
 * ACK without dialog has one too, which takes no response. Thread-safe (JSR 240, appendix D).
 */
@SuppressWarnings("serial") // never serialized, see TransactionWrapper
final class ServerTransactionActivity extends TransactionWrapper implements ServerTransaction {

    private static final int FIRST_FINAL = 200;

    private final SIPServerTransaction server;
    private volatile int lastStatus;
    private volatile @Nullable String ownTag;

    ServerTransactionActivity(
            ActivityTable table, SIPServerTransaction raw, SipActivityHandle handle) {
        super(table, raw, handle);
        this.server = raw;
        raw.setApplicationData(this);
    }

    /** Whether anything but what the stack does by itself was answered. */
    boolean isUntouched() {
        return lastStatus == 0;
    }

    /** Whether a final response was sent. */
    boolean isAnswered() {
        return lastStatus >= FIRST_FINAL;
    }

    boolean isAck() {
        return server.getMethod().equals(Request.ACK);
    }

    @Override
    public void sendResponse(Response response) throws SipException, InvalidArgumentException {
        if (isAck()) {
            throw new SipException("an ACK is not answered");
        }
        int status = response.getStatusCode();
        giveTag(response, status);
        server.sendResponse(response);
        lastStatus = status;
        if (status >= FIRST_FINAL) {
            table.end(this);
            DialogRecord dialog = DialogRecord.of(server.getDialog());
            if (dialog != null) {
                dialog.endIfTerminated();
            }
        }
    }

    /** A response without To tag would leave its dialog without a name (RFC 3261, 8.2.6.2). */
    private void giveTag(Response response, int status) throws SipException {
        ToHeader to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (status <= 100 || to.getTag() != null) {
            return;
        }
        String tag = server.getDialog() == null ? null : server.getDialog().getLocalTag();
        if (tag == null) {
            tag = ownTag;
        }
        if (tag == null) {
            tag = Utils.getInstance().generateTag();
            ownTag = tag;
        }
        try {
            to.setTag(tag);
        } catch (ParseException e) {
            throw new SipException("cannot set the To tag " + tag, e);
        }
    }

    @Override
    public void enableRetransmissionAlerts() throws SipException {
        server.enableRetransmissionAlerts();
    }
}
