package io.patchbay.slee.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.echo.EchoUnit;
import javax.slee.management.DeployableUnitID;
import org.junit.jupiter.api.Test;

class TestSleeTest {
    @Test
    @Spec({"A5", "B1", "B3", "B13", "C2", "D3", "D7", "G4", "G6", "H1", "H2"})
    void runsAServiceFromInstallToUninstall() throws Exception {
        try (TestSlee slee = TestSlee.boot()) {
            Recorder recorder = slee.recorder("recording");
            DeployableUnitID unit = slee.install("echo.jar", EchoUnit.bytes());
            slee.activate(EchoUnit.SERVICE);
            recorder.await("started Echo");
            recorder.start("a");
            recorder.fire("a", "one");
            recorder.fire("a", "fail");
            recorder.fire("a", "two");
            recorder.end("a");
            assertThat(recorder.await("activityEnded a"))
                    .containsSubsequence(
                            "raActive",
                            "create",
                            "started Echo",
                            "create",
                            "echo one 1",
                            "processed one",
                            "unreferenced one",
                            "echo fail 2",
                            "exception 2",
                            "rolledBack 1",
                            "echo two 2",
                            "end 2",
                            "remove 2",
                            "activityEnded a");
            slee.deactivate(EchoUnit.SERVICE);
            org.awaitility.Awaitility.await()
                    .until(() -> slee.state(EchoUnit.SERVICE).isInactive());
            slee.slee().deployer().uninstall(unit);
            assertThat(slee.slee().components().find(EchoUnit.SERVICE)).isEmpty();
        }
    }
}
