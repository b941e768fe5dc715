package io.patchbay.slee.container.facilities.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.spec.Spec;
import java.util.Objects;
import javax.slee.facilities.TimerPreserveMissed;
import org.junit.jupiter.api.Test;

@Spec("E2")
class ExpiryTest {
    private static Expiry.Rule rule(TimerPreserveMissed preserve) {
        return new Expiry.Rule(100, 30, preserve);
    }

    @Test
    void isNotLateUntilTheTimeOutHasPassed() {
        Expiry due = new Expiry(1000, 5, 0);
        assertThat(due.withoutDropped(rule(TimerPreserveMissed.NONE), 1030)).isEqualTo(due);
        assertThat(due.withoutDropped(rule(TimerPreserveMissed.NONE), 1031))
                .isEqualTo(new Expiry(1100, 4, 1));
    }

    @Test
    void noneDropsEveryLateExpiryAndCountsIt() {
        assertThat(new Expiry(1000, 5, 0).withoutDropped(rule(TimerPreserveMissed.NONE), 1231))
                .isEqualTo(new Expiry(1300, 2, 3));
    }

    @Test
    void lastKeepsTheLastLateExpiry() {
        assertThat(new Expiry(1000, 5, 0).withoutDropped(rule(TimerPreserveMissed.LAST), 1231))
                .isEqualTo(new Expiry(1200, 3, 2));
    }

    @Test
    void allDropsNothing() {
        Expiry due = new Expiry(1000, 5, 0);
        assertThat(due.withoutDropped(rule(TimerPreserveMissed.ALL), 99_999)).isEqualTo(due);
    }

    @Test
    void noneEndsWhenTheLastExpiryIsLate() {
        assertThat(new Expiry(1000, 2, 0).withoutDropped(rule(TimerPreserveMissed.NONE), 5000))
                .isNull();
        assertThat(new Expiry(1000, 2, 0).withoutDropped(rule(TimerPreserveMissed.LAST), 5000))
                .isEqualTo(new Expiry(1100, 1, 1));
    }

    @Test
    void anInfiniteTimerFromTheBeginningOfTimeIsCaughtUpAtOnce() {
        Expiry.Rule fast = new Expiry.Rule(1, 1, TimerPreserveMissed.LAST);
        Expiry caught =
                Objects.requireNonNull(
                        new Expiry(0, Expiry.INFINITE, 0).withoutDropped(fast, 1_700_000_000_000L));
        assertThat(caught.due()).isEqualTo(1_699_999_999_998L);
        assertThat(caught.missed()).isEqualTo(Integer.MAX_VALUE);
        assertThat(caught.remaining()).isEqualTo(Expiry.INFINITE);
    }

    @Test
    void doesNotOverflowAtTheEndOfTime() {
        Expiry.Rule slow =
                new Expiry.Rule(Long.MAX_VALUE, Long.MAX_VALUE, TimerPreserveMissed.NONE);
        Expiry far = new Expiry(Long.MAX_VALUE, 2, 0);
        assertThat(far.withoutDropped(slow, 0)).isEqualTo(far);
        assertThat(far.fired(slow)).isEqualTo(new Expiry(Long.MAX_VALUE, 1, 0));
    }

    @Test
    void forgetsWhatWasMissedOnceItWasTold() {
        assertThat(new Expiry(1200, 3, 2).fired(rule(TimerPreserveMissed.LAST)))
                .isEqualTo(new Expiry(1300, 2, 0));
        assertThat(new Expiry(1200, 1, 2).fired(rule(TimerPreserveMissed.LAST))).isNull();
    }
}
