package io.patchbay.slee.testkit;

import io.patchbay.slee.container.Slee;
import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.ServiceState;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ResourceAdaptorID;

/**
 * A running SLEE inside of the test's JVM, with an MBean server of its own. Thread-safe.
 *
 * <pre>{@code
 * try (TestSlee slee = TestSlee.boot()) {
 *     Recorder recorder = slee.recorder("recording");
 *     slee.install("echo.jar", unit);
 *     slee.activate(SERVICE);
 *     recorder.start("call-1");
 *     recorder.fire("call-1", "hello");
 *     recorder.await("processed hello");
 * }
 * }</pre>
 */
public final class TestSlee implements AutoCloseable {
    private final FakeScheduler clock = new FakeScheduler(1_000_000);
    private final MBeanServer mbeans = MBeanServerFactory.newMBeanServer();
    private final List<Recorder> recorders = new ArrayList<>();
    private final Slee slee;

    private TestSlee(SleeConfig config, Scheduler scheduler) {
        slee = new Slee(config, mbeans, scheduler);
    }

    private TestSlee(SleeConfig config) {
        slee = new Slee(config, mbeans, clock);
    }

    /**
     * Boots a SLEE whose clock stands still until the test moves it.
     *
     * @return a running SLEE
     */
    public static TestSlee boot() {
        return started(new TestSlee(SleeConfig.defaults()));
    }

    /**
     * Boots a SLEE on a scheduler of the test's choice, such as the system's.
     *
     * @param config how
     * @param scheduler the time
     * @return a running SLEE
     */
    public static TestSlee boot(SleeConfig config, Scheduler scheduler) {
        return started(new TestSlee(config, scheduler));
    }

    private static TestSlee started(TestSlee test) {
        try {
            test.slee.start();
            return test;
        } catch (InvalidStateException e) {
            throw new IllegalStateException("A new SLEE does not start", e);
        }
    }

    /**
     * The SLEE.
     *
     * @return with all its doors
     */
    public Slee slee() {
        return slee;
    }

    /**
     * The clock, unless the test chose another scheduler.
     *
     * @return moved by the test
     */
    public FakeScheduler clock() {
        return clock;
    }

    /**
     * Where the management MBeans are.
     *
     * @return the SLEE's own MBean server
     */
    public MBeanServer mbeans() {
        return mbeans;
    }

    /**
     * Installs a unit.
     *
     * @param name its name
     * @param jar its bytes
     * @return its id
     * @throws DeploymentException if it is refused
     */
    public DeployableUnitID install(String name, byte[] jar) throws DeploymentException {
        return slee.deployer().install(name, jar);
    }

    /**
     * Installs a unit from a file.
     *
     * @param file a jar
     * @return its id
     * @throws DeploymentException if it is refused
     * @throws IOException if the file cannot be read
     */
    public DeployableUnitID install(Path file) throws DeploymentException, IOException {
        return install(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /**
     * Installs the recording adaptor if need be, and makes an active, linked entity of it.
     *
     * @param entity the name of the entity and of its link
     * @return the test's side of it
     */
    public Recorder recorder(String entity) {
        try {
            if (slee.components().find(RecordingUnit.ADAPTOR).isEmpty()) {
                install("recording.jar", RecordingUnit.bytes());
            }
            Recorder recorder = listenTo(entity);
            adaptor(RecordingUnit.ADAPTOR, entity, new ConfigProperties());
            return recorder;
        } catch (DeploymentException e) {
            throw new IllegalStateException("The recording adaptor is not accepted", e);
        }
    }

    /**
     * Listens to an entity of the recording adaptor that the test makes, and may remove, itself.
     *
     * @param entity the name of the entity, before it is created
     * @return the test's side of it
     */
    public Recorder listenTo(String entity) {
        Recorder recorder = new Recorder(entity);
        recorders.add(recorder);
        return recorder;
    }

    /**
     * Makes an active, linked resource adaptor entity.
     *
     * @param adaptor an installed adaptor
     * @param entity the name of the entity and of its link
     * @param properties its configuration
     */
    public void adaptor(ResourceAdaptorID adaptor, String entity, ConfigProperties properties) {
        try {
            slee.adaptors().create(adaptor, entity, properties);
            slee.adaptors().bindLink(entity, entity);
            slee.adaptors().activate(entity);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot set up entity " + entity + " of " + adaptor, e);
        }
    }

    /**
     * Activates a service.
     *
     * @param service an installed service
     */
    public void activate(ServiceID service) {
        try {
            slee.services().activate(List.of(service));
        } catch (InvalidStateException e) {
            throw new IllegalStateException("Cannot activate " + service, e);
        } catch (UnrecognizedServiceException e) {
            throw new IllegalArgumentException("Not installed: " + service, e);
        }
    }

    /**
     * Deactivates a service.
     *
     * @param service an active service
     */
    public void deactivate(ServiceID service) {
        try {
            slee.services().deactivate(List.of(service));
        } catch (InvalidStateException e) {
            throw new IllegalStateException("Cannot deactivate " + service, e);
        } catch (UnrecognizedServiceException e) {
            throw new IllegalArgumentException("Not installed: " + service, e);
        }
    }

    /**
     * The state of a service.
     *
     * @param service an installed service
     * @return its state
     */
    public ServiceState state(ServiceID service) {
        try {
            return slee.services().state(service);
        } catch (UnrecognizedServiceException e) {
            throw new IllegalArgumentException("Not installed: " + service, e);
        }
    }

    /** Stops the SLEE and releases everything. */
    @Override
    public void close() {
        try {
            if (slee.state().isRunning() && !slee.stop()) {
                throw new IllegalStateException("Activities are left: " + slee.contexts().all());
            }
        } catch (InvalidStateException e) {
            throw new IllegalStateException("The SLEE does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            slee.close();
            recorders.forEach(Recorder::close);
        }
    }
}
