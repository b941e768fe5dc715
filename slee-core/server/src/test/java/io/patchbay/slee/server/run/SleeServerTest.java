package io.patchbay.slee.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.config.ServerConfig;
import io.patchbay.slee.server.jmx.DataDirectory;
import io.patchbay.slee.server.jmx.PortTakenException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.slee.management.SleeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SleeServerTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @TempDir private Path directory = Path.of("");

    private final MBeanServer mbeans = MBeanServerFactory.newMBeanServer();

    private ServerConfig config(int port) {
        return ServerConfig.defaults(directory).withJmx(LOOPBACK, port);
    }

    private int sleeMBeans() throws Exception {
        return mbeans.queryNames(new ObjectName("javax.slee*:*"), null).size();
    }

    @Test
    void aStartedServerRunsAndTellsWhereItIs() throws Exception {
        try (SleeServer server = SleeServer.start(config(0), "1.2.3", mbeans);
                SleeClient client = SleeClient.connect(server.address())) {
            assertThat(client.slee().getState()).isEqualTo(SleeState.RUNNING);
            assertThat(client.slee().getSleeVersion()).isEqualTo("1.2.3");
            assertThat(DataDirectory.address(directory)).contains(server.address());
        }

        assertThat(DataDirectory.address(directory)).isEmpty();
        assertThat(sleeMBeans()).isZero();
    }

    @Test
    void aTakenPortLeavesNothingBehind() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, LOOPBACK)) {
            assertThatThrownBy(() -> SleeServer.start(config(other.getLocalPort()), "1", mbeans))
                    .isInstanceOf(PortTakenException.class);
        }

        assertThat(sleeMBeans()).isZero();
        SleeServer.start(config(0), "1", mbeans).close();
    }

    @Test
    void closingAServerThatAnAdministratorStoppedIsFine() throws Exception {
        SleeServer server = SleeServer.start(config(0), "1", mbeans);
        server.slee().stop();
        server.close();
        server.close();

        assertThat(sleeMBeans()).isZero();
    }
}
