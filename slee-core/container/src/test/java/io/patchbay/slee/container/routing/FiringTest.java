package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.EventRefusedException;
import io.patchbay.slee.container.harness.FakeScheduler;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.harness.TestCallbacks;
import io.patchbay.slee.container.harness.TestOwner;
import io.patchbay.slee.container.harness.TestSbb;
import io.patchbay.slee.container.sbb.SbbAttachments;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.ActivityIsEndingException;
import javax.slee.resource.FailureReason;
import org.junit.jupiter.api.Test;

class FiringTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};

    private final StepExecutor executor = new StepExecutor();
    private final Kernel kernel = Kernel.stepping(executor);
    private final TestCallbacks callbacks = new TestCallbacks();

    private SbbSpec on(String event, Handler handler) {
        return sbb("Root")
                .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                .on("Follow", NOTHING)
                .on(event, handler);
    }

    private ActivityContext started(SbbSpec root) {
        kernel.activate("service", 0, root);
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "start");
        kernel.settle();
        kernel.deliveries().clear();
        return ac;
    }

    @Test
    @Spec({"C16", "C10"})
    void deliversEventsOfATransactionAfterItsCommitInTheirOrder() {
        ActivityContext ac =
                started(
                        on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    sbb.fire("Follow", "f1", aci);
                                    sbb.fire("Follow", "f2", aci);
                                    assertThat(executor.size()).isZero();
                                }));
        kernel.fire(ac, "Event", "e");
        kernel.fire(ac, "Follow", "before");
        kernel.settle();
        assertThat(kernel.deliveries())
                .containsExactly("Root:e", "Root:before", "Root:f1", "Root:f2");
    }

    @Test
    @Spec({"C16", "G7"})
    void tellsWhoFiredThatTheTransactionRolledBack() {
        ActivityContext ac = started(on("Event", NOTHING));
        Transactions transactions = kernel.transactions();
        ActiveTransaction tx = transactions.begin();
        kernel.events().fire(tx, ac, kernel.observed("Event", "e", callbacks));
        assertThat(callbacks.told()).isEmpty();
        transactions.rollback(tx);
        kernel.settle();
        assertThat(callbacks.told())
                .containsExactly(
                        "e failed " + FailureReason.FIRING_TRANSACTION_ROLLED_BACK,
                        "e unreferenced");
        assertThat(kernel.deliveries()).isEmpty();
    }

    @Test
    @Spec("G6")
    void tellsWhetherAnSbbProcessedTheEvent() {
        ActivityContext ac = started(on("Event", NOTHING));
        kernel.events().fire(ac, kernel.observed("Event", "e", callbacks));
        kernel.events().fire(ac, kernel.observed("Unknown", "u", callbacks));
        kernel.settle();
        assertThat(callbacks.told())
                .containsExactly(
                        "e processed", "e unreferenced", "u seen by nobody", "u unreferenced");
    }

    @Test
    @Spec("C18")
    void sharesTheReferenceOfAnEventThatIsFiredAgain() {
        ActivityContext ac =
                started(on("Event", (sbb, event, aci, context) -> sbb.fire("Follow", event, aci)));
        kernel.events().fire(ac, kernel.observed("Event", "e", callbacks));
        executor.runOne();
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:e", "Root:e");
        assertThat(callbacks.told()).containsExactly("e processed", "e unreferenced");
    }

    @Test
    @Spec("C18")
    void givesTheSharedReferenceBackWhenTheSecondFiringIsRefusedOrRollsBack() {
        ActivityContext other = kernel.activity();
        kernel.end(other);
        ActivityContext ac =
                started(
                        on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    assertThatThrownBy(
                                                    () -> sbb.fire("Follow", event, other.view()))
                                            .isInstanceOf(IllegalStateException.class);
                                    sbb.fire("Follow", event, aci);
                                    sbb.context().setRollbackOnly();
                                }));
        kernel.events().fire(ac, kernel.observed("Event", "e", callbacks));
        kernel.settle();
        assertThat(callbacks.told()).containsExactly("e processed", "e unreferenced");
    }

    @Test
    @Spec("C17")
    void checksTheArgumentsOfAFireMethod() {
        List<TestSbb> kept = new ArrayList<>();
        ActivityContext ac =
                started(
                        on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    kept.add(sbb);
                                    assertThatThrownBy(() ->
                                                    sbb.access()
                                                            .slee$fire(1, null, aci, null, null))
                                            .isInstanceOf(NullPointerException.class);
                                    assertThatThrownBy(() ->
                                                    sbb.access()
                                                            .slee$fire(1, event, null, null, null))
                                            .isInstanceOf(NullPointerException.class);
                                }));
        kernel.fire(ac, "Event", "e");
        kernel.settle();
        assertThatThrownBy(() -> kept.get(0).fire("Follow", "pooled", ac.view()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Spec({"D2", "C17"})
    void acceptsNoEventOnAnEndingActivity() {
        ActivityContext ac = kernel.activity();
        kernel.end(ac);
        assertThatThrownBy(() -> kernel.fire(ac, "Event", "late"))
                .isInstanceOf(ActivityIsEndingException.class);
    }

    @Test
    @Spec({"D1", "D2"})
    void showsAnEndToOthersOnlyAfterTheCommit() {
        ActivityContext ac = kernel.activity();
        Transactions transactions = kernel.transactions();
        ActiveTransaction tx = transactions.begin();
        kernel.events().end(tx, ac);
        assertThat(ac.isEnding(tx)).isTrue();
        assertThatThrownBy(() -> kernel.events().fire(tx, ac, kernel.observed("E", "x", callbacks)))
                .isInstanceOf(ActivityIsEndingException.class);
        kernel.fire(ac, "Event", "accepted");
        transactions.rollback(tx);
        assertThat(ac.isEnding()).isFalse();

        ActiveTransaction again = transactions.begin();
        kernel.events().end(again, ac);
        transactions.commit(again);
        assertThat(ac.isEnding()).isTrue();
        kernel.settle();
        assertThat(kernel.owner().ended()).containsExactly(ac);
    }

    @Test
    @Spec({"G7", "C10"})
    void refusesEventsWhenTheMailboxIsFull() {
        Kernel small = new Kernel(executor, new FakeScheduler(), 2);
        ActivityContext ac = small.activity();
        small.fire(ac, "Event", 1);
        ActiveTransaction tx = small.transactions().begin();
        small.events().fire(tx, ac, small.observed("Event", 2, callbacks));
        assertThatThrownBy(() -> small.fire(ac, "Event", 3))
                .isInstanceOfSatisfying(
                        EventRefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(FailureReason.EVENT_QUEUE_FULL));
        small.transactions().rollback(tx);
        small.fire(ac, "Event", 4);
        small.end(ac);
        executor.runAll();
        assertThat(small.owner().ended()).containsExactly(ac);
    }

    @Test
    @Spec({"C21", "D2", "G7"})
    void failsEventsThatCommitAfterTheEnd() {
        ActivityContext ac = kernel.activity();
        Transactions transactions = kernel.transactions();
        ActiveTransaction tx = transactions.begin();
        kernel.events().fire(tx, ac, kernel.observed("Event", "late", callbacks));
        Objects.requireNonNull(suspended());
        kernel.end(ac);
        kernel.settle();
        assertThat(kernel.owner().ended()).containsExactly(ac);
        resume(tx);
        transactions.commit(tx);
        kernel.settle();
        assertThat(callbacks.told())
                .containsExactly("late failed " + FailureReason.OTHER_REASON, "late unreferenced");
    }

    private Object suspended() {
        try {
            return kernel.transactions().manager().suspend();
        } catch (javax.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void resume(ActiveTransaction tx) {
        try {
            kernel.transactions().manager().resume(tx);
        } catch (javax.transaction.InvalidTransactionException
                | javax.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Spec("C10")
    void goesOnAfterTheRouterItselfFails() {
        List<String> delivered = new ArrayList<>();
        TestOwner owner = new TestOwner();
        ActivityContexts contexts =
                new ActivityContexts(
                        kernel.transactions(),
                        executor,
                        turn -> {
                            if (turn.event().event().equals("bad")) {
                                throw new IllegalStateException("on purpose");
                            }
                            delivered.add(turn.event().event().toString());
                            return true;
                        },
                        new SbbAttachments(),
                        10);
        ActivityContext ac = contexts.start(kernel.newKey(), owner, ActivityFlags.NO_FLAGS);
        EventPort events = new EventPort();
        events.fire(ac, kernel.observed("Event", "bad", callbacks));
        events.fire(ac, kernel.observed("Event", "good", callbacks));
        executor.runAll();
        assertThat(delivered).containsExactly("good");
        assertThat(callbacks.told())
                .containsExactly("bad failed " + FailureReason.OTHER_REASON, "bad unreferenced");
        assertThat(owner.unreferenced()).contains(ac);
    }
}
