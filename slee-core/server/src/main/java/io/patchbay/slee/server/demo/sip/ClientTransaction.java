package io.patchbay.slee.server.demo.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One request and its responses over UDP. Confined to the calling thread. RFC 3261, section 17.1:
 * retransmits after T1, 2 T1, 4 T1 ..., a request other than INVITE at most every T2; an INVITE
 * until any response comes.
 */
final class ClientTransaction {
    private static final long T1_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long T2_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final UdpPort port;
    private final BlockingQueue<SipMessage> responses;
    private final Consumer<SipMessage> strangers;

    /**
     * Prepares transactions.
     *
     * @param port sends
     * @param responses what comes, of all transactions
     * @param strangers is given responses of other transactions
     */
    ClientTransaction(
            UdpPort port, BlockingQueue<SipMessage> responses, Consumer<SipMessage> strangers) {
        this.port = port;
        this.responses = responses;
        this.strangers = strangers;
    }

    /**
     * Sends a request and waits for its final response.
     *
     * @param request the request, with its Via
     * @param target where to
     * @param patience how long to wait
     * @param provisional is given provisional responses
     * @return the final response
     */
    SipMessage run(
            SipMessage request,
            InetSocketAddress target,
            Duration patience,
            Consumer<SipMessage> provisional)
            throws CallFailedException, InterruptedException {
        boolean invite = request.method().equals("INVITE");
        long end = System.nanoTime() + patience.toNanos();
        long interval = T1_NANOS;
        long nextSend = System.nanoTime() + interval;
        boolean answered = false;
        port.send(request, target);
        while (System.nanoTime() < end) {
            long until = answered && invite ? end : Math.min(end, nextSend);
            SipMessage response = responses.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (response == null) {
                if (System.nanoTime() < end && !(answered && invite)) {
                    port.send(request, target);
                    interval = invite ? interval * 2 : Math.min(interval * 2, T2_NANOS);
                    nextSend = System.nanoTime() + interval;
                }
            } else if (!belongs(response, request)) {
                strangers.accept(response);
            } else if (response.status() >= 200) {
                return response;
            } else {
                answered = true;
                provisional.accept(response);
            }
        }
        throw new CallFailedException(
                request.method() + " to " + target + " got no final response within " + patience);
    }

    private static boolean belongs(SipMessage response, SipMessage request) {
        return response.branch().equals(request.branch())
                && response.method().equals(request.method());
    }
}
