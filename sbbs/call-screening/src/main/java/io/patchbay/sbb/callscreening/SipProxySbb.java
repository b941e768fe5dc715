package io.patchbay.sbb.callscreening;

import io.patchbay.sbb.callscreening.Refusal.RefusedException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.naming.NamingException;
import javax.sip.ClientTransaction;
import javax.sip.InvalidArgumentException;
import javax.sip.ObjectInUseException;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.TimeoutEvent;
import javax.sip.Transaction;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.ActivityContextInterface;
import javax.slee.RolledBackContext;
import javax.slee.SLEEException;
import javax.slee.Sbb;
import javax.slee.SbbContext;
import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerID;
import javax.slee.facilities.TimerOptions;
import javax.slee.facilities.Tracer;
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
 * cannot be sent, no response 503, 408                                    end
 * </pre>
 *
 * <p>After the end both activities end, the entity is attached to nothing, and the SLEE removes it.
 */
public abstract class SipProxySbb implements Sbb {
    /** 64 times T1: what lasts longer than this without a response will not get one. */
    private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(32);

    private SbbContext context;
    private Tracer tracer;
    private ServiceEnvironment environment;
    private RequestValidation validation;
    private Forwarding forwarding;
    private Replies replies;

    /** Made by the SLEE. */
    public SipProxySbb() {}

    // ---- state of the transaction that is proxied

    /**
     * The transaction towards the caller.
     *
     * @return its activity context, null before the request is proxied and after it is answered
     */
    public abstract ActivityContextInterface getServerSide();

    /**
     * Remembers the transaction towards the caller.
     *
     * @param serverSide its activity context
     */
    public abstract void setServerSide(ActivityContextInterface serverSide);

    /**
     * The transaction towards the called side.
     *
     * @return its activity context, null before the request is proxied and after its end
     */
    public abstract ActivityContextInterface getClientSide();

    /**
     * Remembers the transaction towards the called side.
     *
     * @param clientSide its activity context
     */
    public abstract void setClientSide(ActivityContextInterface clientSide);

    /**
     * The timer that limits how long the called side may ring.
     *
     * @return the timer, null if none is set
     */
    public abstract TimerID getNoAnswerTimer();

    /**
     * Remembers the timer.
     *
     * @param noAnswerTimer the timer
     */
    public abstract void setNoAnswerTimer(TimerID noAnswerTimer);

    /**
     * When the request was sent on.
     *
     * @return milliseconds since 1970
     */
    public abstract long getSentMillis();

    /**
     * Remembers when the request was sent on.
     *
     * @param sentMillis milliseconds since 1970
     */
    public abstract void setSentMillis(long sentMillis);

    /**
     * Whether the called side gave a provisional response, so that a CANCEL may be sent.
     *
     * @return true in RINGING and CANCELLED
     */
    public abstract boolean getRinging();

    /**
     * Remembers that the called side gave a provisional response.
     *
     * @param ringing true from then on
     */
    public abstract void setRinging(boolean ringing);

    /**
     * Whether the caller does not want the call any more.
     *
     * @return true after its CANCEL
     */
    public abstract boolean getCallerGone();

    /**
     * Remembers that the caller does not want the call any more.
     *
     * @param callerGone true from then on
     */
    public abstract void setCallerGone(boolean callerGone);

    /**
     * Whether a CANCEL was sent.
     *
     * @return true in CANCELLED
     */
    public abstract boolean getCancelled();

    /**
     * Remembers that a CANCEL was sent.
     *
     * @param cancelled true from then on
     */
    public abstract void setCancelled(boolean cancelled);

    // ---- requests

    /**
     * Whether a request is in order; if not, it has been answered.
     *
     * @param event a request
     * @return true if it may go on
     */
    protected final boolean isValid(RequestEvent event) {
        Optional<Refusal> refusal = validation.check(event.getRequest());
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
            Request onward = forwarding.onward(event.getRequest());
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
        ClientTransaction client = environment.sip().getNewClientTransaction(request);
        ActivityContextInterface clientSide = contextOf(client);
        clientSide.attach(context.getSbbLocalObject());
        setClientSide(clientSide);
        setSentMillis(System.currentTimeMillis());
        if (request.getMethod().equals(Request.INVITE)) {
            waitFor(environment.noAnswer(), clientSide);
        }
        client.sendRequest();
    }

    private ActivityContextInterface contextOf(ClientTransaction client) {
        try {
            return environment.contexts().getActivityContextInterface(client);
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
        if (validation.check(event.getRequest()).isPresent()) {
            return;
        }
        try {
            environment.sip().sendRequest(forwarding.onward(event.getRequest()));
        } catch (RefusedException | SipException e) {
            tracer.warning("ACK lost: " + e.getMessage(), e);
        }
    }

    /**
     * Takes a CANCEL: the caller does not want to wait any longer (RFC 3261, 16.10).
     *
     * @param event the CANCEL
     */
    protected final void cancel(CancelRequestEvent event) {
        if (environment.sip().acceptCancel(event, true)) {
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
            environment.sip().getNewClientTransaction(invite.createCancel()).sendRequest();
        } catch (SipException e) {
            tracer.warning("CANCEL lost: " + e.getMessage(), e);
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
        return forwarding.isOnOurRoute(request);
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
            waitFor(environment.noAnswer(), aci);
        }
        replies.upstream(event.getResponse()).ifPresent(response -> answer(server(), response));
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
        replies.upstream(event.getResponse()).ifPresent(response -> answer(server(), response));
    }

    // ---- silence

    /**
     * Takes the end of a transaction that got no final response, or whose message could not be sent.
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
            answer(server, Response.REQUEST_TIMEOUT);
        }
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
        answer(
                server(),
                getCallerGone() ? Response.REQUEST_TERMINATED : Response.REQUEST_TIMEOUT);
        if (aci.getActivity() instanceof ClientTransaction client) {
            giveUp(client);
        }
    }

    private void waitFor(Duration time, ActivityContextInterface clientSide) {
        TimerID running = getNoAnswerTimer();
        if (running != null) {
            environment.timers().cancelTimer(running);
        }
        setNoAnswerTimer(
                environment
                        .timers()
                        .setTimer(
                                clientSide,
                                null,
                                System.currentTimeMillis() + time.toMillis(),
                                new TimerOptions()));
    }

    // ---- answers

    private ServerTransaction server() {
        ActivityContextInterface serverSide = getServerSide();
        return serverSide == null ? null : (ServerTransaction) serverSide.getActivity();
    }

    private void refuse(RequestEvent event, Refusal refusal) {
        if (tracer.isFineEnabled()) {
            tracer.fine(
                    event.getRequest().getMethod()
                            + " refused with "
                            + refusal.status()
                            + ": "
                            + refusal.reason());
        }
        answer(event.getServerTransaction(), replies.of(event.getRequest(), refusal));
    }

    private void answer(ServerTransaction server, int status) {
        if (server != null) {
            answer(server, replies.of(server.getRequest(), status));
        }
    }

    /**
     * Answers a request; a caller that cannot be reached has no transaction any more.
     *
     * @param server the transaction towards the caller, null if it has ended
     * @param response the response
     */
    protected final void answer(ServerTransaction server, Response response) {
        if (server == null) {
            tracer.fine("response to a caller who is gone");
            return;
        }
        try {
            server.sendResponse(response);
        } catch (SipException | InvalidArgumentException e) {
            tracer.warning(response.getStatusCode() + " lost: " + e.getMessage(), e);
            if (response.getStatusCode() >= Response.OK) {
                giveUp(server);
            }
        }
    }

    private void giveUp(Transaction transaction) {
        try {
            transaction.terminate();
        } catch (ObjectInUseException e) {
            tracer.warning("transaction left to its own timers: " + e.getMessage(), e);
        }
    }

    // ---- what the superclass shares

    /**
     * The environment of the service.
     *
     * @return what was found in JNDI
     */
    final ServiceEnvironment environment() {
        return environment;
    }

    final Replies replies() {
        return replies;
    }

    final Tracer tracer() {
        return tracer;
    }

    // ---- life cycle

    @Override
    public void setSbbContext(SbbContext sbbContext) {
        context = sbbContext;
        tracer = sbbContext.getTracer("call-screening");
        try {
            environment = ServiceEnvironment.lookUp();
            var sip = environment.sip();
            OwnAddress own = OwnAddress.of(sip);
            Branches branches = new Branches(SipProxySbb::token);
            validation = new RequestValidation(branches, own);
            replies =
                    new Replies(
                            sip.getMessageFactory(),
                            sip.getHeaderFactory(),
                            sip.getAddressFactory(),
                            SipProxySbb::token);
            forwarding =
                    new Forwarding(
                            own,
                            branches,
                            sip.getAddressFactory(),
                            sip.getHeaderFactory(),
                            Forwarding.nextHop(environment.nextHop(), sip.getAddressFactory()));
        } catch (NamingException | ParseException e) {
            throw new SLEEException("call screening cannot be set up: " + e.getMessage(), e);
        }
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void unsetSbbContext() {
        context = null;
    }

    @Override
    public void sbbCreate() {}

    @Override
    public void sbbPostCreate() {}

    @Override
    public void sbbActivate() {}

    @Override
    public void sbbPassivate() {}

    @Override
    public void sbbLoad() {}

    @Override
    public void sbbStore() {}

    @Override
    public void sbbRemove() {}

    @Override
    public void sbbExceptionThrown(Exception exception, Object event, ActivityContextInterface aci) {
        tracer.severe("cannot handle " + event, exception);
    }

    /** A response that got lost in a roll-back would leave the caller waiting. */
    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {
        if (!(rolledBack.getEvent() instanceof RequestEvent)) {
            answer(server(), Response.SERVER_INTERNAL_ERROR);
        }
    }
}
