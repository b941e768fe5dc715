package io.patchbay.slee.server.jmx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.rmi.server.RMIServerSocketFactory;

/**
 * Makes server sockets on one address. Immutable.
 *
 * <p>A record, because RMI shares one port between objects whose factories are equal.
 *
 * @param host where to listen
 */
record LoopbackSockets(InetAddress host) implements RMIServerSocketFactory {
    private static final int BACKLOG = 50;

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return new ServerSocket(port, BACKLOG, host);
    }
}
