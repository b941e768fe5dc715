package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.management.deployment.DeploymentUploadMBean;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.TestSlee;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.server.RMIClientSocketFactory;
import java.rmi.server.RMIServerSocketFactory;
import java.util.List;
import java.util.Map;
import javax.management.Notification;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import javax.management.remote.rmi.RMIConnectorServer;
import javax.slee.InvalidStateException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.ServiceDescriptor;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.ServiceStateChangeNotification;
import javax.slee.management.SleeState;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The standard's management over a JMX connection: everything in it travels. */
class RemoteManagementTest {
    /** Loopback on both sides. Immutable. */
    private static final class Loopback
            implements RMIServerSocketFactory, RMIClientSocketFactory, java.io.Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return new ServerSocket(port, 50, InetAddress.ofLiteral("127.0.0.1"));
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Loopback;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    @Spec({"A5", "A9", "H6", "I"})
    void idsDescriptorsNotificationsAndRefusalsTravel() throws Exception {
        Loopback sockets = new Loopback();
        try (TestSlee slee = TestSlee.boot()) {
            JMXConnectorServer server =
                    JMXConnectorServerFactory.newJMXConnectorServer(
                            new JMXServiceURL("rmi", "127.0.0.1", 0),
                            Map.of(
                                    RMIConnectorServer.RMI_SERVER_SOCKET_FACTORY_ATTRIBUTE,
                                    sockets,
                                    RMIConnectorServer.RMI_CLIENT_SOCKET_FACTORY_ATTRIBUTE,
                                    sockets),
                            slee.mbeans());
            server.start();
            try (JMXConnector client = JMXConnectorFactory.connect(server.getAddress())) {
                manage(new Administrator(client.getMBeanServerConnection()), slee);
            } finally {
                server.stop();
            }
        }
    }

    private static void manage(Administrator administrator, TestSlee slee) throws Exception {
        assertThat(administrator.slee().getState()).isSameAs(SleeState.RUNNING);
        slee.recorder("recording");
        DeployableUnitID unit =
                administrator
                        .bean(DeploymentUploadMBean.OBJECT_NAME, DeploymentUploadMBean.class)
                        .installBytes("facility.jar", Units.facility("1.0"));
        ServiceDescriptor service =
                (ServiceDescriptor) administrator.deployment().getDescriptor(Units.FACILITY);
        assertThat((Object) service.getRootSbb()).isEqualTo(Units.FACILITY_SBB);
        assertThat((Object) service.getDeployableUnit()).isEqualTo(unit);
        assertThat(administrator.deployment().getServices()).containsExactly(Units.FACILITY);

        List<Notification> heard = administrator.listen(ServiceManagementMBean.OBJECT_NAME);
        administrator.services().activate(Units.FACILITY);
        Awaitility.await().until(() -> !heard.isEmpty());
        ServiceStateChangeNotification change = (ServiceStateChangeNotification) heard.getFirst();
        assertThat((Object) change.getService()).isEqualTo(Units.FACILITY);
        assertThat(change.getNewState().isActive()).isTrue();

        assertThatThrownBy(() ->
                        administrator
                                .bean(
                                        DeploymentUploadMBean.OBJECT_NAME,
                                        DeploymentUploadMBean.class)
                                .installBytes("wrong.jar", new byte[] {1, 2, 3}))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("wrong.jar is not installed");
        assertThatThrownBy(() -> administrator.deployment().uninstall(unit))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("deactivate it first");
    }
}
