package io.patchbay.slee.server.demo.sip;

import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A telephone that calls. Confined to the thread that calls; its socket is read by a thread of its
 * own. RFC 3261, sections 8.1, 13.2 and 15.1.
 */
public final class Caller implements AutoCloseable {
    private static final String SDP =
            String.join(
                    "\r\n",
                    "v=0",
                    "o=caller 1 1 IN IP4 127.0.0.1",
                    "s=-",
                    "c=IN IP4 127.0.0.1",
                    "t=0 0",
                    "m=audio 9 RTP/AVP 0",
                    "");

    private final UdpPort port;
    private final RandomGenerator random;
    private final BlockingQueue<SipMessage> responses = new LinkedBlockingQueue<>();
    private final ClientTransaction transactions;

    /** The ACK of the connected call; sent again for each 2xx that comes again. */
    private @Nullable SipMessage lastAck;

    private @Nullable InetSocketAddress lastAckTarget;

    private Caller(UdpPort port, RandomGenerator random) {
        this.port = port;
        this.random = random;
        this.transactions = new ClientTransaction(port, responses, this::stranger);
    }

    /**
     * Opens a telephone.
     *
     * @param random source of tags and branches
     * @param trace is told each message
     * @return ready to call
     * @throws SocketException if there is no free port
     */
    public static Caller open(RandomGenerator random, MessageTrace trace) throws SocketException {
        UdpPort port = UdpPort.open(trace);
        Caller caller = new Caller(port, random);
        port.read("demo-caller", caller::received);
        return caller;
    }

    private void received(SipMessage message, InetSocketAddress from) {
        if (!message.isRequest()) {
            responses.add(message);
        } else if (!message.method().equals("ACK")) {
            // This telephone hangs up itself; it takes no requests.
            port.send(
                    SipMessage.response(501, "Not Implemented", message)
                            .replacing("To", message.value("To") + ";tag=" + token()),
                    from);
        }
    }

    /**
     * Places a call: until it is refused, or connected and hung up again.
     *
     * @param plan the call
     * @return how it ended
     * @throws CallFailedException if an answer is missing or useless
     * @throws InterruptedException if the thread is interrupted
     */
    public CallResult call(CallPlan plan) throws CallFailedException, InterruptedException {
        SipMessage invite = invite(plan);
        AtomicBoolean ringing = new AtomicBoolean();
        SipMessage answer =
                transactions.run(
                        invite,
                        plan.proxy(),
                        plan.patience(),
                        response -> ringing.compareAndSet(false, response.status() == 180));
        String callId = invite.value("Call-ID");
        if (answer.status() >= 300) {
            port.send(refusalAck(invite, answer), plan.proxy());
            return new CallResult(callId, answer.status(), answer.label(), ringing.get(), 0);
        }
        int bye = talk(Dialog.of(answer), plan);
        return new CallResult(callId, answer.status(), answer.label(), ringing.get(), bye);
    }

    private SipMessage invite(CallPlan plan) {
        SipMessage invite =
                SipMessage.request("INVITE", plan.requestUri())
                        .with("Via", via())
                        .with("Max-Forwards", "70")
                        .with("From", plan.from() + ";tag=" + token())
                        .with("To", plan.to())
                        .with("Call-ID", token() + "@127.0.0.1")
                        .with("CSeq", "1 INVITE")
                        .with("Contact", "<sip:caller@" + port.hostPort() + ">")
                        .with("Allow", "INVITE, ACK, BYE, CANCEL");
        for (SipMessage.Field field : plan.extra()) {
            invite = invite.with(field.name(), field.value());
        }
        return invite.withBody("application/sdp", SDP);
    }

    /** The ACK of a refusal belongs to the INVITE's transaction. RFC 3261, section 17.1.1.3. */
    private static SipMessage refusalAck(SipMessage invite, SipMessage answer) {
        return SipMessage.request("ACK", invite.startLine().split(" ")[1])
                .with("Via", invite.value("Via"))
                .with("Max-Forwards", "70")
                .with("From", invite.value("From"))
                .with("To", answer.value("To"))
                .with("Call-ID", invite.value("Call-ID"))
                .with("CSeq", "1 ACK");
    }

    private int talk(Dialog dialog, CallPlan plan)
            throws CallFailedException, InterruptedException {
        lastAck = dialog.request("ACK", 1, via());
        lastAckTarget = dialog.nextHop();
        port.send(lastAck, lastAckTarget);
        long end = System.nanoTime() + plan.talk().toNanos();
        for (long left = plan.talk().toNanos(); left > 0; left = end - System.nanoTime()) {
            SipMessage response = responses.poll(left, TimeUnit.NANOSECONDS);
            if (response != null) {
                stranger(response);
            }
        }
        SipMessage bye = dialog.request("BYE", 2, via());
        Duration patience = plan.patience();
        return transactions.run(bye, dialog.nextHop(), patience, _ -> {}).status();
    }

    /** A 2xx that comes again says that its ACK was lost. RFC 3261, section 13.2.2.4. */
    private void stranger(SipMessage response) {
        if (lastAck != null
                && lastAckTarget != null
                && response.method().equals("INVITE")
                && response.status() / 100 == 2
                && response.value("Call-ID").equals(lastAck.value("Call-ID"))) {
            port.send(lastAck, lastAckTarget);
        }
    }

    private String via() {
        return "SIP/2.0/UDP " + port.hostPort() + ";rport;branch=z9hG4bK" + token();
    }

    private String token() {
        return Long.toHexString(random.nextLong());
    }

    @Override
    public void close() {
        port.close();
    }
}
