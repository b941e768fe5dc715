package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.slee.RolledBackContext;
import org.junit.jupiter.api.Test;

class RollbackTest {
    private final Kernel kernel = Kernel.stepping(new StepExecutor());
    private final List<Object> seen = new ArrayList<>();

    private SbbSpec counting(Handler onEvent) {
        return sbb("Root")
                .counter("count")
                .attribute("note")
                .initial("Start", Set.of(ACTIVITY_CONTEXT), (sbb, event, aci, context) -> {})
                .on("Event", onEvent)
                .on(
                        "Ask",
                        (sbb, event, aci, context) -> {
                            seen.add(String.valueOf(sbb.cmp(0)));
                            seen.add(String.valueOf(sbb.narrow(aci).get(0)));
                            seen.add(sbb.context().getActivities().length);
                        });
    }

    private ActivityContext run(SbbSpec root, String... events) {
        kernel.activate("service", 0, root);
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "start");
        for (String event : events) {
            kernel.fire(ac, event, event);
        }
        kernel.settle();
        return ac;
    }

    @Test
    @Spec({"C14", "B18"})
    void rollsBackTellsAndDiscardsWhenAHandlerThrows() {
        RuntimeException thrown = new IllegalStateException("on purpose");
        List<ActiveTransaction> transactions = new ArrayList<>();
        SbbSpec root =
                counting(
                                (sbb, event, aci, context) -> {
                                    transactions.add(kernel.transactions().mandatory());
                                    sbb.increment(0);
                                    throw thrown;
                                })
                        .in(
                                "sbbExceptionThrown",
                                sbb -> transactions.add(kernel.transactions().mandatory()))
                        .in(
                                "sbbRolledBack",
                                sbb -> {
                                    transactions.add(kernel.transactions().mandatory());
                                    seen.add("told with " + sbb.cmp(0));
                                });

        ActivityContext ac = run(root, "Event", "Ask");

        assertThat(root.failures()).containsExactly(thrown);
        assertThat(transactions).hasSize(3);
        assertThat(transactions.get(1)).isSameAs(transactions.get(0));
        assertThat(transactions.get(2)).isNotSameAs(transactions.get(0));
        assertThat(root.rollbacks()).hasSize(1);
        RolledBackContext told = root.rollbacks().get(0);
        assertThat(told.getEvent()).isEqualTo("Event");
        assertThat(told.getActivityContextInterface()).isEqualTo(ac.view());
        assertThat(told.isRemoveRolledBack()).isFalse();
        assertThat(seen).containsExactly("told with 0", "0", "null", 1);
        // The object that threw is not used again and gets no further calls.
        assertThat(kernel.lifeCycle())
                .containsSubsequence(
                        "Root.sbbLoad",
                        "Root.sbbExceptionThrown",
                        "Root.setSbbContext",
                        "Root.sbbActivate",
                        "Root.sbbLoad",
                        "Root.sbbRolledBack",
                        "Root.sbbStore",
                        "Root.sbbPassivate");
        assertThat(kernel.lifeCycle().stream().filter("Root.setSbbContext"::equals)).hasSize(2);
    }

    @Test
    @Spec({"C14", "B12"})
    void rollsBackAndTellsWhenTheSbbMarksTheTransaction() {
        SbbSpec root =
                counting((sbb, event, aci, context) -> {
                    sbb.increment(0);
                    sbb.narrow(aci).set(0, "written");
                    sbb.context().setRollbackOnly();
                    assertThat(sbb.context().getRollbackOnly()).isTrue();
                    sbb.fire("Ask", "never", aci);
                });

        run(root, "Event", "Ask");

        assertThat(root.failures()).isEmpty();
        assertThat(root.rollbacks()).hasSize(1);
        assertThat(seen).containsExactly("0", "null", 1);
        assertThat(kernel.lifeCycle().stream().filter("Root.setSbbContext"::equals)).hasSize(1);
    }

    @Test
    @Spec("C15")
    void keepsStateReadableInAMarkedTransaction() {
        SbbSpec root =
                counting(
                                (sbb, event, aci, context) -> {
                                    sbb.cmp(0, 42);
                                    sbb.narrow(aci).set(0, "inside");
                                    throw new IllegalStateException("on purpose");
                                })
                        .in(
                                "sbbExceptionThrown",
                                sbb -> {
                                    seen.add(String.valueOf(sbb.cmp(0)));
                                    seen.add(sbb.narrow(sbb.context().getActivities()[0]).get(0));
                                    seen.add(sbb.context().getRollbackOnly());
                                });

        run(root, "Event");

        assertThat(seen).containsExactly("42", "inside", true);
    }

    @Test
    @Spec("C14")
    void forgetsARootWhoseCreationRolledBack() {
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    throw new IllegalStateException("on purpose");
                                });
        Service service = kernel.activate("service", 0, root);
        ActivityContext ac = kernel.activity();

        kernel.fire(ac, "Start", "one");
        kernel.fire(ac, "Start", "two");
        kernel.settle();

        assertThat(kernel.deliveries()).containsExactly("Root:one", "Root:two");
        assertThat(service.trees().size()).isZero();
        assertThat(ac.attachments()).isEmpty();
        assertThat(ac.referenceCount()).isZero();
    }

    @Test
    @Spec({"B5", "C14"})
    void forgetsARootThatRefusesToBeCreated() {
        SbbSpec root =
                sbb("Root")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), (sbb, event, aci, c) -> {})
                        .refusesToBeCreated(true);
        Service service = kernel.activate("service", 0, root);
        SbbSpec failing =
                sbb("Failing")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), (sbb, event, aci, c) -> {})
                        .in(
                                "sbbPostCreate",
                                sbb -> {
                                    throw new IllegalArgumentException("on purpose");
                                });
        Service other = kernel.activate("other", 0, failing);
        ActivityContext ac = kernel.activity();

        kernel.fire(ac, "Start", "one");
        kernel.settle();

        assertThat(service.trees().size() + other.trees().size()).isZero();
        assertThat(kernel.deliveries()).isEmpty();
        assertThat(failing.failures()).hasSize(1);
        assertThat(kernel.lifeCycle())
                .containsExactly(
                        "Root.setSbbContext",
                        "Failing.setSbbContext",
                        "Failing.sbbCreate",
                        "Failing.sbbPostCreate",
                        "Failing.sbbExceptionThrown");
    }

    @Test
    @Spec({"C14", "B7"})
    void restoresWhatARolledBackHandlerChangedInItsTree() {
        SbbSpec child = sbb("Child").counter("count").on("Event", (sbb, event, aci, context) -> {});
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> aci.attach(sbb.child(0)))
                        .on(
                                "Change",
                                (sbb, event, aci, context) -> {
                                    sbb.children(0).clear();
                                    aci.attach(sbb.child(0));
                                    aci.attach(sbb.child(0));
                                    aci.detach(sbb.local());
                                    sbb.local().setSbbPriority((byte) 50);
                                    sbb.context().setRollbackOnly();
                                })
                        .on(
                                "Count",
                                (sbb, event, aci, context) -> {
                                    seen.add(sbb.children(0).size());
                                    seen.add(sbb.local().getSbbPriority());
                                })
                        .child(child, 0);
        kernel.activate("service", 0, root);
        ActivityContext ac = kernel.activity();

        kernel.fire(ac, "Start", "s");
        kernel.fire(ac, "Change", "c");
        kernel.fire(ac, "Count", "n");
        kernel.fire(ac, "Event", "e");
        kernel.settle();

        assertThat(seen).containsExactly(1, (byte) 0);
        assertThat(kernel.deliveries()).containsExactly("Root:s", "Root:c", "Root:n", "Child:e");
        assertThat(ac.attachments()).hasSize(2);
    }

    @Test
    @Spec({"C14", "B18"})
    void goesOnWhenSbbRolledBackThrowsToo() {
        SbbSpec root =
                counting(
                                (sbb, event, aci, context) -> {
                                    throw new IllegalStateException("on purpose");
                                })
                        .in(
                                "sbbRolledBack",
                                sbb -> {
                                    throw new IllegalStateException("on purpose again");
                                })
                        .in(
                                "sbbExceptionThrown",
                                sbb -> {
                                    throw new IllegalStateException("on purpose as well");
                                });

        run(root, "Event", "Ask");

        assertThat(seen).containsExactly("0", "null", 1);
    }

    @Test
    @Spec({"C12", "C14"})
    void tellsThatTheRemovalOfTheTreeWasRolledBack() {
        SbbSpec root =
                counting((sbb, event, aci, context) -> aci.detach(sbb.local()))
                        .in(
                                "sbbRemove",
                                sbb -> {
                                    throw new IllegalStateException("on purpose");
                                });

        ActivityContext ac = run(root, "Event");

        assertThat(root.rollbacks()).hasSize(1);
        assertThat(root.rollbacks().get(0).isRemoveRolledBack()).isTrue();
        assertThat(ac.attachments()).hasSize(1);
    }

    @Test
    @Spec({"C14", "C21"})
    void endsTheActivityOfAnSbbThatFailsWhateverItIsAsked() {
        SbbSpec root =
                counting((sbb, event, aci, context) -> {})
                        .on(
                                io.patchbay.slee.container.activity.EventPort.ACTIVITY_END,
                                "End",
                                false,
                                (sbb, event, aci, context) -> {
                                    throw new IllegalStateException("on purpose");
                                })
                        .in(
                                "sbbRemove",
                                sbb -> {
                                    throw new IllegalStateException("on purpose again");
                                });
        Service service = kernel.activate("service", 0, root);
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "s");
        kernel.end(ac);
        kernel.settle();

        assertThat(service.trees().size()).isZero();
        assertThat(kernel.owner().ended()).containsExactly(ac);
        assertThat(root.rollbacks()).hasSize(1);
    }
}
