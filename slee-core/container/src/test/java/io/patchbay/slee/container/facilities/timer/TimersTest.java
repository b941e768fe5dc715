package io.patchbay.slee.container.facilities.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.fixture.KernelFixture;
import io.patchbay.slee.model.spec.Spec;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerID;
import javax.slee.facilities.TimerOptions;
import javax.slee.facilities.TimerPreserveMissed;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // passes null on purpose
class TimersTest {
    private static final long START = 1_000_000;
    private static final TimerOptions ALL = new TimerOptions(30, TimerPreserveMissed.ALL);
    private static final TimerOptions NONE = new TimerOptions(30, TimerPreserveMissed.NONE);
    private static final TimerOptions LAST = new TimerOptions(30, TimerPreserveMissed.LAST);
    private static final Address ADDRESS = new Address(AddressPlan.SIP, "sip:a@example.com");

    private KernelFixture kernel = new KernelFixture();
    private Timers timers = timers();
    private final ActivityContext ac = kernel.activity("a");

    private Timers timers() {
        return new Timers(
                kernel.transactions,
                kernel.contexts,
                kernel.events,
                kernel.scheduler,
                kernel::later,
                10,
                1000);
    }

    private TimerID set(ActivityContext on, long start, long period, int times, TimerOptions how) {
        AtomicReference<TimerID> id = new AtomicReference<>();
        kernel.inTransaction(
                () -> id.set(timers.setTimer(on.view(), ADDRESS, start, period, times, how)));
        return id.get();
    }

    private List<TimerEvent> fired() {
        return kernel.delivered.stream().map(event -> (TimerEvent) event.event()).toList();
    }

    private void passUntil(long time) {
        kernel.scheduler.advanceTo(time);
        kernel.settle();
    }

    @Test
    @Spec({"E1", "E3"})
    void firesOnceWithExactFieldsAndCeasesToExist() {
        AtomicReference<TimerID> id = new AtomicReference<>();
        kernel.inTransaction(() -> id.set(timers.setTimer(ac.view(), ADDRESS, START + 50, ALL)));
        assertThat(timers.getActivityContextInterface(id.get())).isEqualTo(ac.view());
        passUntil(START + 49);
        assertThat(fired()).isEmpty();
        passUntil(START + 50);
        TimerEvent event = fired().getFirst();
        assertThat(event.getTimerID()).isEqualTo(id.get());
        assertThat(event.getScheduledTime()).isEqualTo(START + 50);
        assertThat(event.getExpiryTime()).isEqualTo(START + 50);
        assertThat(event.getPeriod()).isEqualTo(Long.MAX_VALUE);
        assertThat(event.getNumRepetitions()).isEqualTo(1);
        assertThat(event.getRemainingRepetitions()).isZero();
        assertThat(event.getMissedRepetitions()).isZero();
        assertThat(kernel.delivered.getFirst().address()).isEqualTo(ADDRESS);
        assertThat(kernel.delivered.getFirst().type().getName())
                .isEqualTo("javax.slee.facilities.TimerEvent");
        assertThat(timers.getActivityContextInterface(id.get())).isNull();
        assertThat(timers.size()).isZero();
        assertThat(kernel.scheduler.waiting()).isZero();
    }

    @Test
    @Spec({"E1", "E3"})
    void repeatsAFiniteNumberOfTimes() {
        set(ac, START + 10, 100, 3, ALL);
        passUntil(START + 1000);
        assertThat(fired())
                .extracting(TimerEvent::getScheduledTime)
                .containsExactly(START + 10, START + 110, START + 210);
        assertThat(fired())
                .extracting(TimerEvent::getRemainingRepetitions)
                .containsExactly(2, 1, 0);
        assertThat(timers.size()).isZero();
    }

    @Test
    @Spec({"E1", "E3"})
    void repeatsForEverUntilItIsCancelled() {
        TimerID id = set(ac, START, 100, 0, ALL);
        passUntil(START + 950);
        assertThat(fired()).hasSize(10);
        assertThat(fired().getLast().getRemainingRepetitions()).isEqualTo(Integer.MAX_VALUE);
        assertThat(fired().getLast().getNumRepetitions()).isZero();
        timers.cancelTimer(id);
        passUntil(START + 2000);
        assertThat(fired()).hasSize(10);
        assertThat(ac.referenceCount()).isZero();
    }

    @Test
    @Spec("E1")
    void firesRightAfterTheCommitWhenTheTimeIsPast() {
        kernel.inTransaction(() -> {
            timers.setTimer(ac.view(), null, 5, ALL);
            passUntilInside(START);
            assertThat(fired()).isEmpty();
        });
        passUntil(START);
        assertThat(fired()).hasSize(1);
    }

    private void passUntilInside(long time) {
        kernel.scheduler.advanceTo(time);
    }

    @Test
    @Spec("E1")
    void wasNeverSetWhenTheTransactionRollsBack() {
        kernel.rolledBack(() -> timers.setTimer(ac.view(), null, START + 10, ALL));
        passUntil(START + 100);
        assertThat(fired()).isEmpty();
        assertThat(timers.size()).isZero();
        assertThat(ac.referenceCount()).isZero();
    }

    @Test
    @Spec("E1")
    void staysSetWhenTheCancellationRollsBack() {
        TimerID id = set(ac, START + 10, 100, 1, ALL);
        kernel.rolledBack(() -> {
            timers.cancelTimer(id);
            assertThat(timers.getActivityContextInterface(id)).isNull();
        });
        assertThat(timers.getActivityContextInterface(id)).isNotNull();
        assertThat(ac.referenceCount()).isOne();
        passUntil(START + 10);
        assertThat(fired()).hasSize(1);
    }

    @Test
    @Spec("E1")
    void mayBeSetAndCancelledInOneTransaction() {
        kernel.inTransaction(
                () -> timers.cancelTimer(timers.setTimer(ac.view(), null, START + 10, ALL)));
        passUntil(START + 100);
        assertThat(fired()).isEmpty();
        assertThat(timers.size()).isZero();
    }

    @Test
    @Spec("E2")
    void noneDropsLateExpiriesAndTellsHowMany() {
        set(ac, START + 10, 100, 10, NONE);
        kernel.scheduler.sleepUntil(START + 245);
        kernel.settle();
        assertThat(fired()).isEmpty();
        passUntil(START + 310);
        assertThat(fired()).extracting(TimerEvent::getMissedRepetitions).containsExactly(3);
        assertThat(fired().getFirst().getScheduledTime()).isEqualTo(START + 310);
        assertThat(fired().getFirst().getRemainingRepetitions()).isEqualTo(6);
    }

    @Test
    @Spec("E2")
    void lastCoalescesLateExpiries() {
        set(ac, START + 10, 100, 10, LAST);
        kernel.scheduler.sleepUntil(START + 245);
        kernel.settle();
        assertThat(fired()).hasSize(1);
        assertThat(fired().getFirst().getScheduledTime()).isEqualTo(START + 210);
        assertThat(fired().getFirst().getExpiryTime()).isEqualTo(START + 245);
        assertThat(fired().getFirst().getMissedRepetitions()).isEqualTo(2);
        passUntil(START + 310);
        assertThat(fired().getLast().getMissedRepetitions()).isZero();
    }

    @Test
    @Spec("E2")
    void allFiresEachLateExpiry() {
        set(ac, START + 10, 100, 10, ALL);
        kernel.scheduler.sleepUntil(START + 245);
        kernel.settle();
        assertThat(fired())
                .extracting(TimerEvent::getScheduledTime)
                .containsExactly(START + 10, START + 110, START + 210);
    }

    @Test
    @Spec("E2")
    void aTimerWhoseLastExpiryIsDroppedLeavesItsActivity() {
        set(ac, START + 10, 100, 2, NONE);
        kernel.scheduler.sleepUntil(START + 5000);
        kernel.settle();
        assertThat(fired()).isEmpty();
        assertThat(timers.size()).isZero();
        assertThat(ac.referenceCount()).isZero();
    }

    @Test
    @Spec("E4")
    void keepsItsActivityReferencedUntilTheLastEventWasProcessed() {
        set(ac, START + 10, 100, 1, ALL);
        assertThat(ac.referenceCount()).isOne();
        kernel.scheduler.advanceTo(START + 10);
        assertThat(ac.referenceCount()).isOne();
        kernel.settle();
        assertThat(fired()).hasSize(1);
        assertThat(ac.referenceCount()).isZero();
    }

    @Test
    @Spec({"E4", "D3"})
    void endsWithItsActivity() {
        TimerID id = set(ac, START + 10, 100, 0, ALL);
        kernel.events.end(ac);
        kernel.settle();
        assertThat(timers.getActivityContextInterface(id)).isNull();
        assertThat(kernel.scheduler.waiting()).isZero();
        passUntil(START + 500);
        assertThat(fired()).isEmpty();
    }

    @Test
    @Spec("E4")
    void firesNothingOnAnEndingActivity() {
        set(ac, START + 10, 100, 0, ALL);
        kernel.events.end(ac);
        kernel.scheduler.advanceTo(START + 500);
        kernel.settle();
        assertThat(fired()).isEmpty();
        assertThat(timers.size()).isZero();
    }

    @Test
    @Spec("E2")
    void triesAgainWhenTheMailboxIsFull() {
        kernel = new KernelFixture(1);
        timers = timers();
        ActivityContext small = kernel.activity("small");
        set(small, START + 10, 100, 1, ALL);
        set(small, START + 10, 100, 1, ALL);
        kernel.scheduler.advanceTo(START + 10);
        kernel.settle();
        assertThat(fired()).hasSize(1);
        passUntil(START + 40);
        assertThat(fired()).hasSize(2);
    }

    @Test
    @Spec("E1")
    void refusesWrongArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timers.setTimer(ac.view(), null, -1, ALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timers.setTimer(ac.view(), null, 1, 0, 1, ALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timers.setTimer(ac.view(), null, 1, 1, -1, ALL));
        assertThatNullPointerException().isThrownBy(() -> timers.setTimer(null, null, 1, ALL));
        assertThatNullPointerException()
                .isThrownBy(() -> timers.setTimer(ac.view(), null, 1, null));
        assertThatNullPointerException().isThrownBy(() -> timers.cancelTimer(null));
        assertThat(timers.getResolution()).isEqualTo(10);
        assertThat(timers.getDefaultTimeout()).isEqualTo(1000);
    }

    @Test
    @Spec("E1")
    void mayBeSetOutsideOfATransaction() {
        timers.setTimer(ac.view(), null, START + 10, new TimerOptions());
        passUntil(START + 10);
        assertThat(fired()).hasSize(1);
    }
}
