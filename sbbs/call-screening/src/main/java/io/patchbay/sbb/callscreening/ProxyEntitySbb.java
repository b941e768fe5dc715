package io.patchbay.sbb.callscreening;

import java.text.ParseException;
import java.util.UUID;
import javax.naming.NamingException;
import javax.sip.InvalidArgumentException;
import javax.sip.ObjectInUseException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.Transaction;
import javax.sip.message.Response;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import javax.slee.Sbb;
import javax.slee.SbbContext;
import javax.slee.SbbLocalObject;
import javax.slee.facilities.TimerID;
import javax.slee.facilities.Tracer;

/**
 * The state and the equipment of a proxy: what {@link SipProxySbb} remembers of one transaction,
 * and what it works with. Confined to the SLEE's call. SLEE 1.1, sections 6.3 and 6.5.
 */
public abstract class ProxyEntitySbb implements Sbb {
    private SbbContext context;
    private Tracer tracer;
    private ServiceEnvironment environment;
    private RequestValidation validation;
    private Forwarding forwarding;
    private Replies replies;

    /** Made by the SLEE. */
    public ProxyEntitySbb() {}

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

    // ---- equipment

    final ServiceEnvironment environment() {
        return environment;
    }

    final RequestValidation validation() {
        return validation;
    }

    final Forwarding forwarding() {
        return forwarding;
    }

    final Replies replies() {
        return replies;
    }

    final Tracer tracer() {
        return tracer;
    }

    final SbbLocalObject self() {
        return context.getSbbLocalObject();
    }

    // ---- answers

    /**
     * The transaction towards the caller.
     *
     * @return the transaction, null after it is answered
     */
    final ServerTransaction server() {
        ActivityContextInterface serverSide = getServerSide();
        return serverSide == null ? null : (ServerTransaction) serverSide.getActivity();
    }

    /**
     * Answers a request with a response of our own.
     *
     * @param server the transaction towards the caller; null if it has ended, then nothing happens
     * @param status the status
     */
    final void answer(ServerTransaction server, int status) {
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
    final void answer(ServerTransaction server, Response response) {
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

    final void giveUp(Transaction transaction) {
        try {
            transaction.terminate();
        } catch (ObjectInUseException e) {
            tracer.warning("transaction left to its own timers: " + e.getMessage(), e);
        }
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
            Branches branches = new Branches(ProxyEntitySbb::token);
            validation = new RequestValidation(branches, own);
            replies =
                    new Replies(
                            sip.getMessageFactory(),
                            sip.getHeaderFactory(),
                            sip.getAddressFactory(),
                            ProxyEntitySbb::token);
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
    public void sbbExceptionThrown(
            Exception exception, Object event, ActivityContextInterface aci) {
        tracer.severe("cannot handle " + event, exception);
    }
}
