package io.patchbay.slee.server.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.management.Attribute;
import javax.management.MBeanServer;
import javax.management.MBeanServerConnection;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.slee.ServiceID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JmxDoorTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private final MBeanServer mbeans = MBeanServerFactory.newMBeanServer();

    /** A management interface that takes anything. */
    public interface Box {
        /**
         * What is in it.
         *
         * @return the content
         */
        @Nullable Object getContent();

        /**
         * Puts something in.
         *
         * @param content the content
         */
        void setContent(@Nullable Object content);
    }

    /** Not one of the classes that clients may send. */
    public record Stranger(String name) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private static final class OneBox implements Box {
        private final AtomicReference<@Nullable Object> content = new AtomicReference<>();

        @Override
        public @Nullable Object getContent() {
            return content.get();
        }

        @Override
        public void setContent(@Nullable Object value) {
            content.set(value);
        }
    }

    private ObjectName box() throws Exception {
        ObjectName name = new ObjectName("test:type=Box");
        mbeans.registerMBean(new StandardMBean(new OneBox(), Box.class), name);
        return name;
    }

    private JmxDoor open(List<String> allowed) throws IOException {
        return JmxDoor.open(mbeans, LOOPBACK, 0, allowed);
    }

    private static void put(JmxDoor door, ObjectName name, Object value) throws Exception {
        try (JMXConnector connector = JMXConnectorFactory.connect(door.address().url())) {
            MBeanServerConnection remote = connector.getMBeanServerConnection();
            remote.setAttribute(name, new Attribute("Content", value));
        }
    }

    @Test
    void aRemoteClientSeesTheMBeans() throws Exception {
        ObjectName name = box();
        try (JmxDoor door = open(List.of())) {
            put(door, name, new ServiceID("S", "v", "1"));
        }

        assertThat(mbeans.getAttribute(name, "Content")).isEqualTo(new ServiceID("S", "v", "1"));
    }

    @Test
    void takesAWholeUnitAsBytes() throws Exception {
        ObjectName name = box();
        byte[] unit = new byte[8 << 20];
        try (JmxDoor door = open(List.of())) {
            put(door, name, unit);
        }

        assertThat((byte[]) mbeans.getAttribute(name, "Content")).hasSize(unit.length);
    }

    @Test
    void refusesClassesThatNobodyListed() throws Exception {
        ObjectName name = box();
        try (JmxDoor door = open(List.of())) {
            assertThatThrownBy(() -> put(door, name, new Stranger("x")))
                    .hasStackTraceContaining("filter status: REJECTED");
        }

        assertThat(mbeans.getAttribute(name, "Content")).isNull();
    }

    @Test
    void takesClassesThatTheAdministratorListed() throws Exception {
        ObjectName name = box();
        try (JmxDoor door = open(List.of(Stranger.class.getName()))) {
            put(door, name, new Stranger("x"));
        }

        assertThat(mbeans.getAttribute(name, "Content")).isEqualTo(new Stranger("x"));
    }

    @Test
    void listensOnTheLoopbackOnly() throws Exception {
        Optional<InetAddress> outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .filter(Inet4Address.class::isInstance)
                        .findFirst();
        try (JmxDoor door = open(List.of())) {
            int port = door.address().port();
            try (Socket socket = new Socket(LOOPBACK, port)) {
                assertThat(socket.isConnected()).isTrue();
            }
            if (outside.isPresent()) {
                InetSocketAddress there = new InetSocketAddress(outside.get(), port);
                assertThatThrownBy(() -> new Socket().connect(there, 2_000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, LOOPBACK)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> JmxDoor.open(mbeans, LOOPBACK, port, List.of()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("Management port 127.0.0.1:" + port + " is taken");
        }
    }

    @Test
    void thePortIsFreeAfterClosing() throws Exception {
        int port;
        try (JmxDoor door = open(List.of())) {
            port = door.address().port();
        }

        // The thread that accepts may hold the socket for a moment.
        Awaitility.await().ignoreException(PortTakenException.class).until(() -> canOpen(port));
    }

    private boolean canOpen(int port) throws IOException {
        try (JmxDoor door = JmxDoor.open(mbeans, LOOPBACK, port, List.of())) {
            return door.address().port() == port;
        }
    }
}
