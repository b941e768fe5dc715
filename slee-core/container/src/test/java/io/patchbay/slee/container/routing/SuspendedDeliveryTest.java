package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.codegen.CmpField.Kind;
import io.patchbay.slee.container.harness.FakeScheduler;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.model.spec.Spec;
import java.util.Objects;
import java.util.Set;
import javax.slee.EventContext;
import javax.slee.TransactionRequiredLocalException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Spec("C19")
class SuspendedDeliveryTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};

    private final StepExecutor executor = new StepExecutor();
    private final FakeScheduler scheduler = new FakeScheduler();
    private final Kernel kernel = new Kernel(executor, scheduler, 100);
    private final ActivityContext ac = kernel.activity();
    private final ActivityContext control = kernel.activity();
    private @Nullable EventContext kept;

    /** One service suspends with First, another one resumes what First kept, with Resume. */
    private void services(Handler suspending, Handler resuming) {
        kernel.activate(
                "first",
                10,
                sbb("First")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                        .on("Event", suspending)
                        .on("Next", NOTHING));
        kernel.activate(
                "second",
                0,
                sbb("Second")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                        .on("Event", NOTHING));
        kernel.activate(
                "resumer", 0, sbb("Resumer").initial("Resume", Set.of(ACTIVITY_CONTEXT), resuming));
        kernel.fire(ac, "Start", "s");
        kernel.settle();
        kernel.deliveries().clear();
        kernel.fire(ac, "Event", "e");
        kernel.fire(ac, "Next", "n");
        kernel.settle();
    }

    private void suspend(int millis, EventContext context) {
        context.suspendDelivery(millis);
        assertThat(context.isSuspended()).isTrue();
        kept = context;
    }

    private EventContext kept() {
        return Objects.requireNonNull(kept);
    }

    @Test
    void keepsTheRestAndLaterEventsWaitingUntilResumed() {
        services(
                (sbb, event, aci, context) -> suspend(5000, context),
                (sbb, event, aci, context) -> {
                    assertThat(kept().isSuspended()).isTrue();
                    kept().resumeDelivery();
                    assertThat(kept().isSuspended()).isFalse();
                });
        assertThat(kernel.deliveries()).containsExactly("First:e");

        kernel.fire(control, "Resume", "r");
        kernel.settle();

        assertThat(kernel.deliveries())
                .containsExactly("First:e", "Resumer:r", "Second:e", "First:n");
        assertThat(scheduler.size()).isZero();
    }

    @Test
    void resumesByItselfAfterTheTimeOut() {
        services((sbb, event, aci, context) -> suspend(5000, context), NOTHING);
        scheduler.advance(4999);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("First:e");
        scheduler.advance(1);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("First:e", "Second:e", "First:n");
    }

    @Test
    void holdsLaterEventsBackAlsoWhenTheLastEntitySuspends() {
        kernel.activate(
                "only",
                0,
                sbb("Only")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    suspend(100, context);
                                    aci.detach(sbb.local());
                                })
                        .on("Event", NOTHING));
        kernel.fire(ac, "Start", "s");
        kernel.fire(ac, "Start", "t");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Only:s");
        scheduler.advance(100);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Only:s", "Only:t");
    }

    @Test
    void forgetsASuspensionThatRolledBack() {
        services(
                (sbb, event, aci, context) -> {
                    suspend(5000, context);
                    sbb.context().setRollbackOnly();
                },
                NOTHING);
        assertThat(kernel.deliveries()).containsExactly("First:e", "Second:e", "First:n");
        assertThat(scheduler.size()).isZero();
    }

    @Test
    void staysSuspendedWhenTheResumptionRollsBack() {
        services(
                (sbb, event, aci, context) -> suspend(5000, context),
                (sbb, event, aci, context) -> {
                    kept().resumeDelivery();
                    sbb.context().setRollbackOnly();
                });
        kernel.fire(control, "Resume", "r");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("First:e", "Resumer:r");
        scheduler.advance(5000);
        kernel.settle();
        assertThat(kernel.deliveries())
                .containsExactly("First:e", "Resumer:r", "Second:e", "First:n");
    }

    @Test
    void countsTheTimeOfTheLastSuspension() {
        services(
                (sbb, event, aci, context) -> {
                    suspend(10, context);
                    context.resumeDelivery();
                    suspend(1000, context);
                },
                NOTHING);
        scheduler.advance(10);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("First:e");
        scheduler.advance(990);
        kernel.settle();
        assertThat(kernel.deliveries()).hasSize(3);
    }

    @Test
    void refusesToSuspendTwiceAndToResumeWhatIsNotSuspended() {
        services(
                (sbb, event, aci, context) -> {
                    assertThatThrownBy(context::resumeDelivery)
                            .isInstanceOf(IllegalStateException.class);
                    assertThatThrownBy(() -> context.suspendDelivery(0))
                            .isInstanceOf(IllegalArgumentException.class);
                    suspend(10, context);
                    assertThatThrownBy(context::suspendDelivery)
                            .isInstanceOf(IllegalStateException.class);
                },
                NOTHING);
        assertThat(kernel.deliveries()).containsExactly("First:e");
        assertThatThrownBy(() -> kept().isSuspended())
                .isInstanceOf(TransactionRequiredLocalException.class);
        assertThat(kept().getEvent()).isEqualTo("e");
        assertThat((Object) kept().getService()).isNull();
        assertThat(kept().getAddress()).isNull();
        assertThat(kept().getActivityContextInterface()).isEqualTo(ac.view());
    }

    @Test
    @Spec({"C19", "B6"})
    void canBeKeptInACmpField() {
        kernel.activate(
                "keeper",
                0,
                sbb("Keeper")
                        .field("context", Kind.EVENT_CONTEXT, EventContext.class, null)
                        .initial(
                                "Start",
                                Set.of(),
                                (sbb, event, aci, context) -> {
                                    context.suspendDelivery();
                                    sbb.cmp(0, context);
                                })
                        .initial(
                                "Resume",
                                Set.of(),
                                (sbb, event, aci, context) ->
                                        ((EventContext) Objects.requireNonNull(sbb.cmp(0)))
                                                .resumeDelivery())
                        .on("Event", NOTHING));
        kernel.fire(ac, "Start", "s");
        kernel.fire(ac, "Event", "e");
        kernel.settle();
        kernel.fire(control, "Resume", "r");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Keeper:s", "Keeper:r", "Keeper:e");
    }
}
