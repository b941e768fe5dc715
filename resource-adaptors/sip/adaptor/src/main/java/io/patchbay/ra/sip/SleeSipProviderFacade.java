package io.patchbay.ra.sip;

import gov.nist.javax.sip.stack.SIPDialog;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import io.patchbay.ra.sip.SipActivityHandle.Kind;
import java.text.ParseException;
import java.util.Objects;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipListener;
import javax.sip.SipStack;
import javax.sip.Transaction;
import javax.sip.TransactionAlreadyExistsException;
import javax.sip.TransactionUnavailableException;
import javax.sip.TransportNotSupportedException;
import javax.sip.address.Address;
import javax.sip.address.AddressFactory;
import javax.sip.address.SipURI;
import javax.sip.header.CallIdHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ViaHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import net.java.slee.resource.sip.CancelRequestEvent;
import net.java.slee.resource.sip.DialogActivity;
import net.java.slee.resource.sip.SleeSipProvider;
import org.jspecify.annotations.Nullable;

/**
 * The provider as SBBs see it: what the stack's provider does, with activities for what is created.
 * One object for the life of the entity, so that SBBs may keep it; while the entity does not listen
 * it refuses. Thread-safe.
 */
final class SleeSipProviderFacade implements SleeSipProvider {

    private static final String NOT_YOURS = "listening points and listeners belong to the adaptor";

    private final SipFactories factories;
    private volatile @Nullable DialogContext open;

    SleeSipProviderFacade(SipFactories factories) {
        this.factories = factories;
    }

    void opened(DialogContext context) {
        open = context;
    }

    void closed() {
        open = null;
    }

    private DialogContext context() {
        DialogContext context = open;
        if (context == null) {
            throw new IllegalStateException("the SIP resource adaptor entity is not active");
        }
        return context;
    }

    private gov.nist.javax.sip.SipProviderImpl raw() {
        return context().running().provider();
    }

    // ---- what creates activities

    @Override
    public ClientTransaction getNewClientTransaction(Request request)
            throws TransactionUnavailableException {
        DialogContext context = context();
        ClientTransactionActivity transaction =
                context.wrap(raw().getNewClientTransaction(request));
        try {
            context.startForSbb(transaction);
        } catch (SipException e) {
            transaction.remove();
            throw new TransactionUnavailableException(e.getMessage(), e);
        }
        return transaction;
    }

    @Override
    public ServerTransaction getNewServerTransaction(Request request)
            throws TransactionAlreadyExistsException, TransactionUnavailableException {
        DialogContext context = context();
        ServerTransactionActivity transaction =
                new ServerTransactionActivity(
                        context.table(),
                        (SIPServerTransaction) raw().getNewServerTransaction(request),
                        context.table().newHandle(Kind.SERVER_TRANSACTION));
        try {
            context.startForSbb(transaction);
        } catch (SipException e) {
            transaction.remove();
            throw new TransactionUnavailableException(e.getMessage(), e);
        }
        return transaction;
    }

    @Override
    public Dialog getNewDialog(Transaction transaction) throws SipException {
        if (!(transaction instanceof TransactionWrapper ours)) {
            throw new SipException("the transaction is not one of this adaptor");
        }
        DialogRecord known = DialogRecord.of(ours.raw().getDialog());
        if (known != null) {
            return known;
        }
        DialogContext context = context();
        return started(
                DialogRecord.of(context, (SIPDialog) raw().getNewDialog(ours.raw())), context);
    }

    @Override
    public DialogActivity getNewDialog(Address from, Address to) throws SipException {
        return seeded(from, to, getNewCallId());
    }

    @Override
    public DialogActivity getNewDialog(DialogActivity incoming, boolean useSameCallId)
            throws SipException {
        CallIdHeader callId = useSameCallId ? incoming.getCallId() : getNewCallId();
        return seeded(incoming.getRemoteParty(), incoming.getLocalParty(), callId);
    }

    private DialogActivity seeded(Address from, Address to, CallIdHeader callId)
            throws SipException {
        DialogContext context = context();
        DialogSeed seed =
                new DialogSeed(
                        (Address) from.clone(),
                        (Address) to.clone(),
                        (CallIdHeader) callId.clone(),
                        DialogSeed.newTag());
        return started(DialogRecord.of(context, seed), context);
    }

    private static DialogActivity started(DialogRecord dialog, DialogContext context)
            throws SipException {
        context.startForSbb(dialog);
        return dialog;
    }

    @Override
    public DialogActivity forwardForkedResponse(
            ServerTransaction origServerTransaction, Response receivedResponse)
            throws SipException {
        if (!(origServerTransaction instanceof ServerTransactionActivity ours)) {
            throw new SipException("the server transaction is not one of this adaptor");
        }
        DialogContext context = context();
        return started(ForkedLeg.open(context, ours, receivedResponse), context);
    }

    // ---- CANCEL

    @Override
    public boolean acceptCancel(CancelRequestEvent cancelEvent, boolean isProxy) {
        ServerTransaction cancel = cancelEvent.getServerTransaction();
        ServerTransaction invite = cancelEvent.getMatchingTransaction();
        Request request = cancelEvent.getRequest();
        if (invite == null) {
            respond(cancel, request, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
            return false;
        }
        respond(cancel, request, Response.OK);
        boolean pending = !((ServerTransactionActivity) invite).isAnswered();
        if (pending && !isProxy) {
            respond(invite, invite.getRequest(), Response.REQUEST_TERMINATED);
        }
        return pending;
    }

    private void respond(ServerTransaction transaction, Request request, int status) {
        try {
            transaction.sendResponse(factories.messages().createResponse(status, request));
        } catch (SipException | ParseException | InvalidArgumentException e) {
            throw new IllegalStateException(
                    "cannot answer " + request.getMethod() + " with " + status, e);
        }
    }

    // ---- addresses

    @Override
    public boolean isLocalSipURI(SipURI uri) {
        return context().running().local().isLocal(uri);
    }

    @Override
    public boolean isLocalHostname(String host) {
        return context().running().local().isLocalHost(host);
    }

    @Override
    public @Nullable SipURI getLocalSipURI(String transport) {
        return context().running().local().uri(transport);
    }

    @Override
    public ViaHeader getLocalVia(String transport, @Nullable String branch)
            throws TransportNotSupportedException {
        return context().running().local().via(transport, branch);
    }

    @Override
    public AddressFactory getAddressFactory() {
        return factories.addresses();
    }

    @Override
    public HeaderFactory getHeaderFactory() {
        return factories.headers();
    }

    @Override
    public MessageFactory getMessageFactory() {
        return factories.messages();
    }

    // ---- what the stack's provider does as it is

    @Override
    public CallIdHeader getNewCallId() {
        return raw().getNewCallId();
    }

    @Override
    public void sendRequest(Request request) throws SipException {
        raw().sendRequest(request);
    }

    @Override
    public void sendResponse(Response response) throws SipException {
        raw().sendResponse(response);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public ListeningPoint getListeningPoint() {
        return Objects.requireNonNull(raw().getListeningPoints())[0];
    }

    @Override
    public ListeningPoint getListeningPoint(String transport) {
        return raw().getListeningPoint(transport);
    }

    @Override
    public ListeningPoint[] getListeningPoints() {
        return raw().getListeningPoints();
    }

    @Override
    public SipStack getSipStack() {
        return raw().getSipStack();
    }

    // ---- what SBBs may not do

    @Override
    public void addSipListener(SipListener listener) {
        throw new SecurityException(NOT_YOURS);
    }

    @Override
    public void removeSipListener(SipListener listener) {
        throw new SecurityException(NOT_YOURS);
    }

    @Override
    public void addListeningPoint(ListeningPoint listeningPoint) {
        throw new SecurityException(NOT_YOURS);
    }

    @Override
    public void removeListeningPoint(ListeningPoint listeningPoint) {
        throw new SecurityException(NOT_YOURS);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has it
    public void setListeningPoint(ListeningPoint listeningPoint) {
        throw new SecurityException(NOT_YOURS);
    }

    @Override
    public void setAutomaticDialogSupportEnabled(boolean enabled) {
        throw new SecurityException("dialogs of this adaptor are made by SBBs only");
    }
}
