package io.patchbay.slee.server.run;

import io.patchbay.slee.container.Slee;
import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.SystemScheduler;
import io.patchbay.slee.server.config.ServerConfig;
import io.patchbay.slee.server.jmx.DataDirectory;
import io.patchbay.slee.server.jmx.JmxDoor;
import io.patchbay.slee.server.jmx.ServerAddress;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.MBeanServer;
import javax.slee.InvalidStateException;

/**
 * One running server. Thread-safe; {@link #close} may be called by any thread, and again.
 *
 * <p>Started in this order, stopped in the reverse one: data directory, SLEE, management door.
 */
public final class SleeServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SleeServer.class.getName());

    private final Slee slee;
    private final ServerAddress address;
    private final Deque<Closing> closings;

    private final AtomicBoolean closing = new AtomicBoolean();

    /** One step of stopping, with the words for the log if it fails. */
    private record Closing(String what, AutoCloseable part) {}

    private SleeServer(Slee slee, ServerAddress address, Deque<Closing> closings) {
        this.slee = slee;
        this.address = address;
        this.closings = closings;
    }

    /**
     * Starts a server whose SLEE is running.
     *
     * @param config the configuration
     * @param version what the SLEE tells as its version
     * @param mbeans where the management MBeans are registered
     * @return the running server
     * @throws IOException if the data directory or the management port cannot be used; nothing is
     *     left running then
     */
    public static SleeServer start(ServerConfig config, String version, MBeanServer mbeans)
            throws IOException {
        Deque<Closing> closings = new ArrayDeque<>();
        try {
            DataDirectory data = DataDirectory.lock(config.dataDirectory());
            closings.push(new Closing("The data directory", data));
            SystemScheduler scheduler = new SystemScheduler();
            closings.push(new Closing("The timer thread", scheduler));
            Slee slee = new Slee(sleeConfig(config, version), mbeans, scheduler);
            closings.push(new Closing("The SLEE", slee));
            JmxDoor door =
                    JmxDoor.open(
                            mbeans, config.jmxHost(), config.jmxPort(), config.jmxAllowedClasses());
            closings.push(new Closing("The management port", door));
            slee.start();
            closings.push(new Closing("The SLEE", () -> stop(slee)));
            data.publish(door.address());
            return new SleeServer(slee, door.address(), closings);
        } catch (InvalidStateException e) {
            closeAll(closings);
            throw new IllegalStateException("A new SLEE is not stopped", e);
        } catch (IOException | RuntimeException e) {
            closeAll(closings);
            throw e;
        }
    }

    private static SleeConfig sleeConfig(ServerConfig config, String version) {
        SleeConfig defaults = SleeConfig.defaults();
        return new SleeConfig(
                version,
                config.routerThreads().orElse(defaults.routerThreads()),
                config.mailboxCapacity().orElse(defaults.mailboxCapacity()),
                defaults.timerResolutionMillis(),
                defaults.timerTimeoutMillis());
    }

    /**
     * Where the management port is.
     *
     * @return the address, with the real port
     */
    public ServerAddress address() {
        return address;
    }

    /**
     * The SLEE.
     *
     * @return running, until an administrator stops it
     */
    public Slee slee() {
        return slee;
    }

    /** Stops the SLEE, waits for its calls to end, and gives everything free. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            closeAll(closings);
        }
    }

    /**
     * Whether {@link #close} has been called.
     *
     * @return true from the beginning of stopping
     */
    public boolean isClosing() {
        return closing.get();
    }

    private static void stop(Slee slee) throws InterruptedException {
        if (!slee.state().isRunning()) {
            return; // an administrator stopped it
        }
        try {
            if (!slee.stop()) {
                LOG.log(
                        Level.WARNING,
                        "The SLEE still has {0} activities; they are given up",
                        slee.contexts().all().size());
            }
        } catch (InvalidStateException e) {
            LOG.log(Level.INFO, "The SLEE is being stopped already: {0}", e.getMessage());
        }
    }

    /** Goes on after a failure, so that one part does not keep the others. */
    private static void closeAll(Deque<Closing> closings) {
        while (!closings.isEmpty()) {
            Closing closing = closings.pop();
            try {
                closing.part().close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, closing.what() + " was not stopped cleanly", e);
            }
        }
    }
}
