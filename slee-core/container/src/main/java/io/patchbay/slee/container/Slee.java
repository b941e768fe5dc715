package io.patchbay.slee.container;

import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.container.deployment.UnitStore;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.management.slee.SleeLifecycle;
import io.patchbay.slee.container.management.slee.SleeManagement;
import io.patchbay.slee.container.management.usage.UsageMBeans;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import io.patchbay.slee.container.resource.SbbResources;
import io.patchbay.slee.container.service.Services;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.MBeanServer;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.management.ServiceState;
import javax.slee.management.SleeState;

/**
 * A SLEE: all rooms connected, the standard components installed, the management MBeans registered.
 * Thread-safe.
 *
 * <p>Specification: chapter 14.
 */
public final class Slee implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Slee.class.getName());
    private static final long STOP_MILLIS = 35_000;

    private final SleeRooms rooms;
    private final SleeLifecycle lifecycle;
    private final Deployer deployer;
    private final ManagementBeans beans;
    private final ExecutorService pool;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Builds a stopped SLEE.
     *
     * @param config how
     * @param mbeans where the management MBeans are registered
     * @param scheduler the time; stays open when the SLEE is closed
     * @throws IllegalStateException if another SLEE is registered in the MBean server
     */
    public Slee(SleeConfig config, MBeanServer mbeans, Scheduler scheduler) {
        // JNDI has no other door than this property for "java:" names.
        System.setProperty("java.naming.factory.url.pkgs", "io.patchbay.slee.container.naming");
        pool = pool(config.routerThreads());
        UsageMBeans usage = new UsageMBeans(mbeans, scheduler::currentTimeMillis);
        rooms = new SleeRooms(config, scheduler, pool, usage);
        InstalledComponents installed =
                new InstalledComponents(rooms.repository(), assembly(rooms), rooms);
        deployer =
                new Deployer(
                        DeployableUnitReader.standard(),
                        rooms.repository(),
                        UnitStore.none(),
                        () -> Instant.ofEpochMilli(scheduler.currentTimeMillis()),
                        List.of(installed),
                        List.of(installed),
                        rooms.installation());
        rooms.services().addListener(this::tellAdaptors);
        rooms.services()
                .addListener((id, before, after) -> LOG.log(Level.INFO, "{0} is {1}", id, after));
        rooms.adaptors()
                .addListener((entity, before, after) ->
                        LOG.log(Level.INFO, "Resource adaptor entity {0} is {1}", entity, after));
        SleeParts parts = new SleeParts(rooms);
        lifecycle = new SleeLifecycle(parts.inOrder());
        beans =
                new ManagementBeans(
                        mbeans,
                        scheduler::currentTimeMillis,
                        usage,
                        rooms,
                        deployer,
                        new SleeManagement(config.version(), lifecycle, this::close));
        boolean registered = false;
        try {
            beans.register();
            registered = true;
        } finally {
            if (!registered) {
                pool.shutdown();
            }
        }
    }

    private static ServiceAssembly assembly(SleeRooms rooms) {
        Environments environments =
                new Environments(
                        rooms.repository(), new SbbResources(rooms.adaptors()), rooms::facilities);
        return new ServiceAssembly(rooms.repository(), rooms.sbbs(), environments);
    }

    private static ExecutorService pool(int threads) {
        AtomicInteger number = new AtomicInteger();
        return new ForkJoinPool(
                threads,
                owner -> {
                    ForkJoinWorkerThread thread =
                            ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(owner);
                    thread.setName("slee-router-" + number.incrementAndGet());
                    return thread;
                },
                null,
                true);
    }

    private void tellAdaptors(ServiceID id, ServiceState before, ServiceState after) {
        ServiceEvents events = rooms.catalog().find(id);
        if (events == null) {
            return;
        }
        if (after.isActive()) {
            rooms.catalog().activated(id);
            rooms.adaptors().serviceActive(events);
        } else if (after.isStopping()) {
            rooms.catalog().deactivated(id);
            rooms.adaptors().serviceStopping(events);
        } else {
            rooms.adaptors().serviceInactive(events);
        }
    }

    /**
     * Starts.
     *
     * @throws InvalidStateException if it is not stopped, or closed
     */
    public void start() throws InvalidStateException {
        if (closed.get()) {
            throw new InvalidStateException("The SLEE cannot be started: it is closed");
        }
        lifecycle.start();
    }

    /**
     * Stops, and waits until all activities have ended.
     *
     * @return true if it is stopped; false if activities are left after 35 seconds, longer than a
     *     SIP transaction lives
     * @throws InvalidStateException if it is not running
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean stop() throws InvalidStateException, InterruptedException {
        lifecycle.stop();
        return lifecycle.await(SleeState.STOPPED, STOP_MILLIS);
    }

    /**
     * Ends the SLEE for good: stops it if it is running, takes every MBean away, ends the objects
     * of adaptors, SBBs and profiles, and ends its threads. Nothing happens the second time.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            stopIfRunning();
        } catch (InterruptedException e) {
            LOG.log(Level.WARNING, "Interrupted while the SLEE stops; its activities are left");
            Thread.currentThread().interrupt();
        } finally {
            beans.unregister();
            rooms.close();
            pool.shutdown();
        }
    }

    private void stopIfRunning() throws InterruptedException {
        if (!lifecycle.state().isRunning()) {
            return;
        }
        try {
            if (!stop()) {
                LOG.log(Level.WARNING, "The SLEE is closed with activities left");
            }
        } catch (InvalidStateException e) {
            LOG.log(Level.INFO, "Somebody else stops the SLEE: " + e.getMessage());
        }
    }

    /**
     * The state of the SLEE.
     *
     * @return one of the four
     */
    public SleeState state() {
        return lifecycle.state();
    }

    /**
     * Installs and uninstalls units.
     *
     * @return the deployer
     */
    public Deployer deployer() {
        return deployer;
    }

    /**
     * The installed components.
     *
     * @return the repository
     */
    public ComponentRepository components() {
        return rooms.repository();
    }

    /**
     * The services.
     *
     * @return the registry
     */
    public Services services() {
        return rooms.services();
    }

    /**
     * The resource adaptor entities.
     *
     * @return the registry
     */
    public ResourceAdaptors adaptors() {
        return rooms.adaptors();
    }

    /**
     * The profile tables.
     *
     * @return the registry
     */
    public ProfileTables profiles() {
        return rooms.profiles();
    }

    /**
     * The activity contexts.
     *
     * @return the table
     */
    public ActivityContexts contexts() {
        return rooms.contexts();
    }

    /**
     * The JTA door.
     *
     * @return begins and ends transactions
     */
    public Transactions transactions() {
        return rooms.transactions();
    }
}
