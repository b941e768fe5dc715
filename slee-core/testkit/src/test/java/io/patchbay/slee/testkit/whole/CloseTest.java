package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.Slee;
import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.FakeScheduler;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ObjectName;
import javax.slee.InvalidStateException;
import javax.slee.management.ServiceUsageMBean;
import javax.slee.management.SleeManagementMBean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CloseTest {
    private static final Set<String> DOMAINS = Set.of("JMImplementation");

    @Test
    @Spec("I")
    void leavesNothingWhenItIsClosedWhileRunning() throws Exception {
        // Other tests of this JVM may have a SLEE that runs.
        Set<Thread> others = routerThreads();
        TestSlee test = TestSlee.boot();
        Administrator administrator = new Administrator(test.mbeans());
        Recorder recorder = test.recorder("recording");
        test.install("facility.jar", Units.facility("1.0"));
        test.install("tones.jar", Units.tones());
        test.activate(Units.FACILITY);
        administrator.profiles().createProfileTable(Units.TONES, "tones");
        administrator.profiles().createProfile("tones", "open");
        administrator.profiles().getProfileTableUsageMBean("tones");
        ObjectName usage = administrator.services().getServiceUsageMBean(Units.FACILITY);
        administrator.bean(usage, ServiceUsageMBean.class).getSbbUsageMBean(Units.FACILITY_SBB);
        recorder.start("call");
        recorder.fire("call", "timer 2000000");
        recorder.await("processed timer 2000000");

        test.slee().close();
        assertThat(test.mbeans().getDomains()).containsExactlyInAnyOrderElementsOf(DOMAINS);
        assertThat(test.slee().contexts().all()).isEmpty();
        assertThat(test.clock().waiting()).isZero();
        assertThat(recorder.messages())
                .containsSubsequence("raStopping", "raInactive", "raUnconfigured")
                .contains("unset FacilitySbb", "remove FacilitySbb");
        Awaitility.await().until(() -> others.containsAll(routerThreads()));

        test.slee().close();
        test.close();
        assertThatThrownBy(() -> test.slee().start()).isInstanceOf(InvalidStateException.class);
    }

    private static Set<Thread> routerThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("slee-router-"))
                .collect(Collectors.toSet());
    }

    @Test
    @Spec("I")
    void isShutDownOverJmxOnceItIsStopped() throws Exception {
        try (TestSlee test = TestSlee.boot()) {
            SleeManagementMBean slee = new Administrator(test.mbeans()).slee();
            assertThatThrownBy(slee::shutdown)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("Stop it first");
            slee.stop();
            Awaitility.await().until(() -> slee.getState().isStopped());
            slee.shutdown();
            assertThat(test.mbeans().getDomains()).containsExactlyInAnyOrderElementsOf(DOMAINS);
        }
    }

    @Test
    void refusesASecondSleeInOneMBeanServerAndLeavesTheFirstAlone() {
        try (TestSlee test = TestSlee.boot()) {
            Set<ObjectName> names = test.mbeans().queryNames(null, null);
            assertThatThrownBy(() ->
                            new Slee(SleeConfig.defaults(), test.mbeans(), new FakeScheduler(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another SLEE");
            assertThat(test.mbeans().queryNames(null, null)).isEqualTo(names);
        }
    }
}
