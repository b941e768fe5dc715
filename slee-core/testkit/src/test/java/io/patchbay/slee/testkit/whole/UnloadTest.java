package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.RecordingUnit;
import io.patchbay.slee.testkit.TestSlee;
import io.patchbay.slee.testkit.echo.EchoUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javax.slee.management.DeployableUnitID;
import javax.slee.resource.ConfigProperties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Units that come, serve calls and go, adaptor included, leave no class loader behind. */
class UnloadTest {
    private static final Logger LOG = System.getLogger(UnloadTest.class.getName());
    private static final int ROUNDS = 5;
    private static final int CALLS = 20;

    @Test
    @Spec({"A8", "A10"})
    void collectsEveryClassLoaderOfUnitsThatServedCalls() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (TestSlee slee = TestSlee.boot()) {
            Recorder recorder = slee.listenTo("recording");
            for (int round = 0; round < ROUNDS; round++) {
                serve(slee, recorder, round, loaders);
            }
            // The JDK keeps the last method handle that compares a record, softly, and with it the
            // record's loader. One more round displaces it; its own loaders are not counted.
            serve(slee, recorder, ROUNDS, new ArrayList<>());
            assertThat(loaders).hasSizeGreaterThanOrEqualTo(3 * ROUNDS);
            Awaitility.await().until(() -> alive(loaders).isEmpty());
        }
    }

    @Test
    void bootsFastOnceItIsWarm() {
        TestSlee.boot().close();
        long start = System.nanoTime();
        try (TestSlee slee = TestSlee.boot()) {
            long micros = (System.nanoTime() - start) / 1_000;
            LOG.log(Level.INFO, "A warm TestSlee boots in {0} microseconds", micros);
            assertThat(slee.slee().state().isRunning()).isTrue();
        }
    }

    private static void serve(
            TestSlee slee, Recorder recorder, int round, List<WeakReference<ClassLoader>> loaders)
            throws Exception {
        DeployableUnitID adaptor = slee.install("recording.jar", RecordingUnit.bytes());
        slee.adaptor(RecordingUnit.ADAPTOR, "recording", new ConfigProperties());
        DeployableUnitID echo = slee.install("echo.jar", EchoUnit.bytes());
        slee.slee().components().all(Component.class).stream()
                .filter(component -> !component.unit().equals(Deployer.STANDARD_UNIT))
                .forEach(component -> loaders.add(new WeakReference<>(component.loader())));
        slee.activate(EchoUnit.SERVICE);
        for (int i = 0; i < CALLS; i++) {
            String call = "call-" + round + "-" + i;
            recorder.start(call);
            recorder.fire(call, i % 5 == 0 ? "fail" : "hello");
            recorder.fire(call, "timer");
            recorder.end(call);
            recorder.await("activityEnded " + call);
        }
        slee.deactivate(EchoUnit.SERVICE);
        Awaitility.await().until(() -> slee.state(EchoUnit.SERVICE).isInactive());
        slee.slee().deployer().uninstall(echo);
        slee.slee().adaptors().deactivate("recording");
        Awaitility.await()
                .until(() -> slee.slee().adaptors().entity("recording").state().isInactive());
        slee.slee().adaptors().unbindLink("recording");
        slee.slee().adaptors().remove("recording");
        slee.slee().deployer().uninstall(adaptor);
    }

    private static List<ClassLoader> alive(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        List<ClassLoader> alive = new ArrayList<>();
        for (WeakReference<ClassLoader> loader : loaders) {
            ClassLoader still = loader.get();
            if (still != null) {
                alive.add(still);
            }
        }
        return alive;
    }
}
