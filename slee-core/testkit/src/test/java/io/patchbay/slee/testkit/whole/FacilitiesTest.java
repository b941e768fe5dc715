package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import java.util.List;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.AlarmMBean;
import javax.slee.management.AlarmNotification;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.SbbNotification;
import javax.slee.management.ServiceUsageMBean;
import javax.slee.management.TraceMBean;
import javax.slee.management.TraceNotification;
import javax.slee.usage.SampleStatistics;
import javax.slee.usage.UsageMBean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facilities as a deployed SBB uses them and an administrator sees them. */
class FacilitiesTest {
    private static final SbbNotification SOURCE =
            new SbbNotification(Units.FACILITY, Units.FACILITY_SBB);

    private final TestSlee slee = TestSlee.boot();
    private final Administrator administrator = new Administrator(slee.mbeans());
    private final Recorder recorder = slee.recorder("recording");

    @BeforeEach
    void runTheService() throws Exception {
        slee.install("facility.jar", Units.facility("1.0"));
        slee.activate(Units.FACILITY);
        recorder.start("call");
    }

    @AfterEach
    void close() {
        slee.close();
    }

    /** Has the SBB do something and waits until it has. */
    private void tell(String text) {
        recorder.fire("call", text);
        recorder.await("processed " + text);
    }

    @Test
    @Spec({"E1", "E3"})
    void timersExpireWhenTheClockSaysSo() {
        tell("timer 1005000");
        tell("periodic 1006000");
        slee.clock().advance(4_999);
        tell("first");
        assertThat(recorder.messages()).noneMatch(m -> m.startsWith("timer"));
        slee.clock().advance(1);
        recorder.await("timer 1005000 left 0");
        slee.clock().advance(1_000);
        recorder.await("timer 1006000 left 2");
        slee.clock().advance(5_000);
        recorder.await("timer 1008000 left 0");
        assertThat(slee.clock().waiting()).isZero();
    }

    @Test
    @Spec({"D3", "E4"})
    void timersEndWithTheirActivity() {
        tell("timer 1005000");
        assertThat(slee.clock().waiting()).isEqualTo(1);
        recorder.end("call");
        recorder.await("activityEnded call");
        assertThat(slee.clock().waiting()).isZero();
    }

    @Test
    @Spec({"D5", "D9", "E9", "E10"})
    void nullActivitiesLiveByTheirNameAndEndWhenTold() {
        tell("null room");
        tell("bind room");
        assertThat(recorder.messages()).containsSubsequence("bound room", "taken room");
        tell("lookup room");
        recorder.await("lookup room true");
        tell("endnull room");
        recorder.await("end null");
        Awaitility.await().until(() -> slee.slee().contexts().all().size() == 2);
        recorder.fire("call", "lookup room");
        recorder.await("lookup room false");
    }

    @Test
    @Spec({"E5", "I"})
    void alarmsAreSeenAndClearedByBothSides() throws Exception {
        List<Notification> heard = administrator.listen(AlarmMBean.OBJECT_NAME);
        tell("alarm north");
        tell("alarm north");
        assertThat(administrator.alarms().getAlarms(SOURCE)).hasSize(1);
        String id = administrator.alarms().getAlarms()[0];
        assertThat(administrator.alarms().getDescriptor(id).getAlarmLevel())
                .isEqualTo(AlarmLevel.MAJOR);
        assertThat((Object) administrator.alarms().getDescriptor(id).getNotificationSource())
                .isEqualTo(SOURCE);
        tell("clear");
        assertThat(recorder.messages()).contains("cleared true");
        assertThat(administrator.alarms().isActive(id)).isFalse();
        assertThat(heard)
                .extracting(n -> n.getType() + " " + ((AlarmNotification) n).getAlarmLevel())
                .containsExactly(
                        SbbNotification.ALARM_NOTIFICATION_TYPE + " Major",
                        SbbNotification.ALARM_NOTIFICATION_TYPE + " Clear");

        tell("alarm south");
        assertThat(administrator.alarms().clearAlarms(SOURCE)).isEqualTo(1);
        tell("clear");
        recorder.await("cleared false");
    }

    @Test
    @Spec({"E6", "I"})
    void tracersFollowTheLevelsOfTheAdministrator() throws Exception {
        List<Notification> heard = administrator.listen(TraceMBean.OBJECT_NAME);
        tell("trace loud");
        administrator.traces().setTraceLevel(SOURCE, "call", TraceLevel.WARNING);
        tell("trace quiet");
        administrator.traces().unsetTraceLevel(SOURCE, "call");
        tell("trace again");
        assertThat(administrator.traces().getTracersUsed(SOURCE)).contains("call.leg");
        assertThat(heard)
                .extracting(n -> ((TraceNotification) n).getTracerName() + " " + n.getMessage())
                .containsExactly("call.leg loud", "call.leg again");
        assertThat(heard)
                .extracting(n -> ((TraceNotification) n).getNotificationSource())
                .containsOnly(SOURCE);
    }

    @Test
    @Spec({"B16", "E7", "H6", "I"})
    void usageIsCountedAndReadByTheAdministrator() throws Exception {
        ObjectName name = administrator.services().getServiceUsageMBean(Units.FACILITY);
        ServiceUsageMBean usage = administrator.bean(name, ServiceUsageMBean.class);
        usage.createUsageParameterSet(Units.FACILITY_SBB, "night");
        tell("count default");
        tell("count default");
        tell("count night");

        ObjectName all = usage.getSbbUsageMBean(Units.FACILITY_SBB);
        ObjectName night = usage.getSbbUsageMBean(Units.FACILITY_SBB, "night");
        assertThat(calls(all, false)).isEqualTo(2L);
        assertThat(calls(night, true)).isEqualTo(1L);
        assertThat(calls(night, false)).isEqualTo(0L);
        SampleStatistics lengths =
                (SampleStatistics)
                        slee.mbeans()
                                .invoke(
                                        all,
                                        "getLength",
                                        new Object[] {false},
                                        new String[] {"boolean"});
        assertThat(lengths.getSampleCount()).isEqualTo(2);
        assertThat(lengths.getMean()).isEqualTo(20.0);
        assertThatThrownBy(() -> usage.createUsageParameterSet(Units.FACILITY_SBB, "night"))
                .hasMessageContaining("night");
    }

    private Object calls(ObjectName set, boolean reset) throws Exception {
        return slee.mbeans()
                .invoke(set, "getCalls", new Object[] {reset}, new String[] {"boolean"});
    }

    @Test
    @Spec({"A8", "I"})
    void nothingIsLeftOfAServiceThatIsUninstalled() throws Exception {
        ObjectName usage = administrator.services().getServiceUsageMBean(Units.FACILITY);
        ObjectName set =
                administrator
                        .bean(usage, ServiceUsageMBean.class)
                        .getSbbUsageMBean(Units.FACILITY_SBB);
        administrator.bean(set, UsageMBean.class);
        tell("alarm north");
        tell("trace loud");
        recorder.end("call");
        slee.deactivate(Units.FACILITY);
        Awaitility.await().until(() -> slee.state(Units.FACILITY).isInactive());
        administrator.deployment().uninstall(new DeployableUnitID("facility.jar"));

        assertThat(slee.mbeans().isRegistered(usage)).isFalse();
        assertThat(slee.mbeans().isRegistered(set)).isFalse();
        assertThat(administrator.alarms().getAlarms()).isEmpty();
        assertThatThrownBy(() -> administrator.traces().getTracersUsed(SOURCE))
                .hasMessageContaining("Facility");
    }
}
