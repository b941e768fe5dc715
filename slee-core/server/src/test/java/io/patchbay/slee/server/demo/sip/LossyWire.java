package io.patchbay.slee.server.demo.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Carries datagrams between one telephone and another, and loses the first copy of each. Read by a
 * thread of its own.
 */
final class LossyWire implements AutoCloseable {
    private final DatagramSocket socket;
    private final InetSocketAddress far;
    private final Set<Integer> seen = new HashSet<>();
    private InetSocketAddress near;

    private LossyWire(DatagramSocket socket, InetSocketAddress far) {
        this.socket = socket;
        this.far = far;
        this.near = far;
    }

    static LossyWire to(InetSocketAddress far) throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        LossyWire wire = new LossyWire(new DatagramSocket(any), far);
        Thread.ofPlatform().name("lossy-wire").daemon().start(wire::carry);
        return wire;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    private void carry() {
        byte[] buffer = new byte[65_535];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                InetSocketAddress from = (InetSocketAddress) packet.getSocketAddress();
                if (!from.equals(far)) {
                    near = from;
                }
                byte[] bytes = Arrays.copyOf(buffer, packet.getLength());
                if (!seen.add(Arrays.hashCode(bytes))) {
                    packet.setSocketAddress(from.equals(far) ? near : far);
                    socket.send(packet);
                }
            } catch (IOException e) {
                // The test has closed it.
            }
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
