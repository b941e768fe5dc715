package io.patchbay.sbb.callscreening;

import io.patchbay.sbb.callscreening.Refusal.RefusedException;
import java.time.Duration;
import java.util.Optional;
import javax.sip.ClientTransaction;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.TimeoutEvent;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.ActivityContextInterface;
import javax.slee.RolledBackContext;
import javax.slee.SLEEException;
import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerID;
import javax.slee.facilities.TimerOptions;
import net.java.slee.resource.sip.CancelRequestEvent;

/**
 * A record-routing stateful proxy for one transaction: a server transaction towards the caller, a
 * client transaction towards the called side, each an activity that this entity is attached to.
 *
 * <p>Confined to the SLEE's call. RFC 3261, section 16.
 *
 * <pre>
 * event                       caller's side        called side            next
 * request                     100 to INVITE        request                CALLING
 * 100                                              CANCEL if wanted       RINGING
 * 101 to 199                  the same             CANCEL if wanted       RINGING
 * final response              the same                                    end
 * CANCEL        in CALLING    200 to CANCEL        CANCEL after first 1xx CALLING
 *               in RINGING    200 to CANCEL        CANCEL                 CANCELLED
 * no answer     in CALLING    408                  give up                end
 *               in RINGING                         CANCEL                 CANCELLED
 *               in CANCELLED  408 (487)            give up                end
 * cannot be sent, no response 503, 408 (487)                              end
 * </pre>
 *
 * <p>After the end both activities end, the entity is attached to nothing, and the SLEE removes it.
 */
public abstract class SipProxySbb extends ProxyEntitySbb {
    /** 64 times T1: what lasts longer than this without a response will not get one. */
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(32);

    /** Made by the SLEE. */
    public SipProxySbb() {}

    // ---- requests

    /**
     * Whether a request is in order; if not, it has been answered.
     *
     * @param event a request
     * @return true if it may go on
     */
    protected final boolean isValid(RequestEvent event) {
        Optional<Refusal> refusal = validation().check(event.getRequest());
        refusal.ifPresent(why -> refuse(event, why));
        return refusal.isEmpty();
    }

    /**
     * Sends a request on, and remembers both sides until the final response.
     *
     * @param event the request
     * @param aci the activity context of its server transaction
     */
    protected final void proxy(RequestEvent event, ActivityContextInterface aci) {
        try {
            Request onward = forwarding().onward(event.getRequest());
            if (onward.getMethod().equals(Request.INVITE)) {
                answer(event.getServerTransaction(), Response.TRYING);
            }
            setServerSide(aci);
            send(onward);
        } catch (RefusedException e) {
            refuse(event, e.refusal());
        } catch (SipException e) {
            refuse(event, new Refusal(Response.SERVICE_UNAVAILABLE, "cannot be sent: " + e));
        }
    }

    private void send(Request request) throws SipException {
        ClientTransaction client = environment().sip().getNewClientTransaction(request);
        ActivityContextInterface clientSide = contextOf(client);
        clientSide.attach(self());
        setClientSide(clientSide);
        setSentMillis(System.currentTimeMillis());
        if (request.getMethod().equals(Request.INVITE)) {
            waitFor(environment().noAnswer(), clientSide);
        }
        client.sendRequest();
    }

    private ActivityContextInterface contextOf(ClientTransaction client) {
        try {
            return environment().contexts().getActivityContextInterface(client);
        } catch (javax.slee.UnrecognizedActivityException e) {
            throw new SLEEException("the SLEE does not know the activity " + client, e);
        }
    }

    /**
     * Sends an ACK of a 2xx on; it has no response, so nothing is remembered (RFC 3261, 16.11).
     *
     * @param event the ACK
     */
    protected final void pass(RequestEvent event) {
        if (validation().check(event.getRequest()).isPresent()) {
            return;
        }
        try {
            environment().sip().sendRequest(forwarding().onward(event.getRequest()));
        } catch (RefusedException | SipException e) {
            tracer().warning("ACK lost: " + e.getMessage(), e);
        }
    }

    /**
     * Takes a CANCEL: the caller does not want to wait any longer (RFC 3261, 16.10).
     *
     * @param event the CANCEL
     */
    protected final void cancel(CancelRequestEvent event) {
        if (environment().sip().acceptCancel(event, true)) {
            setCallerGone(true);
            cancelIfRinging();
        }
    }

    private void cancelIfRinging() {
        ActivityContextInterface clientSide = getClientSide();
        if (!getRinging()
                || getCancelled()
                || clientSide == null
                || !(clientSide.getActivity() instanceof ClientTransaction invite)) {
            // Before the first 1xx no CANCEL may be sent, after the end none is needed.
            return;
        }
        try {
            // The answer to a CANCEL says nothing: the 487 to the INVITE counts.
            environment().sip().getNewClientTransaction(invite.createCancel()).sendRequest();
        } catch (SipException e) {
            tracer().warning("CANCEL lost: " + e.getMessage(), e);
        }
        setCancelled(true);
        waitFor(TRANSACTION_TIMEOUT, clientSide);
    }

    /**
     * Whether a request other than an opening one comes through here because of our Record-Route.
     *
     * @param request the request
     * @return true if it is this service's
     */
    protected final boolean isOnOurRoute(Request request) {
        return forwarding().isOnOurRoute(request);
    }

    // ---- responses

    /**
     * Takes a 100.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onTrying(ResponseEvent event, ActivityContextInterface aci) {
        setRinging(true);
        if (getCallerGone()) {
            cancelIfRinging();
        }
    }

    /**
     * Takes a 101 to 199: the called side gets its full time to answer again (RFC 3261, 16.7 step
     * 2).
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onProvisional(ResponseEvent event, ActivityContextInterface aci) {
        setRinging(true);
        if (getCallerGone()) {
            cancelIfRinging();
        } else if (getNoAnswerTimer() != null && !getCancelled()) {
            waitFor(environment().noAnswer(), aci);
        }
        replies().upstream(event.getResponse()).ifPresent(response -> answer(server(), response));
    }

    /**
     * Takes a 2xx.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onSuccess(ResponseEvent event, ActivityContextInterface aci) {
        onFinal(event);
    }

    /**
     * Takes a 3xx.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onRedirect(ResponseEvent event, ActivityContextInterface aci) {
        onFinal(event);
    }

    /**
     * Takes a 4xx.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onClientError(ResponseEvent event, ActivityContextInterface aci) {
        boolean ours = getCancelled() && !getCallerGone();
        if (ours && event.getResponse().getStatusCode() == Response.REQUEST_TERMINATED) {
            // The caller cancelled nothing: what it should hear is that nobody answered.
            answer(server(), Response.REQUEST_TIMEOUT);
        } else {
            onFinal(event);
        }
    }

    /**
     * Takes a 5xx.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onServerError(ResponseEvent event, ActivityContextInterface aci) {
        onFinal(event);
    }

    /**
     * Takes a 6xx.
     *
     * @param event the response
     * @param aci the activity context of the client transaction
     */
    public void onGlobalFailure(ResponseEvent event, ActivityContextInterface aci) {
        onFinal(event);
    }

    private void onFinal(ResponseEvent event) {
        replies().upstream(event.getResponse()).ifPresent(response -> answer(server(), response));
    }

    // ---- silence

    /**
     * Takes the end of a transaction that got no final response, or whose message could not be
     * sent.
     *
     * @param event whose end
     * @param aci the transaction's activity context
     */
    public void onTransactionTimeout(TimeoutEvent event, ActivityContextInterface aci) {
        if (event.isServerTransaction()) {
            setCallerGone(true);
            cancelIfRinging();
            return;
        }
        ServerTransaction server = server();
        long waited = System.currentTimeMillis() - getSentMillis();
        boolean sent = waited >= TRANSACTION_TIMEOUT.minusSeconds(1).toMillis();
        if (!sent) {
            answer(server, Response.SERVICE_UNAVAILABLE);
        } else if (server != null && !server.getRequest().getMethod().equals(Request.INVITE)) {
            // The caller has given up by now: a late 408 would only confuse (RFC 4320, 4.2).
            giveUp(server);
        } else {
            answer(server, statusOfSilence());
        }
    }

    private int statusOfSilence() {
        return getCallerGone() ? Response.REQUEST_TERMINATED : Response.REQUEST_TIMEOUT;
    }

    /**
     * Takes the no-answer timer (RFC 3261, 16.8).
     *
     * @param event the timer
     * @param aci the activity context of the client transaction
     */
    public void onTimer(TimerEvent event, ActivityContextInterface aci) {
        if (getRinging() && !getCancelled()) {
            cancelIfRinging();
            return;
        }
        answer(server(), getCallerGone() ? Response.REQUEST_TERMINATED : Response.REQUEST_TIMEOUT);
        if (aci.getActivity() instanceof ClientTransaction client) {
            giveUp(client);
        }
    }

    private void waitFor(Duration time, ActivityContextInterface clientSide) {
        TimerID running = getNoAnswerTimer();
        if (running != null) {
            environment().timers().cancelTimer(running);
        }
        setNoAnswerTimer(
                environment()
                        .timers()
                        .setTimer(
                                clientSide,
                                null,
                                System.currentTimeMillis() + time.toMillis(),
                                new TimerOptions()));
    }

    // ---- failures

    private void refuse(RequestEvent event, Refusal refusal) {
        if (tracer().isFineEnabled()) {
            tracer().fine(
                            event.getRequest().getMethod()
                                    + " refused with "
                                    + refusal.status()
                                    + ": "
                                    + refusal.reason());
        }
        answer(event.getServerTransaction(), replies().of(event.getRequest(), refusal));
    }

    /** A response that got lost in a roll-back would leave the caller waiting. */
    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {
        if (!(rolledBack.getEvent() instanceof RequestEvent)) {
            answer(server(), Response.SERVER_INTERNAL_ERROR);
        }
    }
}
