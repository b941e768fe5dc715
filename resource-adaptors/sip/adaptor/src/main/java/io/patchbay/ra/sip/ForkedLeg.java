package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import java.text.ParseException;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.ToHeader;
import javax.sip.message.Response;

/**
 * One more dialog on a server transaction, for a branch that the other leg of a back-to-back user
 * agent has heard of. The stack makes one dialog for a transaction only; here its pieces are put
 * together for another one. Stateless (RFC 3261, 12.1.1).
 */
final class ForkedLeg {

    private ForkedLeg() {}

    static DialogRecord open(
            DialogContext context, ServerTransactionActivity transaction, Response received)
            throws SipException {
        SIPServerTransaction raw = (SIPServerTransaction) transaction.raw();
        SIPRequest request = (SIPRequest) raw.getRequest();
        SIPDialog dialog = context.running().stack().createDialog(raw);
        dialog.addTransaction(raw);
        dialog.addRoute(request);
        raw.setDialog(dialog, null);
        DialogRecord record = DialogRecord.of(context, dialog);
        Response response = record.createResponse(transaction, received);
        try {
            ((ToHeader) response.getHeader(ToHeader.NAME)).setTag(DialogSeed.newTag());
            transaction.sendResponse(response);
        } catch (ParseException | InvalidArgumentException e) {
            throw new SipException("cannot forward " + received.getStatusCode(), e);
        }
        return record;
    }
}
