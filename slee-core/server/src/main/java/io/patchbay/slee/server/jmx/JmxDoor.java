package io.patchbay.slee.server.jmx;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.rmi.NoSuchObjectException;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;
import java.rmi.server.UnicastRemoteObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.management.MBeanServer;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXServiceURL;
import javax.management.remote.rmi.RMIConnectorServer;

/**
 * A remote JMX connector on one loopback port. Thread-safe.
 *
 * <p>The RMI registry, the connector and its connections share the port, so that nothing listens on
 * a port that nobody chose.
 */
public final class JmxDoor implements AutoCloseable {
    private static final String RMI_HOST_PROPERTY = "java.rmi.server.hostname";

    private final ServerAddress address;
    private final Registry registry;
    private final JMXConnectorServer connector;

    private JmxDoor(ServerAddress address, Registry registry, JMXConnectorServer connector) {
        this.address = address;
        this.registry = registry;
        this.connector = connector;
    }

    /**
     * Opens the door.
     *
     * @param mbeans what clients see
     * @param host a loopback address
     * @param port the port, 0 for any free one
     * @param allowedClasses classes that clients may send beside the standard ones
     * @return the open door
     * @throws PortTakenException if another process has the port
     * @throws IOException if the connector cannot be started for another reason
     */
    public static JmxDoor open(
            MBeanServer mbeans, InetAddress host, int port, List<String> allowedClasses)
            throws IOException {
        // RMI writes this address into its references; it reads the property once for the process.
        System.setProperty(RMI_HOST_PROPERTY, host.getHostAddress());
        LoopbackSockets sockets = new LoopbackSockets(host);
        ServerAddress address =
                new ServerAddress(host.getHostAddress(), port == 0 ? freePort(sockets) : port);
        Registry registry = registry(address, sockets);
        try {
            return new JmxDoor(
                    address, registry, connector(mbeans, address, sockets, allowedClasses));
        } catch (IOException e) {
            UnicastRemoteObject.unexportObject(registry, true);
            throw e;
        }
    }

    private static int freePort(LoopbackSockets sockets) throws IOException {
        try (ServerSocket probe = sockets.createServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private static Registry registry(ServerAddress address, LoopbackSockets sockets)
            throws IOException {
        try {
            return LocateRegistry.createRegistry(address.port(), null, sockets);
        } catch (RemoteException e) {
            if (e.getCause() instanceof BindException) {
                throw new PortTakenException(address.host(), address.port(), e);
            }
            throw e;
        }
    }

    private static JMXConnectorServer connector(
            MBeanServer mbeans,
            ServerAddress address,
            LoopbackSockets sockets,
            List<String> allowedClasses)
            throws IOException {
        Map<String, Object> environment = new HashMap<>();
        environment.put(RMIConnectorServer.RMI_SERVER_SOCKET_FACTORY_ATTRIBUTE, sockets);
        environment.put(
                RMIConnectorServer.SERIAL_FILTER_PATTERN, ArgumentFilter.pattern(allowedClasses));
        environment.put(
                RMIConnectorServer.CREDENTIALS_FILTER_PATTERN, "maxdepth=2;java.lang.String;!*");
        JMXServiceURL url =
                new JMXServiceURL(
                        "service:jmx:rmi://"
                                + address
                                + "/jndi/rmi://"
                                + address
                                + "/"
                                + ServerAddress.BOUND_NAME);
        JMXConnectorServer connector = new RMIConnectorServer(url, environment, mbeans);
        connector.start();
        return connector;
    }

    /**
     * Where clients reach the door.
     *
     * @return the address, with the real port
     */
    public ServerAddress address() {
        return address;
    }

    /**
     * Closes the door: clients are cut off, the port is free again.
     *
     * @throws IOException if the connector cannot be stopped cleanly
     */
    @Override
    public void close() throws IOException {
        try {
            connector.stop();
        } finally {
            unexport();
        }
    }

    private void unexport() throws NoSuchObjectException {
        UnicastRemoteObject.unexportObject(registry, true);
    }
}
