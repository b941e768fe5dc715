package io.patchbay.slee.testkit.arquillian;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.RecordingUnit;
import io.patchbay.slee.testkit.TestSlee;
import io.patchbay.slee.testkit.echo.EchoUnit;
import java.io.ByteArrayInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class ArchiveDeploymentTest {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // set by the extension
    private TestSlee slee;

    /** A unit whose components refer to nothing that is not deployed with it. */
    @Deployment
    static JavaArchive events() {
        return ShrinkWrap.create(ZipImporter.class, "recording.jar")
                .importFrom(new ByteArrayInputStream(RecordingUnit.bytes()))
                .as(JavaArchive.class);
    }

    @Test
    void testsUseTheSleeThatRunsTheArchive() throws Exception {
        Recorder recorder = slee.recorder("recording");
        slee.install("echo.jar", EchoUnit.bytes());
        slee.activate(EchoUnit.SERVICE);
        recorder.start("a");
        recorder.fire("a", "hello");
        assertThat(recorder.await("processed hello")).contains("echo hello 1");
        recorder.end("a");
        recorder.await("activityEnded a");
        slee.deactivate(EchoUnit.SERVICE);
        org.awaitility.Awaitility.await().until(() -> slee.state(EchoUnit.SERVICE).isInactive());
        slee.slee().deployer().uninstall(unit("echo.jar"));
        slee.slee().adaptors().deactivate("recording");
        org.awaitility.Awaitility.await()
                .until(() -> slee.slee().adaptors().entity("recording").state().isInactive());
        slee.slee().adaptors().unbindLink("recording");
        slee.slee().adaptors().remove("recording");
    }

    private static javax.slee.management.DeployableUnitID unit(String name) {
        return new javax.slee.management.DeployableUnitID(name);
    }
}
