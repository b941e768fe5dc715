package io.patchbay.ra.sip;

import gov.nist.javax.sip.stack.SIPDialog;
import io.patchbay.ra.sip.SipActivityHandle.Kind;
import java.util.Collections;
import java.util.Iterator;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.DialogState;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.Transaction;
import javax.sip.address.Address;
import javax.sip.header.CSeqHeader;
import javax.sip.header.CallIdHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import net.java.slee.resource.sip.DialogActivity;
import org.jspecify.annotations.Nullable;

/**
 * A dialog as SBBs see it: a seed until its first request is sent, then the stack's dialog, which
 * points back through its application data. Thread-safe as the stack's is.
 */
@SuppressWarnings("serial") // javax.sip makes dialogs Serializable; these never leave the JVM
final class DialogRecord implements DialogActivity, SipActivity {

    private final DialogContext context;
    private final SipActivityHandle handle;
    private final javax.slee.Address eventAddress;
    private final ForkGroup forks;
    private final @Nullable DialogSeed seed;
    private volatile @Nullable SIPDialog raw;
    private volatile @Nullable ClientTransactionActivity openInvite;
    private volatile @Nullable ClientTransactionActivity openBye;
    private volatile long ackSequence;
    private volatile @Nullable Object applicationData;

    private DialogRecord(
            DialogContext context,
            @Nullable DialogSeed seed,
            @Nullable SIPDialog raw,
            Address localParty,
            ForkGroup forks) {
        this.context = context;
        this.handle = context.table().newHandle(Kind.DIALOG);
        this.seed = seed;
        this.eventAddress = EventAddress.of(localParty);
        this.forks = forks;
        forks.join(this);
        if (raw != null) {
            bind(raw);
        }
    }

    /** A dialog that has sent nothing yet. */
    static DialogRecord of(DialogContext context, DialogSeed seed) {
        return new DialogRecord(context, seed, null, seed.local(), new ForkGroup());
    }

    /** A dialog that the stack knows. */
    static DialogRecord of(DialogContext context, SIPDialog raw) {
        return new DialogRecord(context, null, raw, raw.getLocalParty(), new ForkGroup());
    }

    /** A further dialog of the same INVITE. */
    DialogRecord fork(SIPDialog forked) {
        return new DialogRecord(context, null, forked, forked.getLocalParty(), forks);
    }

    /** The record of a dialog of the stack, if there is one. */
    static @Nullable DialogRecord of(@Nullable Dialog raw) {
        return raw != null && raw.getApplicationData() instanceof DialogRecord known ? known : null;
    }

    private void bind(SIPDialog dialog) {
        raw = dialog;
        dialog.setApplicationData(this);
    }

    ForkGroup forks() {
        return forks;
    }

    /** Whether it is still to be decided which branch of the INVITE answers. */
    boolean isOpening() {
        DialogState state = getState();
        return state == null || DialogState.EARLY.equals(state);
    }

    /** Notes a request that is about to be sent in this dialog. */
    void sending(ClientTransactionActivity transaction) {
        if (transaction.isInvite()) {
            openInvite = transaction;
        } else if (transaction.isBye()) {
            openBye = transaction;
        }
    }

    /** Notes that a request has its final answer, or will never have one. */
    void answered(ClientTransactionActivity transaction) {
        if (openInvite == transaction) {
            openInvite = null;
        }
        if (openBye == transaction) {
            openBye = null;
        }
        if (transaction.isInvite()) {
            Request invite = transaction.getRequest();
            ackSequence = ((CSeqHeader) invite.getHeader(CSeqHeader.NAME)).getSeqNumber();
        }
    }

    void end() {
        context.table().end(this);
    }

    void endIfTerminated() {
        if (!isAlive()) {
            end();
        }
    }

    private SIPDialog established(String purpose) throws SipException {
        SIPDialog dialog = raw;
        if (dialog == null) {
            throw new SipException("cannot " + purpose + ": the dialog has sent no request yet");
        }
        return dialog;
    }

    // ---- DialogActivity

    @Override
    public ClientTransaction sendRequest(Request request) throws SipException {
        SIPDialog dialog = raw;
        DialogSeed unborn = seed;
        if (dialog == null && unborn != null) {
            unborn.claim(request);
        }
        ClientTransactionActivity carrier = context.carrier(request);
        carrier.sentBy(this);
        if (dialog == null) {
            bind((SIPDialog) context.running().provider().getNewDialog(carrier.client()));
            carrier.sendRequest();
        } else {
            send(dialog, carrier);
        }
        return carrier;
    }

    @Override
    public void sendRequest(ClientTransaction transaction) throws SipException {
        if (!(transaction instanceof ClientTransactionActivity ours)) {
            throw new SipException("the client transaction is not one of this adaptor");
        }
        send(established("send " + ours.getRequest().getMethod()), ours);
    }

    private void send(SIPDialog dialog, ClientTransactionActivity transaction) throws SipException {
        sending(transaction);
        try {
            dialog.sendRequest(transaction.client());
        } catch (SipException e) {
            answered(transaction);
            context.table().end(transaction);
            throw e;
        }
    }

    @Override
    public Request createRequest(String method) throws SipException {
        SIPDialog dialog = raw;
        DialogSeed unborn = seed;
        if (dialog == null && unborn != null) {
            return unborn.firstRequest(method, context.factories(), context.running().local());
        }
        return established("create " + method).createRequest(method);
    }

    @Override
    public Request createRequest(Request original) throws SipException {
        Request request =
                original.getMethod().equals(Request.ACK)
                        ? ackOfLastInvite()
                        : createRequest(original.getMethod());
        LegCopy.copy(original, request);
        return request;
    }

    private Request ackOfLastInvite() throws SipException {
        try {
            return createAck(ackSequence);
        } catch (InvalidArgumentException e) {
            throw new SipException("no answered INVITE to acknowledge", e);
        }
    }

    @Override
    public Response createResponse(ServerTransaction original, Response received)
            throws SipException {
        try {
            Response response =
                    context.factories()
                            .messages()
                            .createResponse(received.getStatusCode(), original.getRequest());
            response.setReasonPhrase(received.getReasonPhrase());
            LegCopy.copy(received, response);
            if (received.getStatusCode() > 100 && received.getStatusCode() < 300) {
                String transport = ((TransactionWrapper) original).raw().getTransport();
                response.setHeader(context.running().local().contact(transport));
            }
            return response;
        } catch (java.text.ParseException e) {
            throw new SipException("cannot create a response like " + received, e);
        }
    }

    @Override
    public void associateServerTransaction(ClientTransaction ct, @Nullable ServerTransaction st) {
        ((ClientTransactionActivity) ct).associate(st);
    }

    @Override
    public @Nullable ServerTransaction getAssociatedServerTransaction(ClientTransaction ct) {
        return ((ClientTransactionActivity) ct).associated();
    }

    @Override
    public ClientTransaction sendCancel() throws SipException {
        ClientTransactionActivity invite = openInvite;
        if (invite == null) {
            throw new SipException("no INVITE of this dialog waits for its answer");
        }
        ClientTransactionActivity cancel = context.carrier(invite.createCancel());
        context.startForSbb(cancel);
        cancel.sendRequest();
        return cancel;
    }

    // ---- SipActivity

    @Override
    public SipActivityHandle handle() {
        return handle;
    }

    @Override
    public javax.slee.Address eventAddress() {
        return eventAddress;
    }

    @Override
    public boolean isAlive() {
        // The stack's dialog is over as soon as a BYE is sent; for SBBs it is when it is answered.
        return openBye != null || !DialogState.TERMINATED.equals(getState());
    }

    @Override
    public void remove() {
        SIPDialog dialog = raw;
        try {
            if (dialog != null && DialogState.CONFIRMED.equals(dialog.getState())) {
                dialog.sendRequest(
                        context.running()
                                .provider()
                                .getNewClientTransaction(dialog.createRequest(Request.BYE)));
            }
        } catch (SipException e) {
            throw new IllegalStateException("cannot send BYE for " + this, e);
        } finally {
            delete();
        }
    }

    // ---- Dialog

    @Override
    public void delete() {
        SIPDialog dialog = raw;
        if (dialog != null) {
            dialog.delete();
        }
        end();
    }

    @Override
    public @Nullable DialogState getState() {
        SIPDialog dialog = raw;
        return dialog == null ? null : dialog.getState();
    }

    @Override
    public Address getLocalParty() {
        SIPDialog dialog = raw;
        return dialog == null
                ? java.util.Objects.requireNonNull(seed).local()
                : dialog.getLocalParty();
    }

    @Override
    public Address getRemoteParty() {
        SIPDialog dialog = raw;
        return dialog == null
                ? java.util.Objects.requireNonNull(seed).remote()
                : dialog.getRemoteParty();
    }

    @Override
    public @Nullable Address getRemoteTarget() {
        SIPDialog dialog = raw;
        return dialog == null ? null : dialog.getRemoteTarget();
    }

    @Override
    public @Nullable String getDialogId() {
        SIPDialog dialog = raw;
        return dialog == null ? null : dialog.getDialogId();
    }

    @Override
    public CallIdHeader getCallId() {
        SIPDialog dialog = raw;
        return dialog == null
                ? java.util.Objects.requireNonNull(seed).callId()
                : dialog.getCallId();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public int getLocalSequenceNumber() {
        return (int) getLocalSeqNumber();
    }

    @Override
    public long getLocalSeqNumber() {
        SIPDialog dialog = raw;
        return dialog == null ? 0 : dialog.getLocalSeqNumber();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public int getRemoteSequenceNumber() {
        return (int) getRemoteSeqNumber();
    }

    @Override
    public long getRemoteSeqNumber() {
        SIPDialog dialog = raw;
        return dialog == null ? 0 : dialog.getRemoteSeqNumber();
    }

    @Override
    public Iterator<?> getRouteSet() {
        SIPDialog dialog = raw;
        return dialog == null ? Collections.emptyIterator() : dialog.getRouteSet();
    }

    @Override
    public boolean isSecure() {
        SIPDialog dialog = raw;
        return dialog != null && dialog.isSecure();
    }

    @Override
    public boolean isServer() {
        SIPDialog dialog = raw;
        return dialog != null && dialog.isServer();
    }

    @Override
    public void incrementLocalSequenceNumber() {
        SIPDialog dialog = raw;
        if (dialog != null) {
            dialog.incrementLocalSequenceNumber();
        }
    }

    @Override
    public @Nullable String getLocalTag() {
        SIPDialog dialog = raw;
        DialogSeed unborn = seed;
        return dialog != null ? dialog.getLocalTag() : unborn == null ? null : unborn.localTag();
    }

    @Override
    public @Nullable String getRemoteTag() {
        SIPDialog dialog = raw;
        return dialog == null ? null : dialog.getRemoteTag();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public @Nullable Transaction getFirstTransaction() {
        SIPDialog dialog = raw;
        return dialog == null ? null : TransactionWrapper.of(dialog.getFirstTransaction());
    }

    @Override
    public void sendAck(Request ack) throws SipException {
        established("send ACK").sendAck(ack);
    }

    @Override
    public Request createAck(long sequence) throws InvalidArgumentException, SipException {
        return established("create ACK").createAck(sequence);
    }

    @Override
    public Response createReliableProvisionalResponse(int status)
            throws InvalidArgumentException, SipException {
        return established("create a reliable response").createReliableProvisionalResponse(status);
    }

    @Override
    public void sendReliableProvisionalResponse(Response response) throws SipException {
        established("send a reliable response").sendReliableProvisionalResponse(response);
    }

    @Override
    public Request createPrack(Response response) throws SipException {
        return established("create PRACK").createPrack(response);
    }

    @Override
    public void terminateOnBye(boolean terminate) throws SipException {
        established("change what BYE does").terminateOnBye(terminate);
    }

    @Override
    public void setApplicationData(@Nullable Object data) {
        applicationData = data;
    }

    @Override
    public @Nullable Object getApplicationData() {
        return applicationData;
    }

    @Override
    public String toString() {
        return "DialogRecord[" + getCallId().getCallId() + ", " + handle.number() + "]";
    }
}
