package io.patchbay.ra.sip.wire;

import gov.nist.core.HostPort;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.MessageProcessor;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A listening stream socket and all its connections, at most so many. A connection is found again
 * by the peer's address and port, whoever opened it. Thread-safe.
 */
final class TcpProcessor extends MessageProcessor {

    private static final int BACKLOG = 512;

    private final WireContext context;
    private final ServerSocket server;
    private @Nullable Thread acceptor;
    private final ConcurrentHashMap<InetSocketAddress, TcpConnection> connections =
            new ConcurrentHashMap<>();

    TcpProcessor(SIPTransactionStack stack, InetAddress address, int port, WireContext context)
            throws IOException {
        super(address, port, "tcp", stack);
        this.context = context;
        this.server = new ServerSocket(port, BACKLOG, address);
    }

    @Override
    public void start() {
        acceptor =
                Thread.ofPlatform()
                        .daemon()
                        .name("sip-tcp-" + getPort())
                        .start(this::acceptUntilClosed);
    }

    private void acceptUntilClosed() {
        while (!server.isClosed()) {
            try {
                accepted(server.accept());
            } catch (Throwable e) {
                if (!server.isClosed()) {
                    context.counters().failed("accept on tcp port " + getPort(), e);
                }
            }
        }
    }

    private void accepted(Socket socket) throws IOException {
        if (connections.size() >= context.streams().maxConnections()) {
            context.counters().dropped("too many connections");
            socket.close();
            return;
        }
        InetSocketAddress peer = (InetSocketAddress) socket.getRemoteSocketAddress();
        TcpConnection connection = new TcpConnection(sipStack, this, context, socket, peer);
        connections.put(peer, connection);
        connection.start();
    }

    @Override
    public MessageChannel createMessageChannel(HostPort target) throws IOException {
        return createMessageChannel(target.getInetAddress(), target.getPort());
    }

    @Override
    public MessageChannel createMessageChannel(InetAddress host, int port) throws IOException {
        InetSocketAddress peer =
                new InetSocketAddress(host, port > 0 ? port : getDefaultTargetPort());
        TcpConnection known = connections.get(peer);
        if (known != null && known.isOpen()) {
            return known;
        }
        if (connections.size() >= context.streams().maxConnections()) {
            throw new IOException("no connection to " + peer + ": too many connections");
        }
        return connections.compute(
                peer,
                (key, present) -> present != null && present.isOpen() ? present : opened(key));
    }

    private TcpConnection opened(InetSocketAddress peer) {
        TcpConnection connection = new TcpConnection(sipStack, this, context, new Socket(), peer);
        connection.start();
        return connection;
    }

    void forget(TcpConnection connection) {
        connections.remove(connection.peerSocketAddress(), connection);
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            context.counters().failed("close tcp port " + getPort(), e);
        }
        List.copyOf(connections.values()).forEach(TcpConnection::close);
        SocketThread.awaitEnd(acceptor);
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
        return context.limits().maxMessageBytes();
    }

    @Override
    public boolean inUse() {
        return !server.isClosed();
    }
}
