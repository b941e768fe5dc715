package io.patchbay.slee.container;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey.NullActivityKey;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.container.deployment.UnitStore;
import io.patchbay.slee.container.facilities.lookup.ServiceEvents;
import io.patchbay.slee.container.management.slee.SleeLifecycle;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import io.patchbay.slee.container.resource.SbbResources;
import io.patchbay.slee.container.service.Services;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.unit.DeployableUnitReader;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
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
    private static final long STOP_MILLIS = 35_000;

    private final SleeRooms rooms;
    private final SleeLifecycle lifecycle;
    private final Deployer deployer;
    private final ManagementBeans beans;
    private final ExecutorService pool;

    /**
     * Builds a stopped SLEE.
     *
     * @param config how
     * @param mbeans where the management MBeans are registered
     * @param scheduler the time
     */
    public Slee(SleeConfig config, MBeanServer mbeans, Scheduler scheduler) {
        // JNDI has no other door than this property for "java:" names.
        System.setProperty("java.naming.factory.url.pkgs", "io.patchbay.slee.container.naming");
        pool = pool(config.routerThreads());
        rooms = new SleeRooms(config, scheduler, pool);
        Environments environments =
                new Environments(
                        rooms.repository(), new SbbResources(rooms.adaptors()), rooms::facilities);
        ServiceAssembly assembly =
                new ServiceAssembly(rooms.repository(), rooms.sbbs(), environments);
        InstalledComponents installed =
                new InstalledComponents(rooms.repository(), assembly, rooms);
        deployer =
                new Deployer(
                        DeployableUnitReader.standard(),
                        rooms.repository(),
                        UnitStore.none(),
                        () -> Instant.ofEpochMilli(scheduler.currentTimeMillis()),
                        List.of(installed),
                        List.of(installed));
        rooms.services().addListener(this::tellAdaptors);
        lifecycle = new SleeLifecycle(List.of(adaptorPart(), profilePart(), servicePart()));
        beans = new ManagementBeans(config, mbeans, rooms, deployer, lifecycle, this::close);
        beans.register();
    }

    private static ExecutorService pool(int threads) {
        return new ForkJoinPool(
                threads,
                owner -> {
                    ForkJoinWorkerThread thread =
                            ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(owner);
                    thread.setName("slee-router-" + thread.getPoolIndex());
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

    private SleeLifecycle.Part adaptorPart() {
        return new SleeLifecycle.Part() {
            @Override
            public void sleeRunning() {
                rooms.adaptors().sleeRunning();
            }

            @Override
            public void sleeStopping(Runnable whenIdle) {
                rooms.adaptors().sleeStopping(whenIdle);
            }
        };
    }

    private SleeLifecycle.Part profilePart() {
        return new SleeLifecycle.Part() {
            @Override
            public void sleeRunning() {
                rooms.profiles().start();
            }

            @Override
            public void sleeStopping(Runnable whenIdle) {
                rooms.profiles().stop();
                whenIdle.run();
            }
        };
    }

    private SleeLifecycle.Part servicePart() {
        return new SleeLifecycle.Part() {
            @Override
            public void sleeRunning() {
                rooms.services().sleeStarted();
            }

            @Override
            public void sleeStopping(Runnable whenIdle) {
                rooms.services().sleeStopping();
                for (ActivityContext context : rooms.contexts().all()) {
                    if (context.key() instanceof NullActivityKey) {
                        rooms.events().end(context);
                    }
                }
                whenIdle.run();
            }
        };
    }

    /**
     * Starts.
     *
     * @throws InvalidStateException if it is not stopped
     */
    public void start() throws InvalidStateException {
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

    /** Ends the SLEE for good: MBeans are unregistered, threads end. */
    @Override
    public void close() {
        beans.unregister();
        pool.shutdown();
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
