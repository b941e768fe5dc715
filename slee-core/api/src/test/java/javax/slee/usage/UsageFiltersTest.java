package javax.slee.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.InvalidArgumentException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.SerialCopy;
import javax.slee.management.SilentMBean;
import org.junit.jupiter.api.Test;

class UsageFiltersTest {
    private static final ServiceID SERVICE = new ServiceID("echo", "acme", "1.0");
    private static final SbbID SBB = new SbbID("echo", "acme", "1.0");
    private static final NotificationSource SOURCE = new SbbNotification(SERVICE, SBB);

    private static UsageNotification update(
            NotificationSource source, String set, String name, long value) {
        return new UsageNotification(
                source.getUsageNotificationType(),
                SilentMBean.of(UsageMBean.class),
                source,
                set,
                name,
                true,
                value,
                1,
                2);
    }

    private static List<Long> passing(NotificationFilter filter, String set, long... values) {
        List<Long> passing = new ArrayList<>();
        for (long value : values) {
            if (filter.isNotificationEnabled(update(SOURCE, set, "calls", value))) {
                passing.add(value);
            }
        }
        return passing;
    }

    @Test
    void everyFilterWatchesOneParameterOfOneSource() throws Exception {
        NotificationSource elsewhere = new ResourceAdaptorEntityNotification("sip");
        for (NotificationFilter filter :
                List.of(
                        new UsageUpdatedFilter(SOURCE, "calls"),
                        new UsageUpdatedFilter(SERVICE, SBB, "calls"),
                        new UsageOutOfRangeFilter(SOURCE, "calls", 1, 2),
                        new UsageOutOfRangeFilter(SERVICE, SBB, "calls", 1, 2))) {
            assertThat(passing(filter, null, 5)).containsExactly(5L);
            assertThat(passing(SerialCopy.of(filter), "gold", 5)).containsExactly(5L);
            assertThat(filter.isNotificationEnabled(update(SOURCE, null, "hits", 5))).isFalse();
            assertThat(filter.isNotificationEnabled(update(elsewhere, null, "calls", 5))).isFalse();
            assertThat(filter.isNotificationEnabled(new Notification("t", "s", 1))).isFalse();
        }
    }

    @Test
    void filterForAnSbbKnowsNotificationsOfSlee10() {
        UsageNotification usage =
                new UsageNotification(
                        SilentMBean.of(SbbUsageMBean.class),
                        SERVICE,
                        SBB,
                        null,
                        "calls",
                        true,
                        1,
                        2,
                        3);
        assertThat(new UsageUpdatedFilter(SERVICE, SBB, "calls").isNotificationEnabled(usage))
                .isTrue();
        SbbID other = new SbbID("fax", "acme", "1.0");
        assertThat(new UsageUpdatedFilter(SERVICE, other, "calls").isNotificationEnabled(usage))
                .isFalse();
    }

    @Test
    void outOfRangeLetsPassWhatIsBelowOrAbove() throws Exception {
        NotificationFilter filter = new UsageOutOfRangeFilter(SOURCE, "calls", 10, 20);
        assertThat(passing(filter, null, 9, 10, 15, 20, 21, -5)).containsExactly(9L, 21L, -5L);
        assertThat(passing(new UsageOutOfRangeFilter(SOURCE, "calls", 7, 7), null, 6, 7, 8))
                .containsExactly(6L, 8L);
    }

    @Test
    void emptyRangeIsRefused() {
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> new UsageOutOfRangeFilter(SOURCE, "calls", 2, 1))
                .withMessageContainingAll("calls", "2", "1");
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> new UsageOutOfRangeFilter(SERVICE, SBB, "calls", 2, 1));
    }

    @Test
    void thresholdIsCrossedInBothDirections() {
        NotificationFilter filter = new UsageThresholdFilter(SOURCE, "calls", 10);
        assertThat(passing(filter, null, 5, 9, 12, 13, 4, 3, 11)).containsExactly(12L, 4L, 11L);
    }

    @Test
    void thresholdItselfIsOnNoSide() {
        assertThat(passing(new UsageThresholdFilter(SOURCE, "calls", 10), null, 9, 10, 11))
                .containsExactly(11L);
        assertThat(passing(new UsageThresholdFilter(SOURCE, "calls", 10), null, 9, 10, 9))
                .isEmpty();
        assertThat(passing(new UsageThresholdFilter(SOURCE, "calls", 10), null, 10, 11)).isEmpty();
        assertThat(
                        passing(
                                new UsageThresholdFilter(SERVICE, SBB, "calls", 10),
                                null,
                                11,
                                10,
                                10,
                                8))
                .containsExactly(8L);
    }

    @Test
    void thresholdIsWatchedInEachSetByItself() {
        NotificationFilter filter = new UsageThresholdFilter(SOURCE, "calls", 10);
        assertThat(passing(filter, null, 9)).isEmpty();
        assertThat(passing(filter, "gold", 11)).isEmpty();
        assertThat(passing(filter, null, 9)).isEmpty();
        assertThat(passing(filter, "gold", 9)).containsExactly(9L);
        assertThat(passing(filter, null, 11)).containsExactly(11L);
    }

    @Test
    void thresholdIgnoresOtherParameters() throws Exception {
        NotificationFilter filter = new UsageThresholdFilter(SOURCE, "calls", 10);
        assertThat(passing(filter, null, 9)).isEmpty();
        assertThat(filter.isNotificationEnabled(update(SOURCE, null, "hits", 11))).isFalse();
        assertThat(filter.isNotificationEnabled(new Notification("t", "s", 1))).isFalse();
        assertThat(passing(SerialCopy.of(filter), null, 8, 11)).containsExactly(11L);
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException().isThrownBy(() -> new UsageUpdatedFilter(null, "p"));
        assertThatNullPointerException().isThrownBy(() -> new UsageUpdatedFilter(SOURCE, null));
        assertThatNullPointerException()
                .isThrownBy(() -> new UsageThresholdFilter(null, SBB, "p", 1));
        assertThatNullPointerException()
                .isThrownBy(() -> new UsageOutOfRangeFilter(SERVICE, null, "p", 1, 2));
    }
}
