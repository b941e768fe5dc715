package io.patchbay.slee.server.client;

import io.patchbay.slee.container.management.deployment.DeploymentUploadMBean;
import io.patchbay.slee.server.jmx.ServerAddress;
import java.io.IOException;
import java.util.Map;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.slee.management.AlarmMBean;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.ManagementException;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.SleeManagementMBean;
import javax.slee.management.TraceMBean;

/**
 * A connection to one server. Thread-safe.
 *
 * <p>The MBeans are those of SLEE 1.1, chapter 14, under their normative names; the operations
 * declare what they throw.
 */
public final class SleeClient implements AutoCloseable {
    private static final Map<String, ?> ENVIRONMENT =
            Map.of("jmx.remote.x.client.connection.check.period", 0L);

    private final JMXConnector connector;
    private final MBeanServerConnection connection;

    private SleeClient(JMXConnector connector, MBeanServerConnection connection) {
        this.connector = connector;
        this.connection = connection;
    }

    /**
     * Connects.
     *
     * @param address where the server is
     * @return the open connection
     * @throws IOException if nobody answers there
     */
    public static SleeClient connect(ServerAddress address) throws IOException {
        JMXConnector connector = JMXConnectorFactory.connect(address.url(), ENVIRONMENT);
        try {
            return new SleeClient(connector, connector.getMBeanServerConnection());
        } catch (IOException e) {
            connector.close();
            throw e;
        }
    }

    /**
     * The connection itself, for MBeans that come and go.
     *
     * @return the connection
     */
    public MBeanServerConnection connection() {
        return connection;
    }

    /**
     * The SLEE's life cycle.
     *
     * @return the remote MBean
     */
    public SleeManagementMBean slee() {
        return proxy(SleeManagementMBean.OBJECT_NAME, SleeManagementMBean.class);
    }

    /**
     * Deployable units and components.
     *
     * @return the remote MBean
     */
    public DeploymentMBean deployment() {
        return proxy(DeploymentMBean.OBJECT_NAME, DeploymentMBean.class);
    }

    /**
     * Services.
     *
     * @return the remote MBean
     */
    public ServiceManagementMBean services() {
        return proxy(ServiceManagementMBean.OBJECT_NAME, ServiceManagementMBean.class);
    }

    /**
     * Resource adaptor entities and their links.
     *
     * @return the remote MBean
     */
    public ResourceManagementMBean resources() {
        return proxy(ResourceManagementMBean.OBJECT_NAME, ResourceManagementMBean.class);
    }

    /**
     * Profile tables and profiles.
     *
     * @return the remote MBean
     */
    public ProfileProvisioningMBean profiles() {
        return proxy(ProfileProvisioningMBean.OBJECT_NAME, ProfileProvisioningMBean.class);
    }

    /**
     * Alarms.
     *
     * @return the remote MBean
     */
    public AlarmMBean alarms() {
        return proxy(AlarmMBean.OBJECT_NAME, AlarmMBean.class);
    }

    /**
     * Tracers and their levels.
     *
     * @return the remote MBean
     */
    public TraceMBean traces() {
        return proxy(TraceMBean.OBJECT_NAME, TraceMBean.class);
    }

    /**
     * Installs a unit whose bytes go over the connection.
     *
     * @param name identifies the unit from now on
     * @param jar the deployable unit
     * @return the id of the installed unit
     * @throws DeploymentException naming every problem of the unit, a line each
     * @throws ManagementException if the server fails
     */
    public DeployableUnitID upload(String name, byte[] jar)
            throws DeploymentException, ManagementException {
        return proxy(DeploymentUploadMBean.OBJECT_NAME, DeploymentUploadMBean.class)
                .installBytes(name, jar);
    }

    private <T> T proxy(String name, Class<T> type) {
        return JMX.newMBeanProxy(connection, objectName(name), type);
    }

    private static ObjectName objectName(String name) {
        try {
            return new ObjectName(name);
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException("\"" + name + "\" is no object name", e);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
