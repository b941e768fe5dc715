package io.patchbay.slee.container.sbb;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.codegen.CmpField.Kind;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.harness.TestLocal;
import io.patchbay.slee.container.harness.TestLocal.Body;
import io.patchbay.slee.container.harness.TestLocal.Refused;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.slee.ActivityContextInterface;
import javax.slee.ChildRelation;
import javax.slee.CreateException;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.SLEEException;
import javax.slee.SbbLocalObject;
import javax.slee.TransactionRequiredLocalException;
import javax.slee.TransactionRolledbackLocalException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SbbEntityTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};

    private final Kernel kernel = Kernel.stepping(new StepExecutor());
    private final ActivityContext ac = kernel.activity();
    private final List<Object> seen = new ArrayList<>();
    private final List<TestLocal> locals = new ArrayList<>();

    private SbbSpec root(Handler onEvent) {
        return sbb("Root")
                .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                .on("Event", onEvent)
                .on("Again", NOTHING);
    }

    private Service run(SbbSpec root, String... events) {
        Service service = kernel.activate("service", 0, root);
        kernel.fire(ac, "Start", "s");
        for (String event : events) {
            kernel.fire(ac, event, event);
        }
        kernel.settle();
        return service;
    }

    private static @Nullable Object call(TestLocal local, Body body) {
        try {
            return local.call(body);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Spec({"B3", "B2"})
    void callsTheLifeCycleMethodsInTheirOrder() {
        run(root(NOTHING), "Event");
        kernel.end(ac);
        kernel.settle();
        assertThat(kernel.lifeCycle())
                .containsExactly(
                        "Root.setSbbContext",
                        "Root.sbbCreate",
                        "Root.sbbPostCreate",
                        "Root.sbbStore",
                        "Root.sbbPassivate",
                        "Root.sbbActivate",
                        "Root.sbbLoad",
                        "Root.sbbStore",
                        "Root.sbbPassivate",
                        "Root.sbbActivate",
                        "Root.sbbLoad",
                        "Root.sbbRemove");
    }

    @Test
    @Spec("B2")
    void showsTheEntityToOthersFromPostCreateOnOnly() {
        SbbSpec root =
                root(NOTHING)
                        .counter("n")
                        .in(
                                "setSbbContext",
                                sbb ->
                                        assertThatThrownBy(() -> sbb.cmp(0))
                                                .isInstanceOf(IllegalStateException.class))
                        .in(
                                "sbbCreate",
                                sbb -> {
                                    sbb.cmp(0, 1);
                                    assertThatThrownBy(sbb::local)
                                            .isInstanceOf(IllegalStateException.class);
                                    assertThatThrownBy(() -> sbb.context().getActivities())
                                            .isInstanceOf(IllegalStateException.class);
                                })
                        .in("sbbPostCreate", sbb -> seen.add(sbb.local().getSbbPriority()));
        run(root);
        assertThat(seen).containsExactly((byte) 0);
        assertThat(root.failures()).isEmpty();
    }

    @Test
    @Spec("B6")
    void keepsValuesAndNotReferences() {
        ArrayList<String> mine = new ArrayList<>(List.of("a"));
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    seen.add(String.valueOf(sbb.cmp(0)));
                                    sbb.cmp(0, mine);
                                    mine.add("changed after set");
                                    @SuppressWarnings("unchecked")
                                    List<String> got =
                                            (List<String>) Objects.requireNonNull(sbb.cmp(0));
                                    got.add("changed after get");
                                    seen.add(sbb.cmp(0));
                                })
                        .field("list", Kind.COPIED, ArrayList.class, null);
        run(root, "Event");
        assertThat(seen).containsExactly("null", List.of("a"));
    }

    @Test
    @Spec("B6")
    void forgetsEntitiesAndActivitiesThatAreGone() {
        ActivityContext other = kernel.activity();
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    sbb.cmp(0, sbb.child(0));
                                    sbb.cmp(1, other.view());
                                    assertThat(sbb.cmp(0)).isInstanceOf(TestLocal.class);
                                    assertThat(sbb.cmp(1)).isEqualTo(other.view());
                                })
                        .on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    ((SbbLocalObject) Objects.requireNonNull(sbb.cmp(0))).remove();
                                    seen.add(String.valueOf(sbb.cmp(0)));
                                    seen.add(String.valueOf(sbb.cmp(1)));
                                })
                        .field("child", Kind.SBB_LOCAL_OBJECT, SbbLocalObject.class, null)
                        .field("aci", Kind.ACTIVITY_CONTEXT, ActivityContextInterface.class, null)
                        .child(sbb("Child"), 0);
        kernel.activate("service", 0, root);
        kernel.fire(ac, "Start", "s");
        kernel.settle();
        kernel.end(other);
        kernel.settle();
        kernel.fire(ac, "Event", "e");
        kernel.settle();
        assertThat(root.failures()).isEmpty();
        assertThat(seen).containsExactly("null", "null");
    }

    @Test
    @Spec("B7")
    void offersChildrenAsACollection() {
        SbbSpec child = sbb("Child").child(sbb("Grandchild"), 0);
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    ChildRelation children = sbb.children(0);
                                    assertThat(children.isEmpty()).isTrue();
                                    TestLocal one = sbb.child(0);
                                    TestLocal two = sbb.child(0);
                                    call(one, c -> c.child(0));
                                    assertThat(children.size()).isEqualTo(2);
                                    assertThat(children.contains(one)).isTrue();
                                    assertThat(children.contains("something else")).isFalse();
                                    assertThat(children.iterator().next()).isEqualTo(one);
                                    assertThat(one.isIdentical(two)).isFalse();
                                    assertThatThrownBy(() -> addTo(children, one))
                                            .isInstanceOf(UnsupportedOperationException.class);
                                    assertThat(children.remove(one)).isTrue();
                                    assertThat(children.remove(one)).isFalse();
                                    seen.add(children.size());
                                    children.clear();
                                    seen.add(children.size());
                                })
                        .child(child, 7);
        run(root, "Event");
        assertThat(root.failures()).isEmpty();
        assertThat(seen).containsExactly(1, 0);
        assertThat(kernel.lifeCycle())
                .containsSubsequence("Child.sbbRemove", "Grandchild.sbbRemove", "Child.sbbRemove");
    }

    @SuppressWarnings("unchecked") // the standard's interface is a raw collection
    private static void addTo(ChildRelation children, TestLocal one) {
        children.add(one);
    }

    @Test
    @Spec({"B5", "B7"})
    void marksTheTransactionWhenAChildRefusesToBeCreated() {
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    assertThatThrownBy(() -> sbb.children(0).create())
                                            .isInstanceOf(CreateException.class);
                                    seen.add(sbb.context().getRollbackOnly());
                                })
                        .child(sbb("Child").refusesToBeCreated(true), 0);
        run(root, "Event");
        assertThat(seen).containsExactly(true);
        assertThat(root.rollbacks()).hasSize(1);
    }

    @Test
    @Spec({"B8", "C14"})
    void rollsBackWhenALocalMethodThrowsUnchecked() {
        SbbSpec child = sbb("Child").counter("n");
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    TestLocal local = sbb.child(0);
                                    assertThatThrownBy(() ->
                                                    call(
                                                            local,
                                                            c -> {
                                                                throw new ArithmeticException();
                                                            }))
                                            .isInstanceOf(TransactionRolledbackLocalException.class)
                                            .hasCauseInstanceOf(ArithmeticException.class);
                                    seen.add(sbb.context().getRollbackOnly());
                                })
                        .child(child, 0);
        run(root, "Event");
        assertThat(seen).containsExactly(true);
        assertThat(child.failures()).hasSize(1);
        assertThat(root.rollbacks()).hasSize(1);
    }

    @Test
    @Spec("B8")
    void passesCheckedExceptionsAndArgumentsThrough() {
        Object argument = new Object();
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    TestLocal local = sbb.child(0);
                                    assertThat(call(local, c -> argument)).isSameAs(argument);
                                    assertThatThrownBy(() ->
                                                    local.call(c -> {
                                                        throw new Refused();
                                                    }))
                                            .isInstanceOf(Refused.class);
                                    seen.add(sbb.context().getRollbackOnly());
                                })
                        .child(sbb("Child"), 0);
        run(root, "Event");
        assertThat(seen).containsExactly(false);
    }

    private SbbSpec looping() {
        return root(
                        (sbb, event, aci, context) -> {
                            TestLocal own = sbb.local();
                            call(sbb.child(0), c -> call(own, r -> seen.add("looped")));
                        })
                .child(sbb("Child"), 0);
    }

    @Test
    @Spec("B9")
    void refusesLoopBackCalls() {
        SbbSpec root = looping();
        run(root, "Event");
        assertThat(seen).isEmpty();
        assertThat(root.failures().get(0)).hasRootCauseInstanceOf(SLEEException.class);
        assertThat(root.failures().get(0)).hasStackTraceContaining("reentrant");
    }

    @Test
    @Spec("B9")
    void allowsLoopBackCallsToAReentrantSbb() {
        SbbSpec root = looping().reentrant();
        run(root, "Event", "Event");
        assertThat(seen).containsExactly("looped", "looped");
        assertThat(root.failures()).isEmpty();
    }

    @Test
    @Spec("B9")
    void stillFindsLoopBackCallsAfterOneFailed() {
        SbbSpec root = looping();
        run(root, "Event", "Event", "Event");
        assertThat(seen).isEmpty();
        assertThat(root.failures()).hasSize(3);
    }

    @Test
    @Spec("B8")
    void letsAnSbbRemoveItself() {
        Service service =
                run(
                        root((sbb, event, aci, context) -> {
                            locals.add(sbb.local());
                            sbb.local().remove();
                            assertThatThrownBy(() -> locals.get(0).getSbbPriority())
                                    .isInstanceOf(NoSuchObjectLocalException.class);
                        }),
                        "Again");
        assertThat(service.trees().size()).isEqualTo(1);
    }

    @Test
    @Spec("B8")
    void removesATreeWhoseRootRemovesItself() {
        SbbSpec root = root((sbb, event, aci, context) -> sbb.local().remove());
        Service service = run(root, "Event", "Again");
        assertThat(service.trees().size()).isZero();
        assertThat(kernel.deliveries()).containsExactly("Root:s", "Root:Event");
        assertThat(kernel.lifeCycle()).endsWith("Root.sbbRemove");
        assertThat(ac.attachments()).isEmpty();
    }

    @Test
    @Spec("B8")
    void survivesAnSbbThatRemovesItselfAndItsParentInSbbRemove() {
        SbbSpec child = sbb("Child").in("sbbRemove", sbb -> locals.get(0).remove());
        SbbSpec root =
                root(
                                (sbb, event, aci, context) -> {
                                    locals.add(sbb.local());
                                    sbb.child(0);
                                    sbb.child(0);
                                    sbb.local().remove();
                                })
                        .in("sbbRemove", sbb -> sbb.local().remove())
                        .child(child, 0);
        Service service = run(root, "Event");
        assertThat(service.trees().size()).isZero();
        assertThat(kernel.lifeCycle().stream().filter("Child.sbbRemove"::equals)).hasSize(2);
        assertThat(kernel.lifeCycle().stream().filter("Root.sbbRemove"::equals)).hasSize(1);
    }

    @Test
    @Spec("B8")
    void refusesToReachAnEntityOfATreeThatIsGone() {
        SbbSpec gone =
                sbb("Gone")
                        .initial(
                                "Gone",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    locals.add(sbb.local());
                                    aci.detach(sbb.local());
                                });
        kernel.activate("gone", 0, gone);
        kernel.fire(ac, "Gone", "g");
        kernel.settle();
        SbbSpec root =
                root((sbb, event, aci, context) -> {
                    assertThatThrownBy(() -> call(locals.get(0), c -> null))
                            .isInstanceOf(NoSuchObjectLocalException.class);
                    assertThatThrownBy(() -> aci.attach(locals.get(0)))
                            .isInstanceOf(TransactionRolledbackLocalException.class);
                    seen.add("once");
                });
        run(root, "Event");
        assertThat(seen).containsExactly("once");
        assertThat(root.rollbacks()).hasSize(1);
    }

    @Test
    @Spec({"B8", "J3"})
    void demandsATransactionForLocalObjects() {
        run(root((sbb, event, aci, context) -> locals.add(sbb.local())), "Event");
        assertThatThrownBy(() -> locals.get(0).getSbbPriority())
                .isInstanceOf(TransactionRequiredLocalException.class);
        assertThatThrownBy(() -> ac.view().attach(locals.get(0)))
                .isInstanceOf(TransactionRequiredLocalException.class);
    }

    @Test
    @Spec("B11")
    void sharesAttributesThroughAnAliasOnly() {
        SbbSpec writer =
                sbb("Writer")
                        .attribute("shared")
                        .attribute("own")
                        .alias("common", "shared")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    sbb.narrow(aci).set(0, "for all");
                                    sbb.narrow(aci).set(1, "mine");
                                });
        SbbSpec reader =
                sbb("Reader")
                        .attribute("theirs")
                        .attribute("own")
                        .alias("common", "theirs")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    seen.add(String.valueOf(sbb.narrow(aci).get(0)));
                                    seen.add(String.valueOf(sbb.narrow(aci).get(1)));
                                });
        kernel.activate("writer", 1, writer);
        kernel.activate("reader", 0, reader);
        kernel.fire(ac, "Start", "s");
        kernel.settle();
        assertThat(seen).containsExactly("for all", "null");
    }

    @Test
    @Spec("C14")
    void discardsAnObjectThatCannotBeLoaded() {
        boolean[] fails = new boolean[1];
        SbbSpec root =
                root(NOTHING)
                        .in(
                                "sbbLoad",
                                sbb -> {
                                    if (fails[0]) {
                                        fails[0] = false;
                                        throw new IllegalStateException("on purpose");
                                    }
                                });
        run(root);
        fails[0] = true;
        kernel.fire(ac, "Event", "e");
        kernel.fire(ac, "Again", "a");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:s", "Root:a");
        assertThat(root.failures()).hasSize(1);
        assertThat(root.rollbacks()).hasSize(1);
        assertThat(kernel.lifeCycle().stream().filter("Root.setSbbContext"::equals)).hasSize(2);
    }

    @Test
    @Spec("B3")
    void storesWhatWasReachedWhileStoring() {
        SbbSpec child = sbb("Child").counter("n");
        SbbSpec root =
                root((sbb, event, aci, context) -> {})
                        .in(
                                "sbbStore",
                                sbb -> {
                                    if (!locals.isEmpty()) {
                                        call(
                                                locals.get(0),
                                                c -> {
                                                    c.increment(0);
                                                    return null;
                                                });
                                    }
                                })
                        .in("sbbPostCreate", sbb -> seen.add("created"))
                        .child(child, 0)
                        .on("Child", (sbb, event, aci, context) -> locals.add(sbb.child(0)));
        run(root, "Child", "Event");
        assertThat(kernel.lifeCycle())
                .containsSubsequence(
                        "Child.sbbActivate",
                        "Child.sbbLoad",
                        "Child.sbbStore",
                        "Child.sbbPassivate",
                        "Root.sbbPassivate");
        assertThat(root.failures()).isEmpty();
    }
}
