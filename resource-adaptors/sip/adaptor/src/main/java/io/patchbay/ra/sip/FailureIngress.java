package io.patchbay.ra.sip;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.stack.SIPTransaction;
import java.io.IOException;
import javax.sip.ObjectInUseException;
import javax.sip.Timeout;
import javax.sip.TimeoutEvent;
import javax.sip.Transaction;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;

/**
 * From silence and failures to (activity, event). A request that could not be sent is a request
 * that nobody will answer: its time-out is fired at once, not after 32 seconds. Thread-safe (RFC
 * 3261, 8.1.3.1 and 17.1.4).
 */
final class FailureIngress {

    private final IngressContext context;
    private final RunningStack running;

    FailureIngress(IngressContext context, RunningStack running) {
        this.context = context;
        this.running = running;
    }

    void timedOut(TimeoutEvent event) {
        if (Timeout.TRANSACTION.equals(event.getTimeout())) {
            Transaction raw =
                    event.isServerTransaction()
                            ? event.getServerTransaction()
                            : event.getClientTransaction();
            over(TransactionWrapper.of(raw));
        }
    }

    /** A message did not leave this host. */
    void sendFailed(SIPMessage message, IOException cause) {
        boolean request = message instanceof SIPRequest;
        context.usage().dropped("not sent: " + cause.getMessage());
        SIPTransaction raw = running.stack().findTransaction(message.getTransactionId(), !request);
        boolean ack = request && ((SIPRequest) message).getMethod().equals(Request.ACK);
        if (raw == null || ack) {
            return;
        }
        over(TransactionWrapper.of(raw));
        try {
            raw.terminate();
        } catch (ObjectInUseException e) {
            context.usage().failed("terminate the transaction of a lost message", e);
        }
    }

    private void over(@Nullable TransactionWrapper transaction) {
        switch (transaction) {
            case null -> context.usage().dropped("time-out of an unknown transaction");
            case ServerTransactionActivity server -> over(server);
            case ClientTransactionActivity client -> over(client);
        }
    }

    private void over(ServerTransactionActivity server) {
        if (context.table().isLive(server)) {
            context.events()
                    .inform(
                            server,
                            context.types().transactionTimeout(),
                            new TimeoutEvent(context.provider(), server, Timeout.TRANSACTION));
            context.table().end(server);
        }
    }

    private void over(ClientTransactionActivity client) {
        DialogRecord dialog = client.owner();
        boolean mine = context.table().isLive(client);
        SipActivity target = mine ? client : dialog;
        if (target != null && context.table().isLive(target)) {
            context.events()
                    .inform(
                            target,
                            context.types().transactionTimeout(),
                            new TimeoutEvent(context.provider(), client, Timeout.TRANSACTION));
        }
        context.table().end(client);
        if (dialog != null) {
            dialog.answered(client);
            if (dialog.isOpening()) {
                // The stack does not end a dialog that never left its null state.
                dialog.forks().endAll();
            }
            dialog.endIfTerminated();
        }
    }

    void dialogTimedOut(DialogTimeoutEvent event) {
        DialogRecord dialog = DialogRecord.of(event.getDialog());
        if (dialog == null) {
            event.getDialog().delete();
            return;
        }
        if (context.table().isLive(dialog)) {
            context.events()
                    .inform(
                            dialog,
                            context.types().dialogTimeout(),
                            new net.java.slee.resource.sip.DialogTimeoutEvent(dialog));
        }
        dialog.remove();
    }
}
