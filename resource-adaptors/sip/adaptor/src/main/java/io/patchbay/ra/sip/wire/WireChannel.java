package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.RawMessageChannel;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import javax.sip.address.Hop;

/**
 * The way to one peer, as the stack wants it. What cannot be sent is reported to the {@link
 * SendFailureListener}, never thrown at the sender: the same failure may show at once or seconds
 * later, and both must look alike. Thread-safe.
 */
abstract class WireChannel extends MessageChannel implements RawMessageChannel {

    private final SIPTransactionStack stack;
    private final StackDelivery delivery;
    private final SendFailureListener failures;
    private final String transport;
    private final InetSocketAddress peer;

    WireChannel(
            SIPTransactionStack stack,
            MessageProcessor processor,
            StackDelivery delivery,
            SendFailureListener failures,
            InetSocketAddress peer) {
        this.stack = stack;
        this.messageProcessor = processor;
        this.delivery = delivery;
        this.failures = failures;
        this.transport = processor.getTransport().toUpperCase(Locale.ROOT);
        this.peer = peer;
    }

    /**
     * Sends bytes.
     *
     * @param bytes the message as it goes on the wire
     * @param target where to, for transports without connections
     * @param message what the bytes are, for the report of a failure
     */
    abstract void transmit(byte[] bytes, InetSocketAddress target, SIPMessage message);

    /** Sends an answer that has no message object; a failure is of no interest. */
    abstract void reply(ErrorReply.Reply reply);

    final void sendFailed(SIPMessage message, IOException cause) {
        failures.sendFailed(message, cause);
    }

    final InetSocketAddress peerSocketAddress() {
        return peer;
    }

    @Override
    public final void processMessage(SIPMessage message) {
        delivery.toStack(message, this);
    }

    @Override
    public void sendMessage(SIPMessage message) throws IOException {
        transmit(encode(message), peer, message);
    }

    @Override
    public void sendMessage(SIPMessage message, Hop hop) throws IOException {
        sendMessage(message, InetAddress.getByName(hop.getHost()), hop.getPort());
    }

    @Override
    public void sendMessage(SIPMessage message, InetAddress receiver, int port) throws IOException {
        transmit(encode(message), new InetSocketAddress(receiver, port), message);
    }

    private byte[] encode(SIPMessage message) throws IOException {
        try {
            return message.encodeAsBytes(transport);
        } catch (RuntimeException e) {
            // A message of an SBB that has no form on the wire: an unknown charset, a bare URI.
            throw new IOException("the message cannot be encoded: " + e, e);
        }
    }

    @Override
    public SIPTransactionStack getSIPStack() {
        return stack;
    }

    @Override
    public String getTransport() {
        return transport;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getPeerAddress() {
        return peer.getAddress().getHostAddress();
    }

    @Override
    protected InetAddress getPeerInetAddress() {
        return peer.getAddress();
    }

    @Override
    protected String getPeerProtocol() {
        return transport;
    }

    @Override
    public int getPeerPort() {
        return peer.getPort();
    }

    @Override
    public int getPeerPacketSourcePort() {
        return peer.getPort();
    }

    @Override
    public InetAddress getPeerPacketSourceAddress() {
        return peer.getAddress();
    }

    @Override
    public String getKey() {
        return getKey(peer.getAddress(), peer.getPort(), transport);
    }

    @Override
    public String getViaHost() {
        return messageProcessor.getViaHeader().getHost();
    }

    @Override
    public int getViaPort() {
        return messageProcessor.getViaHeader().getPort();
    }
}
