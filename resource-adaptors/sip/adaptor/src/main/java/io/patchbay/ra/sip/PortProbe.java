package io.patchbay.ra.sip;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds out whether the ports of a configuration are free, by taking them for a moment. Stateless.
 */
final class PortProbe {

    private PortProbe() {}

    /**
     * Tries every listening point of a configuration.
     *
     * @param configuration the configuration
     * @return one line for each that cannot be opened; empty when all can
     */
    static List<String> problems(SipConfiguration configuration) {
        InetSocketAddress local =
                new InetSocketAddress(configuration.address(), configuration.port());
        List<String> problems = new ArrayList<>();
        for (String transport : new TreeSet<>(configuration.transports())) {
            try {
                probe(transport, local);
            } catch (IOException e) {
                problems.add(
                        SipConfiguration.PORT
                                + ": cannot listen on "
                                + transport
                                + " "
                                + configuration.host()
                                + ":"
                                + configuration.port()
                                + ", "
                                + e.getMessage()
                                + "; stop what uses the port or choose another");
            }
        }
        return problems;
    }

    @SuppressWarnings("try") // opening is all that is wanted of the sockets
    private static void probe(String transport, InetSocketAddress local) throws IOException {
        if (transport.equals("udp")) {
            try (DatagramSocket socket = new DatagramSocket(local)) {
                return;
            }
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(local);
        }
    }
}
