package io.patchbay.slee.server.demo.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;

/** A UDP socket on the loopback with a thread that reads it. Thread-safe. */
final class UdpPort implements AutoCloseable {
    private static final int LARGEST = 65_535;

    /** Is given each message, on the reading thread. */
    interface Receiver {
        void received(SipMessage message, InetSocketAddress from);
    }

    private final DatagramSocket socket;
    private final MessageTrace trace;

    private UdpPort(DatagramSocket socket, MessageTrace trace) {
        this.socket = socket;
        this.trace = trace;
    }

    /**
     * Opens a socket on a free port.
     *
     * @param trace is told each message
     * @return the socket; nothing is read before {@link #read}
     * @throws SocketException if there is none
     */
    static UdpPort open(MessageTrace trace) throws SocketException {
        return new UdpPort(
                new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0)),
                trace);
    }

    /** Starts reading. */
    void read(String threadName, Receiver receiver) {
        Thread.ofPlatform().name(threadName).daemon().start(() -> loop(receiver));
    }

    private void loop(Receiver receiver) {
        byte[] buffer = new byte[LARGEST];
        while (!socket.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(packet);
            } catch (IOException e) {
                continue; // closed, or an ICMP error of an earlier datagram
            }
            byte[] datagram = Arrays.copyOf(buffer, packet.getLength());
            InetSocketAddress from = (InetSocketAddress) packet.getSocketAddress();
            SipParser.parse(datagram)
                    .ifPresent(message -> {
                        trace.message(false, message);
                        receiver.received(message, from);
                    });
        }
    }

    /**
     * Sends a message. A datagram that is lost, here or on its way, is sent again by its
     * transaction.
     */
    void send(SipMessage message, InetSocketAddress target) {
        byte[] bytes = message.toBytes();
        trace.message(true, message);
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, target));
        } catch (IOException e) {
            System.getLogger(UdpPort.class.getName())
                    .log(System.Logger.Level.DEBUG, "A datagram was not sent", e);
        }
    }

    /** The address as SIP writes it. */
    String hostPort() {
        return socket.getLocalAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    @Override
    public void close() {
        socket.close();
    }
}
