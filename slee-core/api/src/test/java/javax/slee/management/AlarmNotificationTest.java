package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.util.List;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"deprecation", "unchecked"}) // AssertJ takes ids and sources for Comparable
class AlarmNotificationTest {
    private static final NotificationSource SOURCE = AlarmNotifications.SOURCE;

    @Test
    void tellsWhatItWasGiven() {
        IOException cause = new IOException("reset");
        AlarmNotification alarm =
                AlarmNotifications.of(SOURCE, "t", "i", AlarmLevel.MINOR, "m", cause, 7);
        assertThat(alarm.getType()).isEqualTo("javax.slee.management.alarm.raentity");
        assertThat(alarm.getAlarmID()).isEqualTo("alarm-7");
        assertThat(alarm.getNotificationSource()).isEqualTo(SOURCE);
        assertThat(alarm.getAlarmType()).isEqualTo("t");
        assertThat(alarm.getInstanceID()).isEqualTo("i");
        assertThat(alarm.getAlarmLevel()).isEqualTo(AlarmLevel.MINOR);
        assertThat(alarm.getMessage()).isEqualTo("m");
        assertThat(alarm.getCause()).isSameAs(cause);
        assertThat(alarm.getSequenceNumber()).isEqualTo(7);
        assertThat(alarm.getTimeStamp()).isEqualTo(1_007);
        assertThat(alarm.getAlarmSource()).isNull();
        assertThat(alarm.getLevel()).isNull();
        assertThat(alarm.toString()).contains("alarm-7", "sip", "Minor", "reset", "1007");
    }

    @Test
    void ofSlee10HasWhatSlee10Knew() throws Exception {
        AlarmNotification alarm = AlarmNotifications.ofSlee10(Level.SEVERE);
        assertThat(alarm.getType()).isEqualTo(AlarmMBean.ALARM_NOTIFICATION_TYPE);
        assertThat(alarm.getAlarmSource()).isEqualTo("sbb");
        assertThat(alarm.getAlarmType()).isEqualTo("link");
        assertThat(alarm.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(alarm.getNotificationSource()).isNull();
        assertThat(alarm.getAlarmID()).isNull();
        assertThat(alarm.getInstanceID()).isNull();
        assertThat(alarm.getAlarmLevel()).isNull();
        assertThat(alarm)
                .isEqualTo(AlarmNotifications.ofSlee10(Level.SEVERE))
                .isNotEqualTo(AlarmNotifications.ofSlee10(Level.WARNING))
                .isNotEqualTo(AlarmNotifications.raised(1));
        assertThat(SerialCopy.of(alarm)).isEqualTo(alarm).hasSameHashCodeAs(alarm);
        assertThat(alarm.toString()).contains("sbb", "link", "down");
    }

    @Test
    void equalsWhenItReportsTheSameThingAgain() throws Exception {
        AlarmNotification alarm = AlarmNotifications.because(new IOException("reset"));
        AlarmNotification again =
                AlarmNotifications.of(
                        SOURCE,
                        "link",
                        "peer-1",
                        AlarmLevel.MAJOR,
                        "down",
                        new IOException("reset"),
                        99);
        assertThat(again.getAlarmID()).isNotEqualTo(alarm.getAlarmID());
        assertThat(again).isEqualTo(alarm).hasSameHashCodeAs(alarm);
        AlarmNotification copy = SerialCopy.of(alarm);
        assertThat(copy).isEqualTo(alarm).hasSameHashCodeAs(alarm);
    }

    @Test
    void differsInWhateverItReports() {
        AlarmNotification alarm = AlarmNotifications.raised(1);
        NotificationSource elsewhere = new SubsystemNotification("sip");
        AlarmLevel major = AlarmLevel.MAJOR;
        List<AlarmNotification> others =
                List.of(
                        AlarmNotifications.of(elsewhere, "link", "peer-1", major, "down", null, 1),
                        AlarmNotifications.of(SOURCE, "x", "peer-1", major, "down", null, 1),
                        AlarmNotifications.about("peer-2"),
                        AlarmNotifications.atLevel(AlarmLevel.CLEAR),
                        AlarmNotifications.of(SOURCE, "link", "peer-1", major, "x", null, 1),
                        AlarmNotifications.because(new IOException("x")));
        assertThat(others).doesNotContain(alarm).doesNotContainNull();
        assertThat(alarm).isNotEqualTo(null);
    }

    @Test
    void refusesNulls() {
        AlarmLevel minor = AlarmLevel.MINOR;
        assertThatNullPointerException()
                .isThrownBy(() -> AlarmNotifications.of(null, "t", "i", minor, "m", null, 1))
                .withMessage("notificationSource");
        assertThatNullPointerException()
                .isThrownBy(() -> AlarmNotifications.of(SOURCE, "t", "i", minor, null, null, 1))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> AlarmNotifications.of(SOURCE, "t", "i", null, "m", null, 1))
                .withMessage("alarmLevel");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AlarmNotification(null, "t", "source", Level.INFO, "m", null, 1, 2));
    }

    @Test
    void carriesItsCauseToAClientThatKnowsIt() throws Exception {
        Throwable cause = SerialCopy.of(AlarmNotifications.because(new Known("x"))).getCause();
        assertThat(cause).isInstanceOf(Known.class).hasMessage("x");
        assertThat(SerialCopy.of(AlarmNotifications.because(null)).getCause()).isNull();
    }

    @Test
    void carriesTheStackTraceToAClientThatLacksTheClassOfTheCause() throws Exception {
        byte[] bytes = SerialCopy.bytes(AlarmNotifications.because(new Known("x")));
        String name = Known.class.getName();
        byte[] unknown = SerialCopy.rename(bytes, name, name.replace("$Known", "$Knowm"));
        AlarmNotification copy = SerialCopy.read(unknown, null);
        assertThat(copy.getCause())
                .isExactlyInstanceOf(Exception.class)
                .hasMessageContainingAll("$Knowm: x", "at " + getClass().getName());
    }

    @Test
    void carriesTheStackTraceWhereTheFilterRefusesTheCause() throws Exception {
        byte[] bytes = SerialCopy.bytes(AlarmNotifications.because(new Known("x")));
        ObjectInputFilter filter =
                ObjectInputFilter.Config.createFilter("!" + Known.class.getName());
        AlarmNotification copy = SerialCopy.read(bytes, filter);
        assertThat(copy.getCause()).isExactlyInstanceOf(Exception.class);
        assertThat(copy.getCause()).hasMessageContaining("Known: x");
    }

    @Test
    void carriesTheStackTraceOfACauseThatIsNotSerializable() throws Exception {
        AlarmNotification copy = SerialCopy.of(AlarmNotifications.because(new Bound("x")));
        assertThat(copy.getCause()).isExactlyInstanceOf(Exception.class);
        assertThat(copy.getCause()).hasMessageContaining("Bound: x");
    }

    @Test
    void alarmsEqualAndSortById() throws Exception {
        Alarm one = alarm("1", new Known("x"));
        assertThat(SerialCopy.of(one)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(SerialCopy.of(one).getCause()).isInstanceOf(Known.class).hasMessage("x");
        assertThat(one).isNotEqualTo(alarm("2", null)).isNotEqualTo(null);
        assertThat(one.compareTo(alarm("2", null))).isNegative();
        assertThat(one.compareTo(alarm("1", null))).isZero();
        assertThatNullPointerException().isThrownBy(() -> alarm(null, null));
    }

    @Test
    void alarmTellsWhatItWasGiven() {
        Alarm alarm = alarm("1", null);
        assertThat(alarm.getAlarmID()).isEqualTo("1");
        assertThat(alarm.getNotificationSource()).isEqualTo(SOURCE);
        assertThat(alarm.getAlarmType()).isEqualTo("link");
        assertThat(alarm.getInstanceID()).isEqualTo("peer-1");
        assertThat(alarm.getAlarmLevel()).isEqualTo(AlarmLevel.MAJOR);
        assertThat(alarm.getMessage()).isEqualTo("down");
        assertThat(alarm.getCause()).isNull();
        assertThat(alarm.getTimestamp()).isEqualTo(42);
        assertThat(alarm.toString()).contains("link", "peer-1", "down", "42");
    }

    private static Alarm alarm(String id, Throwable cause) {
        return new Alarm(id, SOURCE, "link", "peer-1", AlarmLevel.MAJOR, "down", cause, 42);
    }

    /** A cause whose class may be missing at the client. */
    private static final class Known extends Exception {
        private static final long serialVersionUID = 1L;

        Known(String message) {
            super(message);
        }
    }

    /** A cause that holds on to something that cannot travel. */
    private static final class Bound extends Exception {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings({"serial", "unused"})
        private final Object socket = new Object();

        Bound(String message) {
            super(message);
        }
    }
}
