package io.patchbay.ra.sip.wire;

import gov.nist.core.HostPort;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A datagram socket: one thread receives and scans, the lanes do the rest. The socket is bound when
 * the processor is created, so that a taken port shows before anything runs. Thread-safe.
 */
final class UdpProcessor extends MessageProcessor {

    private static final int MAX_DATAGRAM = 65_535;
    private static final int SOCKET_BUFFER = 1 << 20;

    private final WireScanner scanner;
    private final StackDelivery delivery;
    private final SendFailureListener failures;
    private final WireCounters counters;
    private final DatagramSocket socket;
    private @Nullable Thread receiver;

    UdpProcessor(SIPTransactionStack stack, InetAddress address, int port, WireContext context)
            throws IOException {
        super(address, port, "udp", stack);
        this.scanner = context.scanner();
        this.delivery = context.delivery();
        this.failures = context.failures();
        this.counters = context.counters();
        this.socket = new DatagramSocket(new InetSocketAddress(address, port));
        socket.setReceiveBufferSize(SOCKET_BUFFER);
        socket.setSendBufferSize(SOCKET_BUFFER);
    }

    @Override
    public void start() {
        receiver =
                Thread.ofPlatform()
                        .daemon()
                        .name("sip-udp-" + getPort())
                        .start(this::receiveUntilClosed);
    }

    private void receiveUntilClosed() {
        byte[] buffer = new byte[MAX_DATAGRAM];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                received(packet);
            } catch (Throwable e) {
                if (!socket.isClosed()) {
                    counters.failed("receive on udp port " + getPort(), e);
                }
            }
        }
    }

    private void received(DatagramPacket packet) {
        MessageShape shape = scanner.scan(Arrays.copyOf(packet.getData(), packet.getLength()));
        if (!shape.empty) {
            delivery.offer(shape, channel((InetSocketAddress) packet.getSocketAddress()));
        }
    }

    void send(byte[] bytes, InetSocketAddress target) throws IOException {
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, target));
        } catch (IllegalArgumentException e) {
            throw new IOException("cannot send to " + target + ": " + e.getMessage(), e);
        }
    }

    void replyLost(IOException cause) {
        counters.dropped("error reply not sent: " + cause.getMessage());
    }

    private UdpChannel channel(InetSocketAddress peer) {
        return new UdpChannel(sipStack, this, delivery, failures, peer);
    }

    @Override
    public MessageChannel createMessageChannel(HostPort target) throws IOException {
        return createMessageChannel(target.getInetAddress(), target.getPort());
    }

    @Override
    public MessageChannel createMessageChannel(InetAddress host, int port) {
        return channel(new InetSocketAddress(host, port > 0 ? port : getDefaultTargetPort()));
    }

    @Override
    public void stop() {
        socket.close();
        SocketThread.awaitEnd(receiver);
    }

    @Override
    public SIPTransactionStack getSIPStack() {
        return sipStack;
    }

    @Override
    public int getDefaultTargetPort() {
        return 5060;
    }

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public int getMaximumMessageSize() {
        return MAX_DATAGRAM;
    }

    @Override
    public boolean inUse() {
        return !socket.isClosed();
    }
}
