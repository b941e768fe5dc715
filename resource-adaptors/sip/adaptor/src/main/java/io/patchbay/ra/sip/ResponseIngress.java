package io.patchbay.ra.sip;

import gov.nist.javax.sip.ResponseEventExt;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPDialog;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ResponseEvent;
import javax.sip.message.Request;
import javax.slee.resource.EventFlags;
import javax.slee.resource.StartActivityException;
import net.java.slee.resource.sip.DialogForkedEvent;
import org.jspecify.annotations.Nullable;

/**
 * From a response to (activity, event): the client transaction if it is an activity, else the
 * dialog. Further branches of an INVITE become dialogs of their own; the first that succeeds wins,
 * later ones are acknowledged and released. Confined to the lane of the call (RFC 3261, 13.2.2.4).
 */
final class ResponseIngress {

    private final IngressContext context;
    private final RunningStack running;
    private final DialogContext dialogs;
    private final StrayResponses strays;
    private final LateBranches lateBranches;

    ResponseIngress(
            IngressContext context,
            DialogContext dialogs,
            StrayResponses strays,
            LateBranches lateBranches) {
        this.context = context;
        this.running = dialogs.running();
        this.dialogs = dialogs;
        this.strays = strays;
        this.lateBranches = lateBranches;
    }

    void received(ResponseEvent event) {
        context.usage().response();
        SIPResponse response = (SIPResponse) event.getResponse();
        ClientTransaction raw = event.getClientTransaction();
        if (TransactionWrapper.of(raw) instanceof ClientTransactionActivity transaction) {
            forTransaction(transaction, event.getDialog(), response);
        } else if (raw == null) {
            withoutTransaction((ResponseEventExt) event, response);
        }
    }

    private void forTransaction(
            ClientTransactionActivity transaction, @Nullable Dialog raw, SIPResponse response) {
        DialogRecord owner = transaction.owner();
        DialogRecord dialog = DialogRecord.of(raw);
        boolean mine = context.table().isLive(transaction);
        if (owner == null && !mine) {
            strays.received(running, response);
        } else if (owner != null
                && dialog == null
                && raw instanceof SIPDialog branch
                && opensDialog(transaction, response)) {
            forked(transaction, owner, branch, response);
        } else if (raw != null && lateSuccess(transaction, dialog, response)) {
            lateBranches.release(raw, response);
        } else {
            inform(transaction, mine, dialog != null ? dialog : owner, response);
        }
        after(transaction, owner, response);
    }

    private static boolean opensDialog(
            ClientTransactionActivity transaction, SIPResponse response) {
        int status = response.getStatusCode();
        return transaction.isInvite() && status > 100 && status < 300;
    }

    private void inform(
            ClientTransactionActivity transaction,
            boolean mine,
            @Nullable DialogRecord dialog,
            SIPResponse response) {
        SipActivity target = mine ? transaction : dialog;
        if (target == null || !context.table().isLive(target)) {
            context.usage().dropped("response to an activity that has ended");
            return;
        }
        context.events()
                .inform(
                        target,
                        context.types().response(response.getStatusCode()),
                        new ResponseEvent(context.provider(), transaction, dialog, response),
                        isProxiedSuccess(transaction, response.getStatusCode())
                                ? EventPort.TELL_WHEN_DONE
                                : EventFlags.NO_FLAGS);
    }

    private static boolean isProxiedSuccess(ClientTransactionActivity transaction, int status) {
        return transaction.owner() == null && transaction.isInvite() && status / 100 == 2;
    }

    /**
     * A response went through all SBBs. Repetitions of a 2xx are forwarded from now on only:
     * earlier ones would overtake the first, and the provisional responses that still wait before
     * it.
     */
    void delivered(ResponseEvent event) {
        if (event.getClientTransaction() instanceof ClientTransactionActivity transaction
                && isProxiedSuccess(transaction, event.getResponse().getStatusCode())) {
            strays.answered(transaction.getBranchId());
        }
    }

    private void after(
            ClientTransactionActivity transaction,
            @Nullable DialogRecord owner,
            SIPResponse response) {
        int status = response.getStatusCode();
        if (status < 200) {
            return;
        }
        if (owner != null) {
            owner.answered(transaction);
            if (status >= 300 && owner.isOpening() && isFirstRequest(transaction, owner)) {
                owner.forks().endAll();
            }
            owner.forks().endIfLost(owner);
            owner.endIfTerminated();
        }
        context.table().end(transaction);
    }

    private static boolean isFirstRequest(
            ClientTransactionActivity transaction, DialogRecord owner) {
        String method = transaction.getRequest().getMethod();
        return owner.getState() == null
                || method.equals(Request.INVITE)
                || method.equals(Request.SUBSCRIBE);
    }

    /** A branch of the INVITE that was not heard of before. */
    private void forked(
            ClientTransactionActivity transaction,
            DialogRecord master,
            SIPDialog branch,
            SIPResponse response) {
        DialogRecord fork = master.fork(branch);
        if (lateSuccess(transaction, fork, response)) {
            lateBranches.release(branch, response);
            return;
        }
        try {
            context.table().start(fork);
        } catch (StartActivityException e) {
            context.usage().dropped("fork: the SLEE takes no more activities");
            return;
        }
        context.events()
                .inform(
                        master,
                        context.types().forked(),
                        new DialogForkedEvent(
                                context.provider(), transaction, master, fork, response));
    }

    /** Whether another branch has won already; the first success ends the other branches. */
    private boolean lateSuccess(
            ClientTransactionActivity transaction,
            @Nullable DialogRecord dialog,
            SIPResponse response) {
        boolean success = response.getStatusCode() / 100 == 2;
        if (dialog == null || !success || !transaction.isInvite()) {
            return false;
        }
        if (!dialog.forks().wins(dialog)) {
            return true;
        }
        // The branch that sent the INVITE hears of the fork that won, so it ends after the event.
        dialog.forks().othersThan(dialog).stream()
                .filter(other -> other != transaction.owner())
                .forEach(DialogRecord::end);
        return false;
    }

    private void withoutTransaction(ResponseEventExt event, SIPResponse response) {
        Dialog raw = event.getDialog();
        boolean successOfInvite =
                response.getStatusCode() / 100 == 2
                        && response.getCSeq().getMethod().equals(Request.INVITE);
        if (raw == null) {
            strays.received(running, response);
            return;
        }
        DialogRecord dialog = DialogRecord.of(raw);
        boolean won = dialog != null && dialog.forks().wins(dialog);
        if (!successOfInvite) {
            context.usage().dropped("late response in a dialog");
        } else if (won && context.table().isLive(dialog)) {
            // A repeated 2xx that the SBB is about to acknowledge.
            context.usage().dropped("repeated response in a dialog");
        } else {
            lateBranches.release(raw, response);
        }
    }

    DialogContext dialogs() {
        return dialogs;
    }
}
