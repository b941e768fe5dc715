package io.patchbay.ra.sip;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import javax.sip.ServerTransaction;
import javax.sip.message.Response;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.StartActivityException;
import net.java.slee.resource.sip.CancelRequestEvent;
import org.jspecify.annotations.Nullable;

/**
 * From a CANCEL to (activity, event): the INVITE's server transaction if it still is an activity,
 * else the INVITE's dialog, else the CANCEL's own server transaction. A CANCEL that no SBB handles
 * gets 481. Confined to the lane of the call (RFC 3261, 9.2).
 */
final class CancelIngress {

    private final IngressContext context;
    private final RunningStack running;

    CancelIngress(IngressContext context, RunningStack running) {
        this.context = context;
        this.running = running;
    }

    void received(SIPRequest request, SIPServerTransaction raw) {
        ServerTransactionActivity cancel =
                new ServerTransactionActivity(
                        context.table(),
                        raw,
                        context.table().newHandle(SipActivityHandle.Kind.SERVER_TRANSACTION));
        ServerTransaction rawInvite = raw.getCanceledInviteTransaction();
        TransactionWrapper invite = TransactionWrapper.of(rawInvite);
        DialogRecord dialog = rawInvite == null ? null : DialogRecord.of(rawInvite.getDialog());
        SipActivity target = target(invite, dialog);
        CancelRequestEvent event =
                new CancelRequestEvent(
                        context.provider(),
                        cancel,
                        (ServerTransactionActivity) invite,
                        dialog,
                        request);
        if (!fire(target, cancel, event)) {
            context.answers()
                    .answer(running, request, cancel, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
        }
    }

    private @Nullable SipActivity target(
            @Nullable TransactionWrapper invite, @Nullable DialogRecord dialog) {
        if (context.table().isLive(invite)) {
            return invite;
        }
        return context.table().isLive(dialog) ? dialog : null;
    }

    private boolean fire(
            @Nullable SipActivity target,
            ServerTransactionActivity cancel,
            CancelRequestEvent event) {
        FireableEventType type = context.types().cancel();
        if (target != null) {
            return context.filter().isReceived(type.getEventType())
                    && context.events().fire(target, type, event, EventPort.TELL_WHEN_DONE);
        }
        if (!context.filter().startsService(type.getEventType())) {
            return false;
        }
        try {
            context.table().start(cancel);
        } catch (StartActivityException e) {
            context.usage().dropped("CANCEL: the SLEE takes no more activities");
            return false;
        }
        return context.events().fire(cancel, type, event, EventPort.TELL_WHEN_DONE);
    }
}
