package io.patchbay.slee.server.demo.sip;

import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A telephone that rings and answers. Thread-safe. RFC 3261, sections 8.2, 13.3 and 15.1.2. */
public final class Callee implements AutoCloseable {
    /** What the callee noticed of a call. */
    public enum Progress {
        /** Nothing at all. */
        NOTHING,
        /** It rings. */
        RINGING,
        /** It was answered; no ACK has come. */
        ANSWERED,
        /** The ACK has come. */
        TALKING,
        /** The caller has hung up. */
        ENDED,
        /** The caller gave up before there was an answer. */
        CANCELLED
    }

    private final UdpPort port;
    private final RandomGenerator random;
    private final Duration ringing;
    private final Map<String, CalleeLeg> legs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timers =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("demo-callee-timer").daemon().factory());

    private Callee(UdpPort port, RandomGenerator random, Duration ringing) {
        this.port = port;
        this.random = random;
        this.ringing = ringing;
    }

    /**
     * Opens a telephone.
     *
     * @param random source of tags
     * @param ringing how long it rings before it answers
     * @param trace is told each message
     * @return ready to be called
     * @throws SocketException if there is no free port
     */
    public static Callee open(RandomGenerator random, Duration ringing, MessageTrace trace)
            throws SocketException {
        UdpPort port = UdpPort.open(trace);
        Callee callee = new Callee(port, random, ringing);
        port.read("demo-callee", callee::received);
        return callee;
    }

    /**
     * Where it is called.
     *
     * @param user the user part
     * @return a SIP URI
     */
    public String uri(String user) {
        return "sip:" + user + "@" + port.hostPort();
    }

    /**
     * What it noticed of a call.
     *
     * @param callId the Call-ID
     * @return how far the call came
     */
    public Progress progress(String callId) {
        CalleeLeg leg = legs.get(callId);
        return leg == null ? Progress.NOTHING : leg.progress();
    }

    /**
     * Forgets a call.
     *
     * @param callId the Call-ID
     */
    public void forget(String callId) {
        legs.remove(callId);
    }

    private void received(SipMessage message, InetSocketAddress from) {
        if (!message.isRequest()) {
            return; // it sends no requests
        }
        CalleeLeg leg = legs.get(message.value("Call-ID"));
        switch (message.method()) {
            case "INVITE" -> invited(message, from, leg);
            case "ACK" -> {
                if (leg != null) {
                    leg.acknowledged();
                }
            }
            case "BYE" -> answer(message, from, leg != null && leg.hungUp());
            case "CANCEL" -> cancelled(message, from, leg);
            case "OPTIONS" -> reply(SipMessage.response(200, "OK", message), from);
            default -> reply(SipMessage.response(501, "Not Implemented", message), from);
        }
    }

    private void invited(SipMessage invite, InetSocketAddress from, @Nullable CalleeLeg leg) {
        if (leg != null) {
            leg.again(); // our response was lost
            return;
        }
        InetSocketAddress target = responseTarget(invite, from);
        String tag = token();
        CalleeLeg fresh =
                new CalleeLeg(invite, tag, contact(), message -> port.send(message, target));
        legs.put(invite.value("Call-ID"), fresh);
        fresh.ring();
        var _ = timers.schedule(() -> answered(fresh), ringing.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void answered(CalleeLeg leg) {
        if (leg.answer()) {
            repeat(leg, CalleeLeg.T1_MILLIS, 0);
        }
    }

    /** A 2xx is sent again until its ACK comes. RFC 3261, section 13.3.1.4. */
    private void repeat(CalleeLeg leg, long millis, long elapsedMillis) {
        var _ =
                timers.schedule(
                        () -> {
                            long now = elapsedMillis + millis;
                            if (leg.progress() == Progress.ANSWERED
                                    && now < CalleeLeg.GIVE_UP_MILLIS) {
                                leg.again();
                                repeat(leg, Math.min(2 * millis, CalleeLeg.T2_MILLIS), now);
                            }
                        },
                        millis,
                        TimeUnit.MILLISECONDS);
    }

    private void cancelled(SipMessage cancel, InetSocketAddress from, @Nullable CalleeLeg leg) {
        boolean known = leg != null;
        answer(cancel, from, known);
        if (leg != null) {
            leg.cancel();
        }
    }

    private void answer(SipMessage request, InetSocketAddress from, boolean known) {
        reply(
                known
                        ? SipMessage.response(200, "OK", request)
                        : SipMessage.response(481, "Call/Transaction Does Not Exist", request),
                from);
    }

    private void reply(SipMessage response, InetSocketAddress from) {
        boolean tagged = HeaderText.parameter(response.value("To"), "tag").isPresent();
        SipMessage complete =
                tagged
                        ? response
                        : response.replacing("To", response.value("To") + ";tag=" + token());
        port.send(complete, responseTarget(response, from));
    }

    /** Back to where the request came from if it asks for that, else to its Via. RFC 3581. */
    private static InetSocketAddress responseTarget(SipMessage message, InetSocketAddress from) {
        String via = message.value("Via");
        if (HeaderText.parameter(via, "rport").isPresent()) {
            return from;
        }
        int sentByPort = HeaderText.hostPort(HeaderText.sentBy(via)).getPort();
        return new InetSocketAddress(from.getAddress(), sentByPort);
    }

    private String contact() {
        return "<sip:callee@" + port.hostPort() + ">";
    }

    private String token() {
        return Long.toHexString(random.nextLong());
    }

    @Override
    public void close() {
        timers.shutdownNow();
        port.close();
    }
}
