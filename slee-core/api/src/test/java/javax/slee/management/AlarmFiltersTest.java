package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class AlarmFiltersTest {
    private long nowMillis = 1_000_000;

    private boolean passes(NotificationFilter filter, Notification notification) {
        return filter.isNotificationEnabled(notification);
    }

    /** Raises the same alarm again and again, and tells which of them pass. */
    private List<Integer> passing(NotificationFilter filter, int times, long everyMillis) {
        List<Integer> passing = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            if (passes(filter, AlarmNotifications.raised(i))) {
                passing.add(i);
            }
            nowMillis += everyMillis;
        }
        return passing;
    }

    @Test
    void duplicatesAreHeldBackForThePeriodAfterTheOneThatPassed() {
        NotificationFilter filter = new AlarmDuplicateFilter(1_000, () -> nowMillis);
        assertThat(passing(filter, 8, 400)).containsExactly(1, 4, 7);
    }

    @Test
    void duplicateAtTheVeryEndOfThePeriodIsHeldBack() {
        NotificationFilter filter = new AlarmDuplicateFilter(1_000, () -> nowMillis);
        assertThat(passing(filter, 3, 1_000)).containsExactly(1, 3);
    }

    @Test
    void differentAlarmsAreNoDuplicates() {
        NotificationFilter filter = new AlarmDuplicateFilter(1_000, () -> nowMillis);
        assertThat(passes(filter, AlarmNotifications.about("peer-1"))).isTrue();
        assertThat(passes(filter, AlarmNotifications.about("peer-2"))).isTrue();
        assertThat(passes(filter, AlarmNotifications.about("peer-1"))).isFalse();
        assertThat(passes(filter, AlarmNotifications.about("peer-2"))).isFalse();
    }

    @Test
    void thresholdIsExceededByOneMoreAndCountingStartsAgain() {
        NotificationFilter filter = new AlarmThresholdFilter(2, 1_000, () -> nowMillis);
        assertThat(passing(filter, 9, 10)).containsExactly(3, 6, 9);
    }

    @Test
    void thresholdZeroLetsAllPass() {
        NotificationFilter filter = new AlarmThresholdFilter(0, 1_000, () -> nowMillis);
        assertThat(passing(filter, 3, 10)).containsExactly(1, 2, 3);
    }

    @Test
    void thresholdNeedsAllAlarmsWithinThePeriodAfterTheFirst() {
        NotificationFilter filter = new AlarmThresholdFilter(2, 1_000, () -> nowMillis);
        assertThat(passing(filter, 2, 600)).isEmpty();
        assertThat(passing(filter, 2, 100)).as("a new period begins at 1200").isEmpty();
        assertThat(passing(filter, 1, 0)).containsExactly(1);
    }

    @Test
    void thresholdIsReachedAtTheVeryEndOfThePeriod() {
        NotificationFilter filter = new AlarmThresholdFilter(2, 1_000, () -> nowMillis);
        assertThat(passing(filter, 3, 500)).containsExactly(3);
    }

    @Test
    void thresholdCountsEqualAlarmsOnly() {
        NotificationFilter filter = new AlarmThresholdFilter(1, 1_000, () -> nowMillis);
        assertThat(passes(filter, AlarmNotifications.about("peer-1"))).isFalse();
        assertThat(passes(filter, AlarmNotifications.about("peer-2"))).isFalse();
        assertThat(passes(filter, AlarmNotifications.about("peer-1"))).isTrue();
        assertThat(passes(filter, AlarmNotifications.about("peer-2"))).isTrue();
    }

    @Test
    void filtersStartAfreshWhereTheyAreDeserialized() throws Exception {
        NotificationFilter duplicate = new AlarmDuplicateFilter(Long.MAX_VALUE);
        assertThat(passing(duplicate, 2, 0)).containsExactly(1);
        assertThat(passing(SerialCopy.of(duplicate), 2, 0)).containsExactly(1);

        NotificationFilter threshold = new AlarmThresholdFilter(2, Long.MAX_VALUE);
        assertThat(passing(threshold, 2, 0)).isEmpty();
        assertThat(passing(SerialCopy.of(threshold), 4, 0)).containsExactly(3);
    }

    @Test
    void levelLetsPassWhatIsAsSevereOrMore() throws Exception {
        NotificationFilter filter = SerialCopy.of(new AlarmLevelFilter(AlarmLevel.MAJOR));
        assertThat(passes(filter, AlarmNotifications.atLevel(AlarmLevel.CRITICAL))).isTrue();
        assertThat(passes(filter, AlarmNotifications.atLevel(AlarmLevel.MAJOR))).isTrue();
        assertThat(passes(filter, AlarmNotifications.atLevel(AlarmLevel.WARNING))).isFalse();
        assertThat(passes(filter, AlarmNotifications.atLevel(AlarmLevel.MINOR))).isFalse();
    }

    @Test
    void levelOfSlee10LetsPassWhatIsAsSevereOrMore() throws Exception {
        NotificationFilter filter = SerialCopy.of(new AlarmLevelFilter(Level.WARNING));
        assertThat(passes(filter, AlarmNotifications.ofSlee10(Level.SEVERE))).isTrue();
        assertThat(passes(filter, AlarmNotifications.ofSlee10(Level.WARNING))).isTrue();
        assertThat(passes(filter, AlarmNotifications.ofSlee10(Level.INFO))).isFalse();
    }

    @Test
    void levelIsForItsOwnGenerationOfNotifications() {
        NotificationFilter filter = new AlarmLevelFilter(AlarmLevel.MINOR);
        NotificationFilter filter10 = new AlarmLevelFilter(Level.FINEST);
        assertThat(passes(filter, AlarmNotifications.ofSlee10(Level.SEVERE))).isFalse();
        assertThat(passes(filter10, AlarmNotifications.atLevel(AlarmLevel.CRITICAL))).isFalse();
        assertThatNullPointerException().isThrownBy(() -> new AlarmLevelFilter((AlarmLevel) null));
        assertThatNullPointerException().isThrownBy(() -> new AlarmLevelFilter((Level) null));
    }

    @Test
    void otherNotificationsNeverPass() {
        Notification other = new Notification("t", "source", 1);
        assertThat(passes(new AlarmDuplicateFilter(0), other)).isFalse();
        assertThat(passes(new AlarmThresholdFilter(0, 0), other)).isFalse();
        assertThat(passes(new AlarmLevelFilter(AlarmLevel.MINOR), other)).isFalse();
    }
}
