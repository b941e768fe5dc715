package io.patchbay.slee.container.facilities.nullactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.facilities.contextnaming.ContextNames;
import io.patchbay.slee.container.fixture.KernelFixture;
import io.patchbay.slee.model.spec.Spec;
import java.util.concurrent.atomic.AtomicReference;
import javax.slee.EventTypeID;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.UnrecognizedActivityException;
import javax.slee.nullactivity.NullActivity;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@Spec({"D5", "E10"})
@NullUnmarked // passes null on purpose
class NullActivitiesTest {
    private static final EventTypeID TYPE = new EventTypeID("E", "v", "1");

    private final KernelFixture kernel = new KernelFixture();
    private final NullActivities factory =
            new NullActivities(kernel.transactions, kernel.contexts, kernel.events);
    private final ContextNames names = new ContextNames(kernel.transactions, kernel.contexts);

    private NullActivity named(String name) {
        AtomicReference<NullActivity> made = new AtomicReference<>();
        kernel.inTransaction(() -> {
            NullActivity activity = factory.createNullActivity();
            made.set(activity);
            assertThatCode(() -> names.bind(factory.getActivityContextInterface(activity), name))
                    .doesNotThrowAnyException();
        });
        return made.get();
    }

    @Test
    void isTheSameActivityForItsContext() {
        NullActivity activity = named("x");
        kernel.inTransaction(() -> {
            assertThat(factory.getActivityContextInterface(activity).getActivity())
                    .isEqualTo(activity);
            assertThat(names.lookup("x")).isEqualTo(factory.getActivityContextInterface(activity));
        });
        assertThat(kernel.ended).isEmpty();
    }

    @Test
    void wasNeverCreatedWhenTheTransactionRollsBack() {
        AtomicReference<NullActivity> made = new AtomicReference<>();
        kernel.rolledBack(() -> made.set(factory.createNullActivity()));
        assertThat(kernel.contexts.all()).isEmpty();
        kernel.inTransaction(() ->
                assertThatExceptionOfType(UnrecognizedActivityException.class)
                        .isThrownBy(() -> factory.getActivityContextInterface(made.get())));
    }

    @Test
    void endsWhenTheLastNameLeavesIt() {
        named("x");
        kernel.inTransaction(
                () -> assertThatCode(() -> names.unbind("x")).doesNotThrowAnyException());
        assertThat(kernel.ended).hasSize(1);
        assertThat(kernel.contexts.all()).isEmpty();
    }

    @Test
    void endsAfterTheTransactionThatMadeItWhenNothingEverReferredToIt() {
        kernel.inTransaction(factory::createNullActivity);
        assertThat(kernel.ended).hasSize(1);
        assertThat(kernel.contexts.all()).isEmpty();
    }

    @Test
    void staysWhileAnEventWaits() {
        kernel.inTransaction(() -> {
            NullActivity activity = factory.createNullActivity();
            ActivityContext ac = kernel.contexts.of(factory.getActivityContextInterface(activity));
            kernel.events.fire(
                    kernel.transactions.mandatory(),
                    ac,
                    new FiredEvent(TYPE, "e", null, null, 0, null));
        });
        assertThat(kernel.deliveredObjects()).containsExactly("e");
        assertThat(kernel.ended).hasSize(1);
    }

    @Test
    void endsWhenAskedTo() {
        NullActivity activity = named("x");
        kernel.rolledBack(activity::endActivity);
        assertThat(kernel.ended).isEmpty();
        kernel.inTransaction(activity::endActivity);
        assertThat(kernel.ended).hasSize(1);
        kernel.inTransaction(activity::endActivity);
        assertThat(kernel.ended).hasSize(1);
    }

    @Test
    void needsATransaction() {
        NullActivity activity = named("x");
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(factory::createNullActivity);
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(activity::endActivity);
        assertThatExceptionOfType(TransactionRequiredLocalException.class)
                .isThrownBy(() -> factory.getActivityContextInterface(activity));
        assertThatNullPointerException()
                .isThrownBy(() -> factory.getActivityContextInterface(null));
    }

    @Test
    @Spec("D10")
    void stayUntilEndedWhenMadeForExternalClients() {
        ActivityContext ac = factory.create();
        kernel.settle();
        assertThat(ac.isEnding()).isFalse();
    }
}
