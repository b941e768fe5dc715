package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.RecordingUnit;
import io.patchbay.slee.testkit.TestSlee;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.slee.InvalidStateException;
import javax.slee.management.AlreadyDeployedException;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.SbbDescriptor;
import javax.slee.management.ServiceDescriptor;
import javax.slee.management.UnrecognizedDeployableUnitException;
import javax.slee.resource.ConfigProperties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
    private final TestSlee slee = TestSlee.boot();
    private final Administrator administrator = new Administrator(slee.mbeans());

    @TempDir private Path directory;

    @AfterEach
    void close() {
        slee.close();
    }

    private DeployableUnitID install(String name, byte[] jar) throws Exception {
        URI url = Files.write(directory.resolve(name), jar).toUri();
        return administrator.deployment().install(url.toString());
    }

    @Test
    @Spec({"A5", "A9", "A11"})
    void installsByUrlAndDescribesWhatIsThere() throws Exception {
        DeployableUnitID recording = install("recording.jar", RecordingUnit.bytes());
        DeployableUnitID facility = install("facility.jar", Units.facility("1.0"));

        assertThat((Object) administrator.deployment().getDeployableUnit(facility.getURL()))
                .isEqualTo(facility);
        assertThat(administrator.deployment().isInstalled(Units.FACILITY)).isTrue();
        assertThat(administrator.deployment().getServices()).containsExactly(Units.FACILITY);
        assertThat(administrator.deployment().getSbbs(Units.FACILITY))
                .containsExactly(Units.FACILITY_SBB);
        assertThat(administrator.deployment().getReferringComponents(Units.FACILITY_SBB))
                .containsExactly(Units.FACILITY);
        assertThat(administrator.deployment().getReferringComponents(RecordingUnit.EVENT))
                .contains(Units.FACILITY_SBB, RecordingUnit.TYPE);
        ServiceDescriptor service =
                (ServiceDescriptor) administrator.deployment().getDescriptor(Units.FACILITY);
        assertThat((Object) service.getRootSbb()).isEqualTo(Units.FACILITY_SBB);
        assertThat((Object) service.getDeployableUnit()).isEqualTo(facility);
        SbbDescriptor sbb =
                (SbbDescriptor) administrator.deployment().getDescriptor(Units.FACILITY_SBB);
        assertThat(sbb.getEventTypes()).contains(RecordingUnit.EVENT);
        assertThat(administrator.deployment().getDescriptor(recording).getComponents())
                .contains(RecordingUnit.EVENT, RecordingUnit.TYPE, RecordingUnit.ADAPTOR);
    }

    @Test
    @Spec("A5")
    void refusesAUnitAndAComponentThatAreThereAlready() throws Exception {
        install("recording.jar", RecordingUnit.bytes());
        assertThatThrownBy(() -> install("recording.jar", RecordingUnit.bytes()))
                .isInstanceOf(AlreadyDeployedException.class)
                .hasMessageContaining("recording.jar");
        assertThatThrownBy(() -> install("other.jar", RecordingUnit.bytes()))
                .isInstanceOf(AlreadyDeployedException.class)
                .hasMessageContaining(RecordingUnit.EVENT.toString())
                .hasMessageContaining(RecordingUnit.ADAPTOR.toString());
    }

    @Test
    @Spec("A8")
    void refusesToUninstallWhatOtherUnitsReferTo() throws Exception {
        DeployableUnitID recording = install("recording.jar", RecordingUnit.bytes());
        DeployableUnitID facility = install("facility.jar", Units.facility("1.0"));
        assertThatThrownBy(() -> administrator.deployment().uninstall(recording))
                .isInstanceOf(DependencyException.class)
                .hasMessageContaining(RecordingUnit.EVENT + " is needed by " + Units.FACILITY_SBB)
                .hasMessageContaining("facility.jar first");

        administrator.deployment().uninstall(facility);
        administrator.deployment().uninstall(recording);
        assertThat(administrator.deployment().isInstalled(recording)).isFalse();
        assertThatThrownBy(() -> administrator.deployment().uninstall(recording))
                .isInstanceOf(UnrecognizedDeployableUnitException.class);
    }

    @Test
    @Spec("A8")
    void refusesToUninstallWhatIsInUse() throws Exception {
        Recorder recorder = slee.recorder("recording");
        DeployableUnitID facility = install("facility.jar", Units.facility("1.0"));
        DeployableUnitID tones = install("tones.jar", Units.tones());
        administrator.services().activate(Units.FACILITY);
        administrator.profiles().createProfileTable(Units.TONES, "tones");
        recorder.start("call");
        recorder.fire("call", "hello");
        recorder.await("got hello");

        assertThatThrownBy(() -> administrator.deployment().uninstall(facility))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("the service is Active; deactivate it first");
        assertThatThrownBy(() -> administrator.deployment().uninstall(tones))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("profile table tones");
        administrator.services().deactivate(Units.FACILITY);
        assertThatThrownBy(() -> administrator.deployment().uninstall(facility))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("the service is Stopping");

        recorder.end("call");
        Awaitility.await().until(() -> slee.state(Units.FACILITY).isInactive());
        administrator.deployment().uninstall(facility);
        assertThatThrownBy(() ->
                        administrator
                                .deployment()
                                .uninstall(
                                        administrator
                                                .deployment()
                                                .getDeployableUnit("recording.jar")))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("resource adaptor entity recording");
        administrator.profiles().removeProfileTable("tones");
        administrator.deployment().uninstall(tones);
    }

    /** Whoever comes first, no service is active that is not installed. */
    @Test
    @Spec({"A8", "H1"})
    void neverUninstallsAServiceWhileItIsActivated() throws Exception {
        slee.recorder("recording");
        for (int round = 0; round < 30; round++) {
            DeployableUnitID unit = slee.install("facility.jar", Units.facility("1.0"));
            Map<String, Throwable> failed = new java.util.concurrent.ConcurrentHashMap<>();
            Thread activating =
                    started(
                            failed,
                            "activate",
                            () -> administrator.services().activate(Units.FACILITY));
            Thread uninstalling =
                    started(failed, "uninstall", () -> administrator.deployment().uninstall(unit));
            activating.join();
            uninstalling.join();

            assertThat(failed).as("one of the two must be refused").hasSize(1);
            boolean installed = slee.slee().components().find(Units.FACILITY).isPresent();
            assertThat(installed).isEqualTo(failed.containsKey("uninstall"));
            if (installed) {
                administrator.services().deactivate(Units.FACILITY);
                Awaitility.await().until(() -> slee.state(Units.FACILITY).isInactive());
                administrator.deployment().uninstall(unit);
            }
        }
    }

    /** An operation of an MBean. */
    private interface Operation {
        void run() throws Exception;
    }

    private static Thread started(Map<String, Throwable> failed, String name, Operation operation) {
        return Thread.ofPlatform()
                .start(() -> {
                    try {
                        operation.run();
                    } catch (Exception e) {
                        failed.put(name, e);
                    }
                });
    }

    @Test
    @Spec("I")
    void refusesAnEntityOfAnAdaptorThatIsNotThere() {
        assertThatThrownBy(() ->
                        administrator
                                .resources()
                                .createResourceAdaptorEntity(
                                        RecordingUnit.ADAPTOR, "line", new ConfigProperties()))
                .hasMessageContaining("RecordingAdaptor");
    }
}
