package javax.slee.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;
import javax.slee.management.SerialCopy;
import javax.slee.management.SilentMBean;
import javax.slee.management.SubsystemNotification;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked") // AssertJ takes ids and sources for Comparable
class UsageNotificationTest {
    private static final ServiceID SERVICE = new ServiceID("echo", "acme", "1.0");
    private static final SbbID SBB = new SbbID("echo", "acme", "1.0");
    private static final NotificationSource SOURCE = new SbbNotification(SERVICE, SBB);

    private static UsageNotification usage(
            NotificationSource source,
            String set,
            String name,
            boolean counter,
            long value,
            long number) {
        return new UsageNotification(
                SOURCE.getUsageNotificationType(),
                SilentMBean.of(UsageMBean.class),
                source,
                set,
                name,
                counter,
                value,
                number,
                1_000 + number);
    }

    @Test
    void tellsWhatItWasGiven() {
        UsageNotification usage = usage(SOURCE, "gold", "calls", true, 12, 7);
        assertThat(usage.getType()).isEqualTo("javax.slee.management.usage.sbb");
        assertThat(usage.getNotificationSource()).isEqualTo(SOURCE);
        assertThat(usage.getService()).isEqualTo(SERVICE);
        assertThat(usage.getSbb()).isEqualTo(SBB);
        assertThat(usage.getUsageParameterSetName()).isEqualTo("gold");
        assertThat(usage.getUsageParameterName()).isEqualTo("calls");
        assertThat(usage.isCounter()).isTrue();
        assertThat(usage.getValue()).isEqualTo(12);
        assertThat(usage.getSequenceNumber()).isEqualTo(7);
        assertThat(usage.getTimeStamp()).isEqualTo(1_007);
        assertThat(usage.toString()).contains("gold", "calls", "counter=12");
        assertThat(usage(SOURCE, null, "delay", false, 3, 1).toString()).contains("sample=3");
    }

    @Test
    void namesServiceAndSbbForSbbsOnly() {
        UsageNotification usage = usage(new SubsystemNotification("s"), null, "p", true, 1, 1);
        assertThat(usage.getService()).isNull();
        assertThat(usage.getSbb()).isNull();
    }

    @Test
    void ofSlee10HasTheSbbAsItsSource() throws Exception {
        UsageNotification usage =
                new UsageNotification(
                        SilentMBean.of(SbbUsageMBean.class),
                        SERVICE,
                        SBB,
                        null,
                        "calls",
                        true,
                        12,
                        1,
                        2);
        assertThat(usage.getType()).isEqualTo(SbbUsageMBean.USAGE_NOTIFICATION_TYPE);
        assertThat(usage.getNotificationSource()).isEqualTo(SOURCE);
        assertThat(usage.getUsageParameterSetName()).isNull();
        assertThat(SerialCopy.of(usage)).isEqualTo(usage).hasSameHashCodeAs(usage);
    }

    @Test
    void equalsByUpdateNotByNumber() throws Exception {
        UsageNotification usage = usage(SOURCE, "gold", "calls", true, 12, 1);
        UsageNotification again = usage(SOURCE, "gold", "calls", true, 12, 2);
        assertThat(again).isEqualTo(usage).hasSameHashCodeAs(usage);
        UsageNotification copy = SerialCopy.of(usage);
        assertThat(copy).isEqualTo(usage).hasSameHashCodeAs(usage).isNotEqualTo(null);
        assertThat(
                        List.of(
                                usage(new SubsystemNotification("s"), "gold", "calls", true, 12, 1),
                                usage(SOURCE, null, "calls", true, 12, 1),
                                usage(SOURCE, "gold", "hits", true, 12, 1),
                                usage(SOURCE, "gold", "calls", false, 12, 1),
                                usage(SOURCE, "gold", "calls", true, 13, 1)))
                .doesNotContain(usage);
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException().isThrownBy(() -> usage(null, null, "p", true, 1, 1));
        assertThatNullPointerException().isThrownBy(() -> usage(SOURCE, null, null, true, 1, 1));
    }

    @Test
    void statisticsTellWhatTheyWereGiven() throws Exception {
        SampleStatistics statistics = SerialCopy.of(new SampleStatistics(3, -1, 8, 2.5));
        assertThat(statistics.getSampleCount()).isEqualTo(3);
        assertThat(statistics.getMinimum()).isEqualTo(-1);
        assertThat(statistics.getMaximum()).isEqualTo(8);
        assertThat(statistics.getMean()).isEqualTo(2.5);
        assertThat(statistics.toString()).contains("3", "-1", "8", "2.5");
    }

    @Test
    void statisticsOfNoSamplesHaveAnEmptyRange() {
        SampleStatistics none = new SampleStatistics();
        assertThat(none.getSampleCount()).isZero();
        assertThat(none.getMinimum()).isEqualTo(Long.MAX_VALUE);
        assertThat(none.getMaximum()).isEqualTo(Long.MIN_VALUE);
        assertThat(none.getMean()).isZero();
    }
}
