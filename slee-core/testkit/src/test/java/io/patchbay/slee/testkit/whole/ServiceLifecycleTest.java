package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.RecordingUnit;
import io.patchbay.slee.testkit.TestSlee;
import java.util.List;
import javax.management.Notification;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.DependencyException;
import javax.slee.management.InvalidLinkNameBindingStateException;
import javax.slee.management.ResourceAdaptorEntityState;
import javax.slee.management.ResourceManagementMBean;
import javax.slee.management.ServiceManagementMBean;
import javax.slee.management.ServiceState;
import javax.slee.management.ServiceStateChangeNotification;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceLifecycleTest {
    private final TestSlee slee = TestSlee.boot();
    private final Administrator administrator = new Administrator(slee.mbeans());

    @AfterEach
    void close() {
        slee.close();
    }

    private void awaitInactive(ServiceID service) {
        Awaitility.await().until(() -> administrator.services().getState(service).isInactive());
    }

    @Test
    @Spec({"H2", "H3", "H4", "H6", "I"})
    void upgradesWhileCallsGoOn() throws Exception {
        Recorder recorder = slee.recorder("recording");
        slee.install("one.jar", Units.facility("1.0"));
        slee.install("two.jar", Units.facility("2.0"));
        List<Notification> heard = administrator.listen(ServiceManagementMBean.OBJECT_NAME);
        administrator.services().activate(Units.FACILITY);
        recorder.start("old");
        recorder.fire("old", "who 1");
        recorder.await("who 1 is 1.0");

        administrator.services().deactivateAndActivate(Units.FACILITY, Units.FACILITY_2);
        recorder.start("new");
        recorder.fire("new", "who 2");
        recorder.fire("old", "who 3");
        assertThat(recorder.await("who 3 is 1.0")).doesNotContain("who 2 is 1.0");
        recorder.await("who 2 is 2.0");
        assertThat(administrator.services().getServices(ServiceState.STOPPING))
                .containsExactly(Units.FACILITY);

        recorder.end("old");
        awaitInactive(Units.FACILITY);
        recorder.fire("new", "who 4");
        recorder.await("who 4 is 2.0");
        assertThat(recorder.messages()).contains("unset FacilitySbb");
        assertThat(heard)
                .extracting(n ->
                        ((ServiceStateChangeNotification) n).getService().getVersion()
                                + " "
                                + ((ServiceStateChangeNotification) n).getNewState())
                .containsExactly("1.0 Active", "2.0 Active", "1.0 Stopping", "1.0 Inactive");
        assertThat(heard)
                .extracting(Notification::getType)
                .containsOnly(ServiceManagementMBean.SERVICE_STATE_CHANGE_NOTIFICATION_TYPE);
    }

    @Test
    @Spec({"H1", "H3"})
    void refusesWrongStatesAndArguments() throws Exception {
        slee.recorder("recording");
        slee.install("one.jar", Units.facility("1.0"));
        ServiceManagementMBean services = administrator.services();
        assertThatThrownBy(() -> services.deactivate(Units.FACILITY))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Inactive");
        assertThatThrownBy(() -> services.activate(Units.FACILITY_2))
                .isInstanceOf(UnrecognizedServiceException.class);
        assertThatThrownBy(() -> services.activate(new ServiceID[0]))
                .isInstanceOf(InvalidArgumentException.class);
        ServiceID[] twice = {Units.FACILITY, Units.FACILITY};
        assertThatThrownBy(() -> services.activate(twice))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("twice");
        ServiceID[] oneUnknown = {Units.FACILITY, Units.FACILITY_2};
        assertThatThrownBy(() -> services.activate(oneUnknown))
                .isInstanceOf(UnrecognizedServiceException.class);
        assertThat(services.getState(Units.FACILITY)).isEqualTo(ServiceState.INACTIVE);
    }

    @Test
    @Spec("B15")
    void needsItsLinkBeforeItIsActivated() throws Exception {
        slee.install("recording.jar", RecordingUnit.bytes());
        slee.install("one.jar", Units.facility("1.0"));
        assertThatThrownBy(() -> administrator.services().activate(Units.FACILITY))
                .isInstanceOf(InvalidLinkNameBindingStateException.class)
                .hasMessageContaining("recording");
        assertThat(slee.state(Units.FACILITY).isInactive()).isTrue();

        slee.recorder("recording");
        administrator.services().activate(Units.FACILITY);
        assertThatThrownBy(() -> administrator.resources().unbindLinkName("recording"))
                .isInstanceOf(DependencyException.class)
                .hasMessageContaining("Facility");
        assertThat(administrator.resources().getBoundSbbs("recording"))
                .containsExactly(Units.FACILITY_SBB);
        administrator.services().deactivate(Units.FACILITY);
        awaitInactive(Units.FACILITY);
        administrator.resources().unbindLinkName("recording");
    }

    @Test
    @Spec("I")
    void deactivatesAnEntityOnceItsLastActivityHasEnded() throws Exception {
        Recorder recorder = slee.recorder("slow");
        List<Notification> heard = administrator.listen(ResourceManagementMBean.OBJECT_NAME);
        recorder.keepActivities();
        recorder.start("call");
        administrator.resources().deactivateResourceAdaptorEntity("slow");
        assertThat(administrator.resources().getState("slow"))
                .isEqualTo(ResourceAdaptorEntityState.STOPPING);
        assertThat(recorder.messages()).contains("raStopping").doesNotContain("raInactive");

        recorder.end("call");
        recorder.await("raInactive");
        Awaitility.await().until(() -> administrator.resources().getState("slow").isInactive());
        assertThat(heard).hasSize(2);
    }

    @Test
    @Spec({"H5", "I"})
    void startsAgainWithTheServicesAndEntitiesThatWereActive() throws Exception {
        Recorder recorder = slee.recorder("recording");
        slee.install("one.jar", Units.facility("1.0"));
        slee.install("tones.jar", Units.tones());
        administrator.services().activate(Units.FACILITY);
        administrator.profiles().createProfileTable(Units.TONES, "tones");
        for (int round = 0; round < 3; round++) {
            recorder.start("call" + round);
            recorder.fire("call" + round, "null name" + round);
            recorder.await("bound name" + round);

            administrator.slee().stop();
            Awaitility.await().until(() -> administrator.slee().getState().isStopped());
            assertThat(slee.slee().contexts().all()).isEmpty();
            assertThat(slee.slee().adaptors().entity("recording").activities()).isEmpty();
            assertThat(administrator.services().getState(Units.FACILITY))
                    .isEqualTo(ServiceState.ACTIVE);
            assertThat(administrator.resources().getState("recording"))
                    .isEqualTo(ResourceAdaptorEntityState.ACTIVE);
            assertThatThrownBy(() -> administrator.slee().stop())
                    .isInstanceOf(InvalidStateException.class);

            administrator.slee().start();
            recorder.start("again" + round);
            recorder.fire("again" + round, "who " + round);
            recorder.await("who " + round + " is 1.0");
            assertThat(slee.slee().contexts().all())
                    .extracting(context -> context.key().getClass().getSimpleName())
                    .containsExactlyInAnyOrder(
                            "ServiceActivityKey", "ProfileTableActivityKey", "RaActivity");
        }
    }

    @Test
    @Spec("I")
    void isNotStoppedWhileAnActivityIsLeft() throws Exception {
        Recorder recorder = slee.recorder("slow");
        recorder.keepActivities();
        recorder.start("call");
        administrator.slee().stop();
        assertThat(administrator.slee().getState().isStopping()).isTrue();
        assertThatThrownBy(() -> administrator.slee().stop())
                .isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> administrator.slee().shutdown())
                .isInstanceOf(InvalidStateException.class);
        recorder.end("call");
        Awaitility.await().until(() -> administrator.slee().getState().isStopped());
        administrator.slee().start();
        assertThat(administrator.slee().getState().isRunning()).isTrue();
    }
}
