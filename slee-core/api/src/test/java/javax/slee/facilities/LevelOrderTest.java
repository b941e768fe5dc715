package javax.slee.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class LevelOrderTest {
    @Test
    void traceLevelsAreOrderedFromOffToFinest() {
        assertDescending(
                List.of(
                        TraceLevel.OFF,
                        TraceLevel.SEVERE,
                        TraceLevel.WARNING,
                        TraceLevel.INFO,
                        TraceLevel.CONFIG,
                        TraceLevel.FINE,
                        TraceLevel.FINER,
                        TraceLevel.FINEST),
                TraceLevel::isHigherLevel);
    }

    @Test
    void levelsOfTheOldStandardAreOrderedFromOffToFinest() {
        assertDescending(
                List.of(
                        Level.OFF,
                        Level.SEVERE,
                        Level.WARNING,
                        Level.INFO,
                        Level.CONFIG,
                        Level.FINE,
                        Level.FINER,
                        Level.FINEST),
                Level::isHigherLevel);
    }

    @Test
    void alarmLevelsAreOrderedFromClearToMinor() {
        assertDescending(
                List.of(
                        AlarmLevel.CLEAR,
                        AlarmLevel.CRITICAL,
                        AlarmLevel.MAJOR,
                        AlarmLevel.WARNING,
                        AlarmLevel.INDETERMINATE,
                        AlarmLevel.MINOR),
                AlarmLevel::isHigherLevel);
    }

    @Test
    void thereIsNoOrderWithNull() {
        assertThatNullPointerException().isThrownBy(() -> TraceLevel.INFO.isHigherLevel(null));
        assertThatNullPointerException().isThrownBy(() -> AlarmLevel.MAJOR.isHigherLevel(null));
        assertThatNullPointerException().isThrownBy(() -> Level.INFO.isHigherLevel(null));
    }

    private static <T> void assertDescending(List<T> levels, BiPredicate<T, T> isHigher) {
        for (int left = 0; left < levels.size(); left++) {
            for (int right = 0; right < levels.size(); right++) {
                assertThat(isHigher.test(levels.get(left), levels.get(right)))
                        .as("%s is higher than %s", levels.get(left), levels.get(right))
                        .isEqualTo(left < right);
            }
        }
    }
}
