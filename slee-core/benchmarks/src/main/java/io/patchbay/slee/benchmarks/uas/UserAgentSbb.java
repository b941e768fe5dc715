package io.patchbay.slee.benchmarks.uas;

import io.patchbay.slee.benchmarks.unit.PlainSbb;
import java.text.ParseException;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sip.InvalidArgumentException;
import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import javax.slee.SbbContext;
import net.java.slee.resource.sip.DialogActivity;
import net.java.slee.resource.sip.SipActivityContextInterfaceFactory;
import net.java.slee.resource.sip.SleeSipProvider;
import org.jspecify.annotations.Nullable;

/**
 * The user agent server as an SBB: what {@link BareUserAgent} does, and an entity that is attached
 * to the dialog from INVITE to BYE.
 */
public abstract class UserAgentSbb extends PlainSbb {
    private @Nullable SleeSipProvider provider;
    private @Nullable SipActivityContextInterfaceFactory contexts;
    private @Nullable Answers answers;

    /** Made by the SLEE. */
    public UserAgentSbb() {}

    @Override
    public void setSbbContext(SbbContext newContext) {
        super.setSbbContext(newContext);
        try {
            InitialContext jndi = new InitialContext();
            SleeSipProvider sip =
                    (SleeSipProvider) jndi.lookup("java:comp/env/" + UserAgentUnit.PROVIDER);
            contexts =
                    (SipActivityContextInterfaceFactory)
                            jndi.lookup("java:comp/env/" + UserAgentUnit.FACTORY);
            provider = sip;
            answers =
                    new Answers(
                            sip.getMessageFactory(),
                            sip.getHeaderFactory(),
                            sip.getAddressFactory(),
                            sip.getLocalSipURI("udp").toString());
        } catch (NamingException e) {
            throw new SLEEException("The SIP resource adaptor is not bound", e);
        }
    }

    /**
     * Rings, answers, and stays with the dialog.
     *
     * @param event the INVITE
     * @param aci the server transaction
     * @throws SLEEException if the stack does not take an answer
     */
    public void onInvite(RequestEvent event, ActivityContextInterface aci) {
        try {
            ServerTransaction transaction = event.getServerTransaction();
            stayWith((DialogActivity) Objects.requireNonNull(provider).getNewDialog(transaction));
            String tag = Answers.newTag();
            Request invite = event.getRequest();
            transaction.sendResponse(answers().toInvite(Response.RINGING, invite, tag));
            transaction.sendResponse(answers().toInvite(Response.OK, invite, tag));
        } catch (SipException | ParseException | InvalidArgumentException e) {
            throw new SLEEException("Cannot answer " + event.getRequest(), e);
        }
    }

    private void stayWith(DialogActivity dialog) {
        Objects.requireNonNull(contexts)
                .getActivityContextInterface(dialog)
                .attach(context().getSbbLocalObject());
    }

    /**
     * The call is established.
     *
     * @param event the ACK
     * @param aci the dialog
     */
    public void onAck(RequestEvent event, ActivityContextInterface aci) {
        // The dialog has taken note of it.
    }

    /**
     * Ends the call; the dialog's activity ends with it, and then this entity.
     *
     * @param event the BYE
     * @param aci the dialog
     * @throws SLEEException if the stack does not take the answer
     */
    public void onBye(RequestEvent event, ActivityContextInterface aci) {
        try {
            event.getServerTransaction().sendResponse(answers().toBye(event.getRequest()));
        } catch (SipException | ParseException | InvalidArgumentException e) {
            throw new SLEEException("Cannot answer " + event.getRequest(), e);
        }
    }

    private Answers answers() {
        return Objects.requireNonNull(answers);
    }
}
