package io.patchbay.ra.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The other side, over a datagram socket of its own. */
final class UdpPeer implements AutoCloseable {

    private final DatagramSocket socket;
    private final InetSocketAddress target;

    UdpPeer(int targetPort) throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        target = new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort);
    }

    int port() {
        return socket.getLocalPort();
    }

    void send(String message) throws IOException {
        send(message.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, target));
    }

    /** The next message; fails when none comes. */
    SipMessageText receive() throws IOException {
        SipMessageText message = receive(10_000);
        assertThat(message).as("a message within ten seconds").isNotNull();
        return Objects.requireNonNull(message);
    }

    /** The next response with a status; passes over 100. */
    SipMessageText receive(String startOfLine) throws IOException {
        SipMessageText message = receive();
        while (message.status() == 100 && !startOfLine.startsWith("SIP/2.0 100")) {
            message = receive();
        }
        assertThat(message.startLine()).startsWith(startOfLine);
        return message;
    }

    @Nullable SipMessageText receive(int timeoutMillis) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        socket.setSoTimeout(timeoutMillis);
        try {
            socket.receive(packet);
        } catch (SocketTimeoutException e) {
            return null;
        }
        return new SipMessageText(
                new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        socket.close();
    }
}
