package io.patchbay.slee.container.management.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.alarm.ComponentAlarm;
import io.patchbay.slee.container.fixture.JmxFixture;
import io.patchbay.slee.model.spec.Spec;
import javax.slee.SbbID;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import javax.slee.management.Alarm;
import javax.slee.management.AlarmMBean;
import javax.slee.management.AlarmNotification;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.UnrecognizedNotificationSourceException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Spec("E5")
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
@NullUnmarked // passes null on purpose
class AlarmManagementTest {
    private static final NotificationSource SIP = new ResourceAdaptorEntityNotification("sip");
    private static final NotificationSource GONE = new ResourceAdaptorEntityNotification("gone");

    private final AlarmTable table = new AlarmTable(() -> 42);
    private final JmxFixture jmx = new JmxFixture();
    private AlarmMBean mbean;

    @BeforeEach
    void register() throws Exception {
        AlarmManagement management = new AlarmManagement(table, SIP::equals, () -> 43);
        mbean = jmx.register(management.mbean(), AlarmMBean.OBJECT_NAME, AlarmMBean.class);
    }

    @Test
    void notifiesOfRaisingAndClearing() throws Exception {
        String id = table.raise(SIP, "link", "1", AlarmLevel.MAJOR, "down", null);
        assertThat(mbean.clearAlarm(id)).isTrue();
        assertThat(mbean.clearAlarm(id)).isFalse();
        AlarmNotification raised = (AlarmNotification) jmx.heard.get(0);
        AlarmNotification cleared = (AlarmNotification) jmx.heard.get(1);
        assertThat(jmx.heard).hasSize(2);
        assertThat(raised.getType()).isEqualTo("javax.slee.management.alarm.raentity");
        assertThat(raised.getSource()).isEqualTo(jmx.name(AlarmMBean.OBJECT_NAME));
        assertThat(raised.getAlarmID()).isEqualTo(id);
        assertThat(raised.getAlarmLevel()).isEqualTo(AlarmLevel.MAJOR);
        assertThat(raised.getTimeStamp()).isEqualTo(42);
        assertThat(raised.getSequenceNumber()).isEqualTo(1);
        assertThat(cleared.getAlarmLevel()).isEqualTo(AlarmLevel.CLEAR);
        assertThat(cleared.getSequenceNumber()).isEqualTo(2);
        assertThat(cleared.getTimeStamp()).isEqualTo(43);
    }

    @Test
    void notifiesOfReportsOfOldComponents() {
        SbbID sbb = new SbbID("s", "v", "1");
        table.report(new ComponentAlarm(sbb, Level.WARNING, "old", "m", null, 7));
        AlarmNotification reported = (AlarmNotification) jmx.heard.getFirst();
        assertThat(reported.getType()).isEqualTo(AlarmMBean.ALARM_NOTIFICATION_TYPE);
        assertThat(reported.getAlarmSource()).isEqualTo(sbb);
        assertThat(reported.getLevel()).isEqualTo(Level.WARNING);
    }

    @Test
    void listsDescribesAndClears() throws Exception {
        String one = table.raise(SIP, "link", "1", AlarmLevel.MAJOR, "m", null);
        String two = table.raise(SIP, "disk", "1", AlarmLevel.MINOR, "m", null);
        assertThat(mbean.getAlarms()).containsExactly(one, two);
        assertThat(mbean.getAlarms(SIP)).containsExactly(one, two);
        assertThat(mbean.isActive(one)).isTrue();
        assertThat(mbean.getDescriptor(two).getAlarmType()).isEqualTo("disk");
        assertThatObject(mbean.getDescriptor("none")).isNull();
        assertThat(mbean.getDescriptors(new String[] {two, "none"}))
                .extracting(Alarm::getAlarmID)
                .containsExactly(two);
        assertThat(mbean.clearAlarms(SIP, "link")).isOne();
        assertThat(mbean.clearAlarms(SIP)).isOne();
        assertThat(mbean.getAlarms()).isEmpty();
    }

    @Test
    void refusesUnknownSourcesAndMissingArguments() {
        assertThatExceptionOfType(UnrecognizedNotificationSourceException.class)
                .isThrownBy(() -> mbean.getAlarms(GONE));
        assertThatExceptionOfType(UnrecognizedNotificationSourceException.class)
                .isThrownBy(() -> mbean.clearAlarms(GONE));
        AlarmManagement management = new AlarmManagement(table, SIP::equals, () -> 43);
        assertThatNullPointerException().isThrownBy(() -> management.clearAlarm(null));
        assertThatNullPointerException().isThrownBy(() -> management.isActive(null));
        assertThatNullPointerException().isThrownBy(() -> management.getDescriptors(null));
        assertThatNullPointerException().isThrownBy(() -> management.clearAlarms(SIP, null));
    }
}
