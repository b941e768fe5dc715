package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.harness.FakeScheduler;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.harness.TestAci;
import io.patchbay.slee.container.harness.TestLocal;
import io.patchbay.slee.container.harness.TestLocal.Refused;
import io.patchbay.slee.container.sbb.SbbEntity;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BusyTreeTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};

    private final StepExecutor executor = new StepExecutor();
    private final Kernel kernel = Kernel.stepping(executor);

    private static SbbSpec shared(Handler onEvent) {
        return sbb("Root").counter("n").initial("Event", Set.of(), onEvent);
    }

    @Test
    @Spec({"C11", "C10"})
    void givesItsThreadBackWhileItWaitsForATreeAndGoesOnInTheOrderOfArrival() {
        Service service = kernel.activate("service", 0, shared(NOTHING));
        ActivityContext first = kernel.activity();
        kernel.fire(first, "Event", "create");
        kernel.settle();
        SbbEntityTree tree = service.trees().trees().iterator().next();
        Object somebody = new Object();
        tree.enter(somebody, () -> {});
        ActivityContext second = kernel.activity();
        kernel.fire(first, "Event", "1");
        kernel.fire(second, "Event", "2");
        kernel.fire(first, "Event", "3");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:create");

        tree.leave(somebody);
        kernel.settle();

        assertThat(kernel.deliveries())
                .containsExactly("Root:create", "Root:1", "Root:2", "Root:3");
        assertThat(tree.holder()).isNull();
    }

    @Test
    @Spec("C5")
    void makesTheTreeAnewWhenItWasRemovedMeanwhile() {
        Service service =
                kernel.activate(
                        "service", 0, shared((sbb, event, aci, c) -> aci.detach(sbb.local())));
        kernel.fire(kernel.activity(), "Event", "1");
        kernel.fire(kernel.activity(), "Event", "2");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:1", "Root:2");
        assertThat(service.trees().size()).isZero();
    }

    @Test
    @Spec({"C11", "B8"})
    void repeatsADeliveryThatMeetsABusyForeignTree() {
        List<TestLocal> targets = new ArrayList<>();
        kernel.activate(
                "target",
                0,
                sbb("Target")
                        .counter("calls")
                        .initial(
                                "Target",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, c) -> targets.add(sbb.local())));
        kernel.activate(
                "caller",
                0,
                sbb("Caller")
                        .counter("calls")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                        .on(
                                "Call",
                                (sbb, event, aci, c) -> {
                                    sbb.increment(0);
                                    call(targets.get(0));
                                })
                        .on("Ask", (sbb, event, aci, c) -> targets.add(sbb.local())));
        ActivityContext ac = kernel.activity();
        ActivityContext targetActivity = kernel.activity();
        kernel.fire(targetActivity, "Target", "t");
        kernel.fire(ac, "Start", "s");
        kernel.settle();
        SbbEntityTree tree = ((SbbEntity) targetActivity.attachments().get(0).entity()).tree();
        Object somebody = new Object();
        tree.enter(somebody, () -> {});
        kernel.deliveries().clear();

        kernel.fire(ac, "Call", "c");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Caller:c");
        tree.leave(somebody);
        kernel.settle();

        assertThat(kernel.deliveries()).containsExactly("Caller:c", "Caller:c");
        assertThat(kernel.lifeCycle()).doesNotContain("Caller.sbbRolledBack");
        assertThat(kernel.lifeCycle()).doesNotContain("Caller.sbbExceptionThrown");
        assertThat(tree.holder()).isNull();
    }

    private static void call(TestLocal target) {
        try {
            target.call(callee -> {
                callee.increment(0);
                return null;
            });
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Spec({"C11", "J4"})
    void losesNoUpdateWhenTwoTreesCallEachOtherFromManyThreads() throws InterruptedException {
        int rounds = 200;
        TestLocal[] peers = new TestLocal[2];
        AtomicInteger rolledBack = new AtomicInteger();
        List<Object> results = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch created = new CountDownLatch(2);
        CountDownLatch worked = new CountDownLatch(2);
        CountDownLatch asked = new CountDownLatch(2);
        SbbSpec root =
                sbb("Root")
                        .counter("own")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, c) -> {
                                    peers[(Integer) event] = sbb.local();
                                    created.countDown();
                                })
                        .on("Call", (sbb, event, aci, c) -> call(peers[1 - (Integer) event]))
                        .on("Done", (sbb, event, aci, c) -> worked.countDown())
                        .on(
                                "Ask",
                                (sbb, event, aci, c) -> {
                                    results.add(String.valueOf(sbb.cmp(0)));
                                    asked.countDown();
                                })
                        .in("sbbRolledBack", sbb -> rolledBack.incrementAndGet());
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Kernel threaded = new Kernel(pool, new FakeScheduler(), 10_000);
            threaded.activate("service", 0, root);
            ActivityContext[] activities = {threaded.activity(), threaded.activity()};
            threaded.fire(activities[0], "Start", 0);
            threaded.fire(activities[1], "Start", 1);
            assertThat(created.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < rounds; i++) {
                threaded.fire(activities[0], "Call", 0);
                threaded.fire(activities[1], "Call", 1);
            }
            threaded.fire(activities[0], "Done", 0);
            threaded.fire(activities[1], "Done", 1);
            assertThat(worked.await(60, TimeUnit.SECONDS)).isTrue();
            threaded.fire(activities[0], "Ask", 0);
            threaded.fire(activities[1], "Ask", 1);
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        }
        int sum = results.stream().mapToInt(r -> Integer.parseInt(r.toString())).sum();
        assertThat(sum + rolledBack.get()).isEqualTo(2 * rounds);
        assertThat(rolledBack.get()).isLessThan(rounds / 10);
    }

    @Test
    @Spec({"C11", "J4"})
    void losesNoUpdateOfAttributesInACycleOfActivities() throws InterruptedException {
        int rounds = 200;
        ActivityContext[] activities = new ActivityContext[2];
        AtomicInteger rolledBack = new AtomicInteger();
        CountDownLatch worked = new CountDownLatch(2);
        CountDownLatch asked = new CountDownLatch(1);
        List<Object> sums = new ArrayList<>();
        SbbSpec root =
                sbb("Root")
                        .attribute("sum")
                        .initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING)
                        .on(
                                "Add",
                                (sbb, event, aci, c) -> {
                                    int first = (Integer) event;
                                    increment(sbb.narrow(activities[first].view()));
                                    increment(sbb.narrow(activities[1 - first].view()));
                                })
                        .on("Done", (sbb, event, aci, c) -> worked.countDown())
                        .on(
                                "Ask",
                                (sbb, event, aci, c) -> {
                                    for (ActivityContext one : activities) {
                                        sums.add(String.valueOf(sbb.narrow(one.view()).get(0)));
                                    }
                                    asked.countDown();
                                })
                        .in("sbbRolledBack", sbb -> rolledBack.incrementAndGet());
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Kernel threaded = new Kernel(pool, new FakeScheduler(), 10_000);
            threaded.activate("service", 0, root);
            activities[0] = threaded.activity();
            activities[1] = threaded.activity();
            for (int i = 0; i < 2; i++) {
                threaded.fire(activities[i], "Start", i);
            }
            for (int round = 0; round < rounds; round++) {
                threaded.fire(activities[0], "Add", 0);
                threaded.fire(activities[1], "Add", 1);
            }
            threaded.fire(activities[0], "Done", 0);
            threaded.fire(activities[1], "Done", 1);
            assertThat(worked.await(60, TimeUnit.SECONDS)).isTrue();
            threaded.fire(activities[0], "Ask", 0);
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        }
        String expected = String.valueOf(2 * rounds - rolledBack.get());
        assertThat(sums).containsExactly(expected, expected);
        assertThat(rolledBack.get()).isLessThan(rounds / 10);
    }

    private static void increment(TestAci view) {
        Object before = view.get(0);
        view.set(0, before == null ? 1 : (Integer) before + 1);
    }
}
