package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import javax.management.Notification;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"deprecation", "unchecked"}) // AssertJ takes ids and sources for Comparable
class TraceNotificationTest {
    private static final NotificationSource SOURCE = new ProfileTableNotification("subscribers");

    private static TraceNotification trace(
            NotificationSource source,
            String tracer,
            TraceLevel level,
            String message,
            long number) {
        return new TraceNotification(
                SOURCE.getTraceNotificationType(),
                SilentMBean.of(TraceMBean.class),
                source,
                tracer,
                level,
                message,
                new IllegalStateException("x"),
                number,
                1_000 + number);
    }

    private static TraceNotification trace(TraceLevel level) {
        return trace(SOURCE, "a.b", level, "hello", 1);
    }

    private static TraceNotification ofSlee10(Level level) {
        return new TraceNotification(
                SilentMBean.of(TraceMBean.class), "type", "sbb", level, "hello", null, 1, 2);
    }

    @Test
    void tellsWhatItWasGiven() {
        TraceNotification trace = trace(SOURCE, "a.b", TraceLevel.FINE, "hello", 7);
        assertThat(trace.getType()).isEqualTo(ProfileTableNotification.TRACE_NOTIFICATION_TYPE);
        assertThat(trace.getNotificationSource()).isEqualTo(SOURCE);
        assertThat(trace.getTracerName()).isEqualTo("a.b");
        assertThat(trace.getTraceLevel()).isEqualTo(TraceLevel.FINE);
        assertThat(trace.getMessage()).isEqualTo("hello");
        assertThat(trace.getCause()).isInstanceOf(IllegalStateException.class);
        assertThat(trace.getSequenceNumber()).isEqualTo(7);
        assertThat(trace.getTimeStamp()).isEqualTo(1_007);
        assertThat(trace.getMessageSource()).isNull();
        assertThat(trace.getMessageType()).isNull();
        assertThat(trace.getLevel()).isNull();
        assertThat(trace.toString()).contains("subscribers", "a.b", "hello");
    }

    @Test
    void ofSlee10HasWhatSlee10Knew() throws Exception {
        TraceNotification trace = ofSlee10(Level.INFO);
        assertThat(trace.getType()).isEqualTo(TraceMBean.TRACE_NOTIFICATION_TYPE);
        assertThat(trace.getMessageSource()).isEqualTo("sbb");
        assertThat(trace.getMessageType()).isEqualTo("type");
        assertThat(trace.getLevel()).isEqualTo(Level.INFO);
        assertThat(trace.getCause()).isNull();
        assertThat(trace.getNotificationSource()).isNull();
        assertThat(trace.getTracerName()).isNull();
        assertThat(trace.getTraceLevel()).isNull();
        assertThat(SerialCopy.of(trace)).isEqualTo(trace).hasSameHashCodeAs(trace);
        assertThat(trace).isNotEqualTo(ofSlee10(Level.WARNING)).isNotEqualTo(null);
        assertThat(trace.toString()).contains("sbb", "type", "hello");
    }

    @Test
    void equalsByMessageNotByNumber() throws Exception {
        TraceNotification trace = trace(TraceLevel.INFO);
        TraceNotification again = trace(SOURCE, "a.b", TraceLevel.INFO, "hello", 2);
        assertThat(again).isEqualTo(trace).hasSameHashCodeAs(trace);
        TraceNotification copy = SerialCopy.of(trace);
        assertThat(copy).isEqualTo(trace).hasSameHashCodeAs(trace);
        assertThat(copy.getCause()).isInstanceOf(IllegalStateException.class).hasMessage("x");
        NotificationSource elsewhere = new SubsystemNotification("s");
        assertThat(
                        List.of(
                                trace(elsewhere, "a.b", TraceLevel.INFO, "hello", 1),
                                trace(SOURCE, "a", TraceLevel.INFO, "hello", 1),
                                trace(TraceLevel.FINE),
                                trace(SOURCE, "a.b", TraceLevel.INFO, "bye", 1)))
                .doesNotContain(trace);
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> trace(null, "a", TraceLevel.INFO, "m", 1));
        assertThatNullPointerException()
                .isThrownBy(() -> trace(SOURCE, null, TraceLevel.INFO, "m", 1));
        assertThatNullPointerException().isThrownBy(() -> trace(SOURCE, "a", null, "m", 1));
        assertThatNullPointerException()
                .isThrownBy(() -> trace(SOURCE, "a", TraceLevel.INFO, null, 1));
        assertThatNullPointerException().isThrownBy(() -> ofSlee10(null));
    }

    @Test
    void filterLetsPassWhatIsAsSevereOrMore() throws Exception {
        TraceLevelFilter filter = SerialCopy.of(new TraceLevelFilter(TraceLevel.INFO));
        assertThat(filter.isNotificationEnabled(trace(TraceLevel.SEVERE))).isTrue();
        assertThat(filter.isNotificationEnabled(trace(TraceLevel.INFO))).isTrue();
        assertThat(filter.isNotificationEnabled(trace(TraceLevel.CONFIG))).isFalse();
        assertThat(filter.isNotificationEnabled(ofSlee10(Level.SEVERE))).isFalse();
        assertThat(filter.isNotificationEnabled(new Notification("t", "s", 1))).isFalse();
    }

    @Test
    void filterOfSlee10LetsPassWhatIsAsSevereOrMore() throws Exception {
        TraceLevelFilter filter = SerialCopy.of(new TraceLevelFilter(Level.INFO));
        assertThat(filter.isNotificationEnabled(ofSlee10(Level.SEVERE))).isTrue();
        assertThat(filter.isNotificationEnabled(ofSlee10(Level.INFO))).isTrue();
        assertThat(filter.isNotificationEnabled(ofSlee10(Level.CONFIG))).isFalse();
        assertThat(filter.isNotificationEnabled(trace(TraceLevel.SEVERE))).isFalse();
    }
}
