package io.patchbay.ra.sip;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.SipListenerExt;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import io.patchbay.ra.sip.SipActivityHandle.Kind;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionAlreadyExistsException;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.TransactionUnavailableException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.StartActivityException;
import org.jspecify.annotations.Nullable;

/**
 * From a message to (activity, event). This is the first stop of a SIP message in the SLEE: a
 * request inside a dialog that an SBB made goes to the dialog, any other opens a server transaction
 * activity; what no service takes is answered here. Thread-safe; messages of one call arrive one
 * after the other (JSR 240, appendix D).
 */
final class SipIngress implements SipListenerExt {

    private final IngressContext context;
    private final RunningStack running;
    private final CancelIngress cancels;
    private final ResponseIngress responses;
    private final FailureIngress failures;
    private volatile boolean stopping;

    SipIngress(IngressContext context, ResponseIngress responses, FailureIngress failures) {
        this.context = context;
        this.running = responses.dialogs().running();
        this.cancels = new CancelIngress(context, running);
        this.responses = responses;
        this.failures = failures;
    }

    /** From now on new calls are refused, what runs goes on. */
    void refuseNewWork() {
        stopping = true;
    }

    @Override
    public void processRequest(RequestEvent event) {
        SIPRequest request = (SIPRequest) event.getRequest();
        context.usage().request();
        try {
            if (request.getMethod().equals(Request.ACK)) {
                acknowledged(event, request);
            } else {
                received(event, request);
            }
        } catch (RuntimeException e) {
            context.usage().failed("process a " + request.getMethod(), e);
        }
    }

    private void received(RequestEvent event, SIPRequest request) {
        if (request.getMethod().equals(Request.CANCEL)) {
            SIPServerTransaction raw = serverTransaction(event, request);
            if (raw != null) {
                cancels.received(request, raw);
            }
            return;
        }
        DialogRecord dialog = DialogRecord.of(event.getDialog());
        if (dialog != null && context.table().isLive(dialog)) {
            inDialog(event, request, dialog);
        } else {
            outOfDialog(event, request);
        }
    }

    private void inDialog(RequestEvent event, SIPRequest request, DialogRecord dialog) {
        FireableEventType type = context.types().inDialog(request.getMethod());
        if (!context.filter().isReceived(type.getEventType())) {
            context.answers()
                    .answer(
                            running,
                            request,
                            event.getServerTransaction(),
                            Response.METHOD_NOT_ALLOWED);
            return;
        }
        SIPServerTransaction raw = serverTransaction(event, request);
        if (raw != null) {
            fire(dialog, type, wrap(raw), dialog, request);
        }
    }

    private void outOfDialog(RequestEvent event, SIPRequest request) {
        FireableEventType type = context.types().request(request.getMethod());
        if (stopping && request.getToTag() == null) {
            context.answers().answer(running, request, null, Response.SERVICE_UNAVAILABLE);
            return;
        }
        if (!context.filter().startsService(type.getEventType())) {
            context.answers().nobodyReceives(running, request, event.getServerTransaction());
            return;
        }
        SIPServerTransaction raw = serverTransaction(event, request);
        if (raw == null) {
            return;
        }
        ServerTransactionActivity transaction = wrap(raw);
        try {
            context.table().start(transaction);
        } catch (StartActivityException e) {
            context.usage().dropped("the SLEE takes no more activities");
            context.answers().unanswered(transaction, Response.SERVICE_UNAVAILABLE);
            return;
        }
        if (request.getMethod().equals(Request.INVITE) && request.getToTag() == null) {
            context.usage().call();
        }
        fire(transaction, type, transaction, null, request);
    }

    private void fire(
            SipActivity target,
            FireableEventType type,
            ServerTransactionActivity transaction,
            @Nullable DialogRecord dialog,
            SIPRequest request) {
        RequestEvent event = new RequestEvent(context.provider(), transaction, dialog, request);
        if (!context.events().fire(target, type, event, EventPort.ANSWER_IF_UNHANDLED)) {
            context.answers().unanswered(transaction, Response.SERVICE_UNAVAILABLE);
        }
    }

    private ServerTransactionActivity wrap(SIPServerTransaction raw) {
        return new ServerTransactionActivity(
                context.table(), raw, context.table().newHandle(Kind.SERVER_TRANSACTION));
    }

    /**
     * The stack's transaction of a request; null when the request was seen before or is refused.
     */
    private @Nullable SIPServerTransaction serverTransaction(
            RequestEvent event, SIPRequest request) {
        ServerTransaction known = event.getServerTransaction();
        try {
            return (SIPServerTransaction)
                    (known != null ? known : running.provider().getNewServerTransaction(request));
        } catch (TransactionAlreadyExistsException e) {
            context.usage().dropped("repeated request");
        } catch (TransactionUnavailableException e) {
            context.usage().malformed("no transaction: " + e.getMessage());
            context.answers().answer(running, request, null, Response.BAD_REQUEST);
        }
        return null;
    }

    /** An ACK of a 2xx: the dialog's, or one that a proxy has to forward. */
    private void acknowledged(RequestEvent event, SIPRequest request) {
        DialogRecord dialog = DialogRecord.of(event.getDialog());
        if (dialog != null && context.table().isLive(dialog)) {
            context.events()
                    .inform(
                            dialog,
                            context.types().inDialog(Request.ACK),
                            new RequestEvent(context.provider(), null, dialog, request));
            return;
        }
        FireableEventType type = context.types().request(Request.ACK);
        boolean wanted = context.filter().startsService(type.getEventType());
        if (!wanted || AutomaticAnswers.isAckOfStatelessAnswer(request)) {
            context.usage().dropped("ACK for nobody");
            return;
        }
        ServerTransactionActivity ack = wrap((SIPServerTransaction) request.getTransaction());
        try {
            context.table().start(ack);
        } catch (StartActivityException e) {
            context.usage().dropped("ACK: the SLEE takes no more activities");
            return;
        }
        RequestEvent fired = new RequestEvent(context.provider(), ack, null, request);
        if (!context.events().fire(ack, type, fired, EventPort.TELL_WHEN_DONE)) {
            context.table().end(ack);
        }
    }

    @Override
    public void processResponse(ResponseEvent event) {
        try {
            responses.received(event);
        } catch (RuntimeException e) {
            context.usage().failed("process a response", e);
        }
    }

    /** The SLEE is done with an event that asked to be told. */
    void delivered(ResponseEvent event) {
        responses.delivered(event);
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        failures.timedOut(event);
    }

    @Override
    public void processDialogTimeout(DialogTimeoutEvent event) {
        failures.dialogTimedOut(event);
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        // Our transports report what could not be sent themselves, with the message:
        // FailureIngress.
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {
        TransactionWrapper transaction =
                TransactionWrapper.of(
                        event.isServerTransaction()
                                ? event.getServerTransaction()
                                : event.getClientTransaction());
        if (transaction != null) {
            context.table().end(transaction);
        }
    }

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {
        DialogRecord dialog = DialogRecord.of(event.getDialog());
        if (dialog != null) {
            dialog.endIfTerminated();
        }
    }
}
