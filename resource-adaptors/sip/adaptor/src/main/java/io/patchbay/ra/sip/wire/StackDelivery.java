package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.SIPClientTransaction;
import gov.nist.javax.sip.stack.SIPServerTransaction;
import gov.nist.javax.sip.stack.SIPTransaction;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import gov.nist.javax.sip.stack.ServerRequestInterface;
import gov.nist.javax.sip.stack.ServerResponseInterface;
import java.text.ParseException;
import java.util.Optional;

/**
 * Takes a scanned message through the parser and hands it to the stack's transaction layer; a
 * malformed one is answered or dropped here, and counted. Thread-safe (RFC 3261, 18.2.1 and
 * 18.1.2).
 */
final class StackDelivery {

    private final SIPTransactionStack stack;
    private final GuardedParser parser;
    private final DeliveryLanes lanes;
    private final ResponseGate gate;
    private final WireCounters counters;

    StackDelivery(
            SIPTransactionStack stack,
            GuardedParser parser,
            DeliveryLanes lanes,
            ResponseGate gate,
            WireCounters counters) {
        this.stack = stack;
        this.parser = parser;
        this.lanes = lanes;
        this.gate = gate;
        this.counters = counters;
    }

    /** Queues a datagram; drops it when the lane is full. */
    void offer(MessageShape shape, WireChannel channel) {
        if (!lanes.offer(shape.callIdHash, () -> deliver(shape, channel))) {
            counters.dropped("lane full");
        }
    }

    /** Queues a message of a stream; waits when the lane is full. */
    void put(MessageShape shape, WireChannel channel) throws InterruptedException {
        lanes.put(shape.callIdHash, () -> deliver(shape, channel));
    }

    private void deliver(MessageShape shape, WireChannel channel) {
        MessageShape.Defect defect = shape.defect;
        if (defect != null) {
            refuse(shape, defect.status(), defect.reason(), channel);
            return;
        }
        SIPMessage message;
        try {
            message = parser.parse(shape, true);
        } catch (ParseException e) {
            refuse(shape, 400, "Bad Request", channel);
            return;
        }
        toStack(message, channel);
    }

    private void refuse(MessageShape shape, int status, String reason, WireChannel channel) {
        counters.malformed(reason);
        Optional<ErrorReply.Reply> reply =
                ErrorReply.to(shape, status, reason, channel.peerSocketAddress());
        reply.ifPresent(channel::reply);
    }

    /** Hands a parsed message to the transaction layer. */
    void toStack(SIPMessage message, WireChannel channel) {
        message.setRemoteAddress(channel.getPeerInetAddress());
        message.setRemotePort(channel.getPeerPort());
        message.setLocalAddress(channel.getMessageProcessor().getIpAddress());
        message.setLocalPort(channel.getPort());
        message.setPeerPacketSourceAddress(channel.getPeerPacketSourceAddress());
        message.setPeerPacketSourcePort(channel.getPeerPacketSourcePort());
        if (message instanceof SIPRequest request) {
            try {
                noteSource(request.getTopmostVia(), channel);
            } catch (ParseException e) {
                counters.malformed("Via parameters");
                return;
            }
            request(request, channel);
        } else {
            response((SIPResponse) message, channel);
        }
    }

    /**
     * RFC 3581, and rport always on streams: an answer without transaction finds its connection.
     */
    private static void noteSource(Via via, WireChannel channel) throws ParseException {
        boolean rport = via.hasParameter(Via.RPORT) || channel.isReliable();
        if (rport || !channel.getPeerAddress().equals(via.getHost())) {
            via.setParameter(Via.RECEIVED, channel.getPeerAddress());
        }
        if (rport) {
            via.setParameter(Via.RPORT, Integer.toString(channel.getPeerPacketSourcePort()));
        }
    }

    private void request(SIPRequest request, WireChannel channel) {
        ServerRequestInterface target = stack.newSIPServerRequest(request, channel);
        if (target == null) {
            counters.dropped("transaction busy");
            return;
        }
        try {
            target.processRequest(request, channel);
        } finally {
            if (target instanceof SIPServerTransaction transaction
                    && !transaction.passToListener()) {
                ((SIPTransaction) transaction).releaseSem();
            }
        }
    }

    private void response(SIPResponse response, WireChannel channel) {
        try {
            response.checkHeaders();
        } catch (ParseException e) {
            counters.malformed("response headers");
            return;
        }
        if (gate.takes(response)) {
            return;
        }
        ServerResponseInterface target = stack.newSIPServerResponse(response, channel);
        if (target == null) {
            counters.dropped("transaction busy");
            return;
        }
        try {
            if (target instanceof SIPClientTransaction transaction
                    && !transaction.checkFromTag(response)) {
                counters.malformed("From tag of response");
                return;
            }
            target.processResponse(response, channel);
        } finally {
            if (target instanceof SIPTransaction transaction && !transaction.passToListener()) {
                transaction.releaseSem();
            }
        }
    }
}
