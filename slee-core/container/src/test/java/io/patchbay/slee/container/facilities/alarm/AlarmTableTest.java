package io.patchbay.slee.container.facilities.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import javax.slee.SbbID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import javax.slee.management.Alarm;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import org.junit.jupiter.api.Test;

@Spec("E5")
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
class AlarmTableTest {
    private static final SbbID SBB = new SbbID("s", "v", "1");

    private final List<String> heard = new ArrayList<>();
    private final AlarmTable table = new AlarmTable(() -> 42);
    private final AlarmFacility sip = facility(new ResourceAdaptorEntityNotification("sip"));
    private final AlarmFacility http = facility(new ResourceAdaptorEntityNotification("http"));

    AlarmTableTest() {
        table.addListener(
                new AlarmListener() {
                    @Override
                    public void raised(Alarm alarm) {
                        heard.add("raised " + alarm.getAlarmType() + alarm.getInstanceID());
                    }

                    @Override
                    public void cleared(Alarm alarm) {
                        heard.add("cleared " + alarm.getAlarmType() + alarm.getInstanceID());
                    }

                    @Override
                    public void reported(ComponentAlarm alarm) {
                        heard.add("reported " + alarm.type());
                    }
                });
    }

    private AlarmFacility facility(NotificationSource source) {
        return new SourceAlarms(table, source, SBB::equals);
    }

    @Test
    void raisingTwiceIsRaisingOnce() {
        String first = sip.raiseAlarm("link", "1", AlarmLevel.MAJOR, "down");
        String second = sip.raiseAlarm("link", "1", AlarmLevel.CRITICAL, "still down");
        assertThat(second).isEqualTo(first);
        assertThat(table.active()).hasSize(1);
        Alarm alarm = table.find(first).orElseThrow();
        assertThat(alarm.getAlarmLevel()).isEqualTo(AlarmLevel.MAJOR);
        assertThat(alarm.getMessage()).isEqualTo("down");
        assertThat(alarm.getTimestamp()).isEqualTo(42);
        assertThat(heard).containsExactly("raised link1");
    }

    @Test
    void tellsAlarmsApartByInstanceTypeAndSource() {
        String a = sip.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m");
        String b = sip.raiseAlarm("link", "2", AlarmLevel.MAJOR, "m");
        String c = http.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m");
        assertThat(List.of(a, b, c)).doesNotHaveDuplicates();
        assertThat(table.active()).extracting(Alarm::getAlarmID).containsExactly(a, b, c);
    }

    @Test
    void clearsOnlyItsOwnAlarmsAndOnlyOnce() {
        String id = sip.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m");
        assertThat(http.clearAlarm(id)).isFalse();
        assertThat(sip.clearAlarm(id)).isTrue();
        assertThat(sip.clearAlarm(id)).isFalse();
        assertThat(table.find(id)).isEmpty();
        assertThat(heard).containsExactly("raised link1", "cleared link1");
        assertThat(sip.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m")).isNotEqualTo(id);
    }

    @Test
    void clearsByTypeOrAll() {
        sip.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m");
        sip.raiseAlarm("link", "2", AlarmLevel.MAJOR, "m");
        sip.raiseAlarm("disk", "1", AlarmLevel.MAJOR, "m");
        http.raiseAlarm("link", "1", AlarmLevel.MAJOR, "m");
        assertThat(sip.clearAlarms("link")).isEqualTo(2);
        assertThat(sip.clearAlarms()).isEqualTo(1);
        assertThat(table.active()).hasSize(1);
    }

    @Test
    void refusesTheLevelClearAndMissingArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sip.raiseAlarm("t", "i", AlarmLevel.CLEAR, "m"));
        assertThatNullPointerException()
                .isThrownBy(() -> sip.raiseAlarm(null, "i", AlarmLevel.MAJOR, "m"));
        assertThatNullPointerException()
                .isThrownBy(() -> sip.raiseAlarm("t", null, AlarmLevel.MAJOR, "m"));
        assertThatNullPointerException().isThrownBy(() -> sip.raiseAlarm("t", "i", null, "m"));
        assertThatNullPointerException()
                .isThrownBy(() -> sip.raiseAlarm("t", "i", AlarmLevel.MAJOR, null));
        assertThatNullPointerException().isThrownBy(() -> sip.clearAlarm(null));
    }

    @Test
    void passesOnTheReportsOfOldComponents() throws UnrecognizedComponentException {
        sip.createAlarm(SBB, Level.WARNING, "old", "m", 7);
        assertThat(heard).containsExactly("reported old");
        assertThat(table.active()).isEmpty();
        assertThatExceptionOfType(UnrecognizedComponentException.class)
                .isThrownBy(() ->
                        sip.createAlarm(new SbbID("x", "v", "1"), Level.WARNING, "old", "m", 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sip.createAlarm(SBB, Level.OFF, "old", "m", 7));
    }
}
