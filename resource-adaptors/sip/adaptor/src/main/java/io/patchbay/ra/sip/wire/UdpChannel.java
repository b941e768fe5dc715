package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** One peer over the shared datagram socket. Immutable. */
final class UdpChannel extends WireChannel {

    private final UdpProcessor processor;

    UdpChannel(
            SIPTransactionStack stack,
            UdpProcessor processor,
            StackDelivery delivery,
            SendFailureListener failures,
            InetSocketAddress peer) {
        super(stack, processor, delivery, failures, peer);
        this.processor = processor;
    }

    @Override
    void transmit(byte[] bytes, InetSocketAddress target, SIPMessage message) {
        try {
            processor.send(bytes, target);
        } catch (IOException e) {
            sendFailed(message, e);
        }
    }

    @Override
    void reply(ErrorReply.Reply reply) {
        try {
            processor.send(reply.bytes(), reply.target());
        } catch (IOException e) {
            processor.replyLost(e);
        }
    }

    @Override
    protected void sendMessage(byte[] bytes, InetAddress receiver, int port, boolean reconnect)
            throws IOException {
        processor.send(bytes, new InetSocketAddress(receiver, port));
    }

    @Override
    public boolean isReliable() {
        return false;
    }

    @Override
    public void close() {
        // The socket belongs to the processor.
    }
}
