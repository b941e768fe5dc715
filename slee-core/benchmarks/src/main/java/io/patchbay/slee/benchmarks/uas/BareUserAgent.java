package io.patchbay.slee.benchmarks.uas;

import java.text.ParseException;
import java.util.Properties;
import java.util.TooManyListenersException;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.message.Request;
import javax.sip.message.Response;

/**
 * A user agent server on the bare stack, with the stack settings of the SIP resource adaptor:
 * INVITE is answered with 180 and 200, BYE with 200. Thread-safe.
 */
public final class BareUserAgent implements SipListener {
    private static final String HOST = "127.0.0.1";
    private final SipProvider provider;
    private final Answers answers;

    private BareUserAgent(SipProvider provider, Answers answers) {
        this.provider = provider;
        this.answers = answers;
    }

    /**
     * Listens until the process is ended.
     *
     * @param args the port
     * @throws SipException if the stack refuses
     * @throws InvalidArgumentException if the port is wrong or taken
     * @throws TooManyListenersException never
     */
    public static void main(String... args)
            throws SipException, InvalidArgumentException, TooManyListenersException {
        int port = Integer.parseInt(args[0]);
        SipFactory factory = SipFactory.getInstance();
        factory.setPathName("gov.nist");
        SipStack stack = factory.createSipStack(properties());
        ListeningPoint point = stack.createListeningPoint(HOST, port, "udp");
        SipProvider provider = stack.createSipProvider(point);
        Answers answers =
                new Answers(
                        factory.createMessageFactory(),
                        factory.createHeaderFactory(),
                        factory.createAddressFactory(),
                        "sip:" + HOST + ":" + port);
        provider.addSipListener(new BareUserAgent(provider, answers));
        System.out.println("ready");
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "bare");
        properties.setProperty("javax.sip.AUTOMATIC_DIALOG_SUPPORT", "off");
        set(properties, "STACK_LOGGER", SilentStackLogger.class.getName());
        set(properties, "SERVER_LOGGER", SilentMessageLogger.class.getName());
        set(properties, "REENTRANT_LISTENER", "true");
        set(properties, "THREAD_POOL_SIZE", "8");
        set(properties, "DELIVER_UNSOLICITED_NOTIFY", "true");
        set(properties, "DELIVER_TERMINATED_EVENT_FOR_NULL_DIALOG", "true");
        set(properties, "PATCH_SIP_WEBSOCKETS_HEADERS", "false");
        set(properties, "MAX_FORK_TIME_SECONDS", "4");
        return properties;
    }

    private static void set(Properties properties, String name, String value) {
        properties.setProperty("gov.nist.javax.sip." + name, value);
    }

    @Override
    public void processRequest(RequestEvent event) {
        try {
            switch (event.getRequest().getMethod()) {
                case Request.INVITE -> invited(event);
                case Request.BYE -> ended(event);
                default -> {
                    // ACK: the dialog has taken note of it.
                }
            }
        } catch (SipException | ParseException | InvalidArgumentException e) {
            throw new IllegalStateException("Cannot answer " + event.getRequest(), e);
        }
    }

    private void invited(RequestEvent event)
            throws SipException, ParseException, InvalidArgumentException {
        Request invite = event.getRequest();
        ServerTransaction transaction = provider.getNewServerTransaction(invite);
        provider.getNewDialog(transaction);
        String tag = Answers.newTag();
        transaction.sendResponse(answers.toInvite(Response.RINGING, invite, tag));
        transaction.sendResponse(answers.toInvite(Response.OK, invite, tag));
    }

    private void ended(RequestEvent event)
            throws SipException, ParseException, InvalidArgumentException {
        Request bye = event.getRequest();
        ServerTransaction known = event.getServerTransaction();
        ServerTransaction transaction =
                known != null ? known : provider.getNewServerTransaction(bye);
        transaction.sendResponse(answers.toBye(bye));
    }

    @Override
    public void processResponse(ResponseEvent event) {}

    @Override
    public void processTimeout(TimeoutEvent event) {}

    @Override
    public void processIOException(IOExceptionEvent event) {}

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {}

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {}
}
