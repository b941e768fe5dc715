package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.harness.TestLocal;
import io.patchbay.slee.container.harness.TestSbb;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.slee.ActivityContextInterface;
import javax.slee.NotAttachedException;
import javax.slee.SbbLocalObject;
import javax.slee.UnrecognizedEventException;
import org.junit.jupiter.api.Test;

class EventDeliveryTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};
    private static final Handler LEAVE =
            (sbb, event, aci, context) -> aci.detach(sbb.context().getSbbLocalObject());

    private final StepExecutor executor = new StepExecutor();
    private final Kernel kernel = Kernel.stepping(executor);

    private static SbbSpec starting(String name, Handler onEvent) {
        return sbb(name).initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING).on("Event", onEvent);
    }

    private ActivityContext started() {
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "start");
        kernel.settle();
        kernel.deliveries().clear();
        return ac;
    }

    private void deliver(ActivityContext ac, Object event) {
        kernel.fire(ac, "Event", event);
        kernel.settle();
    }

    private static void mask(TestSbb sbb, String[] events, ActivityContextInterface aci) {
        try {
            sbb.context().maskEvent(events, aci);
        } catch (UnrecognizedEventException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    @Spec({"C1", "C6"})
    void deliversToHigherPrioritySbbFirst() {
        kernel.activate("low", -5, starting("Low", NOTHING));
        kernel.activate("high", 100, starting("High", NOTHING));
        kernel.activate("middle", 0, starting("Middle", NOTHING));
        ActivityContext ac = kernel.activity();

        kernel.fire(ac, "Start", "s");
        deliver(ac, "e");

        assertThat(kernel.deliveries())
                .containsExactly("High:s", "Middle:s", "Low:s", "High:e", "Middle:e", "Low:e");
    }

    @Test
    @Spec("C6")
    void deliversToParentBeforeChildAndToSubtreesInOrder() {
        SbbSpec nephew = sbb("Nephew").on("Event", NOTHING);
        SbbSpec first = sbb("First").on("Event", NOTHING).child(nephew, 127);
        SbbSpec second = sbb("Second").on("Event", NOTHING);
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    aci.attach(sbb.child(0));
                                    try {
                                        sbb.child(1)
                                                .call(middle -> {
                                                    aci.attach(middle.child(0));
                                                    aci.attach(middle.local());
                                                    return null;
                                                });
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .on("Event", NOTHING)
                        .child(second, -1)
                        .child(first, 3);
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(kernel.deliveries())
                .containsExactly("Root:e", "First:e", "Nephew:e", "Second:e");
    }

    @Test
    @Spec("C6")
    void honoursAPriorityThatChangesDuringTheEvent() {
        SbbSpec child = sbb("Child").on("Event", NOTHING);
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    for (int i = 0; i < 2; i++) {
                                        locals.add(sbb.child(i));
                                        aci.attach(locals.get(i));
                                    }
                                })
                        .on(
                                "Event",
                                (sbb, event, aci, context) ->
                                        locals.get(1).setSbbPriority((byte) 9))
                        .child(sbb("First").on("Event", NOTHING), 5)
                        .child(child, 1);
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(kernel.deliveries()).containsExactly("Root:e", "Child:e", "First:e");
    }

    @Test
    @Spec("C6")
    void ranksAnExistingRootByItsOwnPriorityWhenAnInitialEventFindsIt() {
        kernel.activate(
                "humble",
                100,
                sbb("Humble")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) ->
                                        sbb.local().setSbbPriority((byte) -100)));
        kernel.activate("other", 0, starting("Other", NOTHING));
        ActivityContext ac = started();

        kernel.fire(ac, "Start", "again");
        kernel.settle();

        assertThat(kernel.deliveries()).containsExactly("Other:again", "Humble:again");
    }

    private final List<SbbLocalObject> locals = new ArrayList<>();

    @Test
    @Spec({"C7", "C10"})
    void deliversEachEventOnceAndInOrder() {
        kernel.activate("one", 0, starting("One", NOTHING));
        kernel.activate("two", 0, starting("Two", NOTHING));
        ActivityContext ac = started();

        for (int i = 0; i < 40; i++) {
            kernel.fire(ac, "Event", i);
        }
        kernel.settle();

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            expected.add("One:" + i);
            expected.add("Two:" + i);
        }
        assertThat(kernel.deliveries()).containsExactlyElementsOf(expected);
    }

    @Test
    @Spec("C7")
    void deliversToWhoAttachesDuringTheEventAndNotToWhoDetaches() {
        SbbSpec joining = sbb("Joining").on("Event", NOTHING);
        SbbSpec leaving = sbb("Leaving").on("Event", NOTHING);
        List<SbbLocalObject> children = new ArrayList<>();
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    children.add(sbb.child(1));
                                    aci.attach(children.get(0));
                                })
                        .on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    aci.attach(sbb.child(0));
                                    aci.detach(children.get(0));
                                })
                        .child(joining, 0)
                        .child(leaving, 0);
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(kernel.deliveries()).containsExactly("Root:e", "Joining:e");
    }

    @Test
    @Spec("C7")
    void deliversAgainToWhoDetachesAndAttachesDuringTheEvent() {
        int[] calls = new int[1];
        SbbSpec root =
                starting(
                        "Root",
                        (sbb, event, aci, context) -> {
                            if (calls[0]++ == 0) {
                                aci.detach(sbb.local());
                                aci.attach(sbb.local());
                            }
                        });
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(kernel.deliveries()).containsExactly("Root:e", "Root:e");
    }

    @Test
    @Spec("C9")
    void keepsMaskedEventsFromTheEntityUntilUnmasked() {
        SbbSpec root =
                sbb("Root")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                        .onMasked("Event", NOTHING)
                        .on(
                                "Unmask",
                                (sbb, event, aci, context) -> {
                                    assertThat(sbb.context().getEventMask(aci))
                                            .containsExactly("Event");
                                    mask(sbb, new String[0], aci);
                                });
        kernel.activate("service", 0, root);
        ActivityContext ac = started();

        deliver(ac, "masked");
        kernel.fire(ac, "Unmask", "u");
        deliver(ac, "seen");

        assertThat(kernel.deliveries()).containsExactly("Root:u", "Root:seen");
    }

    @Test
    @Spec("C9")
    void deliversWhenSomebodyTakesTheMaskAwayDuringTheEvent() {
        SbbSpec child = sbb("Child").onMasked("Event", NOTHING);
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    locals.add(sbb.child(0));
                                    aci.attach(locals.get(0));
                                })
                        .on(
                                "Event",
                                (sbb, event, aci, context) -> {
                                    try {
                                        ((TestLocal) locals.get(0))
                                                .call(c -> {
                                                    mask(c, new String[0], aci);
                                                    return null;
                                                });
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .child(child, 0);
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(kernel.deliveries()).containsExactly("Root:e", "Child:e");
    }

    @Test
    @Spec("C9")
    void refusesMasksOfUnknownEventsAndOfActivitiesThatAreNotAttached() {
        ActivityContext other = kernel.activity();
        List<String> seen = new ArrayList<>();
        SbbSpec root =
                starting(
                        "Root",
                        (sbb, event, aci, context) -> {
                            assertThatThrownBy(() ->
                                            sbb.context().maskEvent(new String[] {"Nobody"}, aci))
                                    .isInstanceOf(UnrecognizedEventException.class);
                            assertThatThrownBy(() -> sbb.context().getEventMask(other.view()))
                                    .isInstanceOf(NotAttachedException.class);
                            seen.add("checked");
                        });
        kernel.activate("service", 0, root);

        deliver(started(), "e");

        assertThat(seen).containsExactly("checked");
    }

    @Test
    @Spec("C8")
    void deliversAnAddressedEventToThatServiceOnly() {
        Service one = kernel.activate("one", 0, starting("One", NOTHING));
        kernel.activate("two", 5, starting("Two", NOTHING));
        ActivityContext ac = kernel.activity();

        kernel.fire(ac, "Start", "s", null, one.id());
        kernel.fire(ac, "Start", "t");
        kernel.fire(ac, "Event", "e", null, one.id());
        kernel.settle();

        assertThat(kernel.deliveries()).containsExactly("One:s", "Two:t", "One:t", "One:e");
    }

    @Test
    @Spec("C22")
    void removesATreeWhenItsLastEntityDetached() {
        Service service = kernel.activate("service", 0, starting("Root", LEAVE));
        ActivityContext ac = started();
        assertThat(service.trees().size()).isEqualTo(1);

        deliver(ac, "e");

        assertThat(service.trees().size()).isZero();
        assertThat(kernel.lifeCycle()).contains("Root.sbbRemove");
        assertThat(kernel.owner().unreferenced()).contains(ac);
    }

    @Test
    @Spec("C22")
    void removesARootThatDetachesInItsFirstHandler() {
        Service service =
                kernel.activate(
                        "service",
                        0,
                        sbb("Root").initial("Start", Set.of(ACTIVITY_CONTEXT), LEAVE));
        ActivityContext ac = started();

        assertThat(service.trees().size()).isZero();
        assertThat(kernel.lifeCycle())
                .containsExactly(
                        "Root.setSbbContext",
                        "Root.sbbCreate",
                        "Root.sbbPostCreate",
                        "Root.sbbRemove");
        assertThat(kernel.owner().unreferenced()).containsExactly(ac);
    }
}
