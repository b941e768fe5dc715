package io.patchbay.slee.server.run;

import io.patchbay.slee.server.config.ServerConfig;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerNotification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import javax.slee.management.SleeManagementMBean;

/**
 * A server that is this process: it runs until Ctrl-C, SIGTERM, or until an administrator shuts the
 * SLEE down. Confined to the main thread.
 */
public final class ForegroundServer {
    private static final System.Logger LOG = System.getLogger(ForegroundServer.class.getName());

    private ForegroundServer() {}

    /**
     * Starts a server and returns when it has ended.
     *
     * @param config the configuration
     * @param version our version
     * @throws IOException if the server cannot start
     * @throws InterruptedException if the thread is interrupted
     */
    public static void run(ServerConfig config, String version)
            throws IOException, InterruptedException {
        LOG.log(
                Level.INFO,
                "Patchbay {0} starts on Java {1}, process {2}",
                version,
                Runtime.version(),
                Long.toString(ProcessHandle.current().pid()));
        MBeanServer mbeans = ManagementFactory.getPlatformMBeanServer();
        SleeServer server = SleeServer.start(config, version, mbeans);
        CountDownLatch shutDown = shutDown(mbeans, server);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        tell(config, server);
        shutDown.await();
    }

    private static void tell(ServerConfig config, SleeServer server) {
        long millis =
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.log(Level.INFO, "Data directory {0}", config.dataDirectory().toAbsolutePath());
        LOG.log(
                Level.INFO,
                "Management listens on {0}, for JMX clients on this machine: {1}",
                server.address(),
                server.address().url());
        LOG.log(
                Level.INFO,
                "The SLEE is {0} after {1} ms; Ctrl-C stops it",
                server.slee().state(),
                Long.toString(millis));
    }

    /** The end of the SLEE is seen from outside: its management MBean goes. */
    private static CountDownLatch shutDown(MBeanServer mbeans, SleeServer server) {
        CountDownLatch latch = new CountDownLatch(1);
        NotificationListener listener =
                (notification, _) -> {
                    if (notification instanceof MBeanServerNotification gone
                            && gone.getType()
                                    .equals(MBeanServerNotification.UNREGISTRATION_NOTIFICATION)
                            && isSlee(gone.getMBeanName())
                            && !server.isClosing()) {
                        LOG.log(Level.INFO, "The SLEE was shut down by management");
                        latch.countDown();
                    }
                };
        try {
            mbeans.addNotificationListener(MBeanServerDelegate.DELEGATE_NAME, listener, null, null);
        } catch (JMException e) {
            throw new IllegalStateException("An MBean server has a delegate", e);
        }
        return latch;
    }

    private static boolean isSlee(ObjectName name) {
        return name.getCanonicalName().equals(SleeManagementMBean.OBJECT_NAME);
    }

    /**
     * Stops, and ends the process with exit code 0: a signal that asks a server to stop is no
     * failure, but the JVM would report it as one.
     */
    private static void stop(SleeServer server) {
        LOG.log(Level.INFO, "The server stops");
        server.close();
        LOG.log(Level.INFO, "The server has stopped");
        Runtime.getRuntime().halt(0);
    }
}
