package io.patchbay.sbb.callscreening;

import io.patchbay.profile.screening.ScreeningVerdict;
import java.text.ParseException;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.ActivityContextInterface;
import javax.slee.InitialEventSelector;
import javax.slee.SbbContext;
import net.java.slee.resource.sip.CancelRequestEvent;

/**
 * The root SBB of the call screening service: looks up the called subscriber's list, and rejects,
 * redirects or proxies the call. Confined to the SLEE's call.
 *
 * <p>One entity serves one transaction: its convergence name is the activity context of the server
 * transaction. Requests inside a call come through here because of the Record-Route of {@link
 * Forwarding}; those of other services on the same resource adaptor are left to them.
 */
public abstract class CallScreeningSbb extends SipProxySbb {
    private ScreeningLists lists;

    /** Made by the SLEE. */
    public CallScreeningSbb() {}

    @Override
    public void setSbbContext(SbbContext sbbContext) {
        super.setSbbContext(sbbContext);
        lists =
                new ScreeningLists(
                        environment().profiles(), environment().profileTable(), tracer());
    }

    /**
     * The counters of the service.
     *
     * @return the default usage parameter set
     */
    public abstract CallScreeningUsage getDefaultSbbUsageParameterSet();

    /**
     * Decides which requests are this service's: INVITEs that open a call, CANCELs of one, and what
     * follows our Record-Route. SLEE 1.1, section 8.6.4.
     *
     * @param selector the request, and what the SLEE is about to do with it
     * @return the selector
     */
    public InitialEventSelector selectRequest(InitialEventSelector selector) {
        selector.setInitialEvent(isOurs((RequestEvent) selector.getEvent()));
        return selector;
    }

    private boolean isOurs(RequestEvent event) {
        if (event instanceof CancelRequestEvent cancel) {
            return cancel.getMatchingTransaction() != null;
        }
        Request request = event.getRequest();
        boolean opens = request.getMethod().equals(Request.INVITE) && !isInDialog(request);
        return opens || isOnOurRoute(request);
    }

    private static boolean isInDialog(Request request) {
        return ((ToHeader) request.getHeader(ToHeader.NAME)).getTag() != null;
    }

    /**
     * Screens a call. An INVITE inside a call changes the call and is not screened again.
     *
     * @param event the INVITE
     * @param aci the activity context of its server transaction
     */
    public void onInvite(RequestEvent event, ActivityContextInterface aci) {
        if (!isValid(event)) {
            return;
        }
        if (isInDialog(event.getRequest())) {
            proxy(event, aci);
            return;
        }
        ScreeningVerdict verdict = screen(event.getRequest());
        count(verdict);
        switch (verdict.decision()) {
            case ALLOW -> proxy(event, aci);
            case REJECT -> reject(event, verdict.status());
            case REDIRECT -> redirect(event, verdict.redirectTarget());
        }
    }

    private ScreeningVerdict screen(Request request) {
        CallerIdentity caller = CallerIdentity.of(request, environment().trustAsserted());
        ScreeningVerdict verdict = lists.screen(Subscriber.namesOf(request), caller);
        if (tracer().isFineEnabled()) {
            tracer().fine(
                            "call of "
                                    + caller.uri()
                                    + " to "
                                    + request.getRequestURI()
                                    + ": "
                                    + verdict.decision()
                                    + ", "
                                    + verdict.reason());
        }
        return verdict;
    }

    private void count(ScreeningVerdict verdict) {
        CallScreeningUsage usage = getDefaultSbbUsageParameterSet();
        usage.incrementCalls(1);
        switch (verdict.decision()) {
            case ALLOW -> usage.incrementAllowed(1);
            case REDIRECT -> usage.incrementRedirected(1);
            case REJECT -> {
                if (verdict.status() == ScreeningVerdict.ANONYMITY_DISALLOWED) {
                    usage.incrementAnonymous(1);
                } else {
                    usage.incrementBlocked(1);
                }
            }
        }
    }

    private void reject(RequestEvent event, int status) {
        answer(event.getServerTransaction(), replies().of(event.getRequest(), status));
    }

    private void redirect(RequestEvent event, String target) {
        ServerTransaction server = event.getServerTransaction();
        Request request = event.getRequest();
        try {
            answer(server, replies().redirect(request, target));
        } catch (ParseException e) {
            tracer().warning(
                            "redirectTarget \"" + target + "\" is no URI: the call is rejected", e);
            answer(server, replies().of(request, Response.TEMPORARILY_UNAVAILABLE));
        }
    }

    /**
     * Takes the ACK of a 2xx.
     *
     * @param event the ACK
     * @param aci its activity context
     */
    public void onAck(RequestEvent event, ActivityContextInterface aci) {
        pass(event);
    }

    /**
     * Takes a CANCEL.
     *
     * @param event the CANCEL
     * @param aci the activity context of the INVITE's server transaction, or of the CANCEL's own
     *     when the INVITE has been answered
     */
    public void onCancel(CancelRequestEvent event, ActivityContextInterface aci) {
        cancel(event);
    }

    /**
     * Takes any other request inside a call.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    private void onInDialog(RequestEvent event, ActivityContextInterface aci) {
        if (isValid(event)) {
            proxy(event, aci);
        }
    }

    /**
     * Takes a BYE.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onBye(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes a PRACK.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onPrack(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes an UPDATE.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onUpdate(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes an INFO.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onInfo(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes a REFER.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onRefer(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes a NOTIFY.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onNotify(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes a MESSAGE.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onMessage(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }

    /**
     * Takes an OPTIONS.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    public void onOptions(RequestEvent event, ActivityContextInterface aci) {
        onInDialog(event, aci);
    }
}
