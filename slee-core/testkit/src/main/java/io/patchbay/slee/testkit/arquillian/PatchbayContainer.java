package io.patchbay.slee.testkit.arquillian;

import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.SystemScheduler;
import io.patchbay.slee.testkit.TestSlee;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.slee.InvalidStateException;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.UnrecognizedDeployableUnitException;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * An in-process SLEE as Arquillian sees it: archives are deployable units. Confined to Arquillian's
 * thread.
 */
public final class PatchbayContainer implements DeployableContainer<PatchbayConfiguration> {
    private final Map<String, DeployableUnitID> units = new HashMap<>();
    private @Nullable PatchbayConfiguration configuration;
    private @Nullable SystemScheduler scheduler;
    private @Nullable TestSlee slee;

    /** Filled by Arquillian; tests get it through an ArquillianResource field. */
    @Inject @ApplicationScoped private @Nullable InstanceProducer<TestSlee> running;

    /** Made by Arquillian. */
    public PatchbayContainer() {}

    @Override
    public Class<PatchbayConfiguration> getConfigurationClass() {
        return PatchbayConfiguration.class;
    }

    @Override
    public void setup(PatchbayConfiguration newConfiguration) {
        configuration = newConfiguration;
    }

    @Override
    public void start() {
        SleeConfig defaults = SleeConfig.defaults();
        SleeConfig config =
                new SleeConfig(
                        defaults.version(),
                        Objects.requireNonNull(configuration, "not set up").getRouterThreads(),
                        defaults.mailboxCapacity(),
                        defaults.timerResolutionMillis(),
                        defaults.timerTimeoutMillis());
        scheduler = new SystemScheduler();
        slee = TestSlee.boot(config, scheduler);
        Objects.requireNonNull(running, "not injected").set(slee);
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (slee != null) {
                slee.close();
            }
        } catch (IllegalStateException e) {
            throw new LifecycleException("The SLEE does not stop", e);
        } finally {
            if (scheduler != null) {
                scheduler.close();
            }
        }
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        try (InputStream jar = archive.as(ZipExporter.class).exportAsInputStream()) {
            units.put(archive.getName(), slee().install(archive.getName(), jar.readAllBytes()));
            return new ProtocolMetaData();
        } catch (IOException | javax.slee.management.DeploymentException e) {
            throw new DeploymentException("Cannot deploy " + archive.getName(), e);
        }
    }

    @Override
    public void undeploy(Archive<?> archive) throws DeploymentException {
        DeployableUnitID unit = units.remove(archive.getName());
        if (unit == null) {
            throw new DeploymentException("Not deployed: " + archive.getName());
        }
        try {
            slee().slee().deployer().uninstall(unit);
        } catch (UnrecognizedDeployableUnitException
                | DependencyException
                | InvalidStateException e) {
            throw new DeploymentException("Cannot undeploy " + archive.getName(), e);
        }
    }

    private TestSlee slee() {
        return Objects.requireNonNull(slee, "not started");
    }
}
