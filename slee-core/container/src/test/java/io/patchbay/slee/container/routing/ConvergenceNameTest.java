package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ADDRESS;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ADDRESS_PROFILE;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.EVENT;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.EVENT_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.harness.FakeScheduler;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.sbb.ConvergenceName;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.model.descriptor.EventEntry.Variable;
import io.patchbay.slee.model.spec.Spec;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.InitialEventSelector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConvergenceNameTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};
    private static final Address ALICE = new Address(AddressPlan.SIP, "sip:alice@example");
    private static final Address BOB = new Address(AddressPlan.SIP, "sip:bob@example");

    private final Kernel kernel = Kernel.stepping(new StepExecutor());
    private final ActivityContext one = kernel.activity();
    private final ActivityContext two = kernel.activity();

    private Service serviceWith(Variable... variables) {
        return kernel.activate(
                "service",
                0,
                sbb("Root")
                        .initial("A", Set.of(variables), NOTHING)
                        .initial("B", Set.of(variables), NOTHING));
    }

    private Service serviceWith(UnaryOperator<@Nullable InitialEventSelector> selector) {
        return kernel.activate("service", 0, sbb("Root").selected("A", selector, NOTHING));
    }

    private void fire(ActivityContext ac, String type, Object event, @Nullable Address address) {
        kernel.fire(ac, type, event, address, null);
        kernel.settle();
    }

    @Test
    @Spec({"C2", "C5"})
    void makesOneEntityForEachActivityContext() {
        Service service = serviceWith(ACTIVITY_CONTEXT);
        fire(one, "A", "1", null);
        fire(one, "B", "2", null);
        fire(two, "A", "3", null);
        assertThat(service.trees().size()).isEqualTo(2);
    }

    @Test
    @Spec("C2")
    void makesOneEntityForEachAddress() {
        Service service = serviceWith(ADDRESS);
        fire(one, "A", "1", ALICE);
        fire(two, "B", "2", new Address(AddressPlan.SIP, "sip:alice@example"));
        fire(two, "A", "3", BOB);
        assertThat(service.trees().size()).isEqualTo(2);
        assertThat(one.attachments().get(0).entity()).isSameAs(two.attachments().get(0).entity());
    }

    @Test
    @Spec("C2")
    void makesOneEntityForEachEventTypeAndOneForEachEvent() {
        Service service = serviceWith(EVENT_TYPE);
        fire(one, "A", "1", null);
        fire(two, "A", "2", null);
        fire(two, "B", "3", null);
        assertThat(service.trees().size()).isEqualTo(2);

        Service other =
                kernel.activate("other", 0, sbb("Other").initial("A", Set.of(EVENT), NOTHING));
        Object event = new Object();
        fire(one, "A", event, null);
        fire(two, "A", event, null);
        fire(two, "A", new Object(), null);
        assertThat(other.trees().size()).isEqualTo(2);
    }

    @Test
    @Spec("C2")
    void makesOneEntityForTheServiceIfNothingIsSelected() {
        Service service = serviceWith();
        fire(one, "A", "1", null);
        fire(two, "B", "2", BOB);
        assertThat(service.trees().size()).isEqualTo(1);
    }

    @Test
    @Spec("C2")
    void neverMistakesOnePartOfANameForAnother() {
        assertThat(new ConvergenceName(null, "a", "bc", null, null, null))
                .isNotEqualTo(new ConvergenceName(null, "ab", "c", null, null, null))
                .isNotEqualTo(new ConvergenceName(null, "a", null, "bc", null, null))
                .isEqualTo(new ConvergenceName(null, "a", "bc", null, null, null));
    }

    @Test
    @Spec({"C2", "C4"})
    void startsNothingWhenNoAddressProfileMatches() {
        kernel.addressProfiles().put("sip:alice@example", "alice");
        Service service = serviceWith(ADDRESS_PROFILE);
        fire(one, "A", "1", BOB);
        fire(one, "A", "2", null);
        assertThat(service.trees().size()).isZero();
        fire(one, "A", "3", ALICE);
        fire(two, "B", "4", ALICE);
        assertThat(service.trees().size()).isEqualTo(1);
        assertThat(kernel.deliveries()).containsExactly("Root:3", "Root:4");
    }

    @Test
    @Spec("C3")
    void takesTheNameThatTheSelectorMethodMakes() {
        Service service =
                serviceWith(selector -> {
                    Objects.requireNonNull(selector);
                    selector.setCustomName(selector.getEvent().toString().substring(0, 1));
                    return selector;
                });
        fire(one, "A", "x1", null);
        fire(two, "A", "x2", null);
        fire(two, "A", "y1", null);
        assertThat(service.trees().size()).isEqualTo(2);
    }

    @Test
    @Spec("C3")
    void letsTheSelectorMethodChooseVariablesAndChangeTheAddress() {
        kernel.addressProfiles().put("sip:bob@example", "bob");
        Service service =
                serviceWith(selector -> {
                    Objects.requireNonNull(selector);
                    assertThat(selector.isAddressProfileSelected()).isFalse();
                    assertThat(selector.getAddress()).isEqualTo(ALICE);
                    assertThat(selector.getEventName()).isEqualTo("A");
                    assertThat(selector.getActivity()).isEqualTo(one.key());
                    selector.setAddressProfileSelected(true);
                    selector.setAddress(BOB);
                    return selector;
                });
        fire(one, "A", "e", ALICE);
        assertThat(service.trees().size()).isEqualTo(1);
    }

    @Test
    @Spec("C3")
    void startsNothingWhenTheSelectorMethodVetoesOrThrows() {
        Service service =
                serviceWith(selector -> {
                    Objects.requireNonNull(selector);
                    assertThat(kernel.transactions().current()).isNull();
                    if (selector.getEvent().equals("null")) {
                        return null;
                    }
                    if (selector.getEvent().equals("veto")) {
                        selector.setInitialEvent(false);
                        return selector;
                    }
                    throw new IllegalStateException("on purpose");
                });
        fire(one, "A", "null", null);
        fire(one, "A", "veto", null);
        fire(one, "A", "throw", null);
        assertThat(service.trees().size()).isZero();
        assertThat(kernel.deliveries()).isEmpty();
    }

    @Test
    @Spec({"C5", "C11"})
    void makesOneTreeForManyEventsAtOnce() throws InterruptedException {
        int activities = 32;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger mostInside = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(activities);
        SbbSpec root =
                sbb("Root")
                        .counter("calls")
                        .initial(
                                "A",
                                Set.of(),
                                (sbb, event, aci, context) -> {
                                    mostInside.accumulateAndGet(
                                            inside.incrementAndGet(), Math::max);
                                    sbb.increment(0);
                                    Thread.yield();
                                    inside.decrementAndGet();
                                    done.countDown();
                                });
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Kernel threaded = new Kernel(pool, new FakeScheduler(), 1000);
            Service service = threaded.activate("service", 0, root);
            for (int i = 0; i < activities; i++) {
                threaded.fire(threaded.activity(), "A", i);
            }
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(service.trees().size()).isEqualTo(1);
        }
        assertThat(mostInside).hasValue(1);
    }
}
