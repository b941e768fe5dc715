package io.patchbay.slee.container.service;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey.ServiceActivityKey;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.slee.EventTypeID;
import javax.slee.InvalidStateException;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.ServiceState;
import javax.slee.serviceactivity.ServiceStartedEvent;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};
    private static final String STARTED = "javax.slee.serviceactivity.ServiceStartedEvent";

    private final Kernel kernel = Kernel.stepping(new StepExecutor());
    private final Services services = kernel.services();
    private final List<String> changes = new ArrayList<>();

    private static SbbSpec root(String name) {
        return sbb(name).initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING).on("Event", NOTHING);
    }

    private void listen() {
        services.addListener(
                (id, before, after) -> changes.add(id.getName() + " " + before + " " + after));
    }

    @Test
    @Spec({"H1", "H2", "D7"})
    void drainsADeactivatedServiceAndThenIsInactive() throws Exception {
        listen();
        ServiceID id = kernel.activate("s", 0, root("Root")).id();
        kernel.settle();
        assertThat(kernel.contexts().find(new ServiceActivityKey(id))).isNotNull();
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "s");
        kernel.settle();

        services.deactivate(List.of(id));
        kernel.settle();
        assertThat(services.state(id)).isEqualTo(ServiceState.STOPPING);
        assertThat(kernel.contexts().find(new ServiceActivityKey(id))).isNull();
        kernel.fire(kernel.activity(), "Start", "not any more");
        kernel.fire(ac, "Event", "still alive");
        kernel.end(ac);
        kernel.settle();

        assertThat(kernel.deliveries()).containsExactly("Root:s", "Root:still alive");
        assertThat(services.state(id)).isEqualTo(ServiceState.INACTIVE);
        assertThat(kernel.lifeCycle()).contains("Root.unsetSbbContext");
        assertThat(changes)
                .containsExactly(
                        "s " + ServiceState.INACTIVE + " " + ServiceState.ACTIVE,
                        "s " + ServiceState.ACTIVE + " " + ServiceState.STOPPING,
                        "s " + ServiceState.STOPPING + " " + ServiceState.INACTIVE);
        services.activate(List.of(id));
        kernel.fire(kernel.activity(), "Start", "again");
        kernel.settle();
        assertThat(kernel.deliveries()).endsWith("Root:again");
    }

    @Test
    @Spec("H2")
    void touchesNoOtherServiceWhenOneIsDeactivated() throws Exception {
        ServiceID one = kernel.activate("one", 0, root("One")).id();
        kernel.activate("two", 0, root("Two"));
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "s");
        kernel.settle();
        services.deactivate(List.of(one));
        kernel.settle();
        kernel.deliveries().clear();
        kernel.fire(ac, "Event", "e");
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactlyInAnyOrder("One:e", "Two:e");
    }

    @Test
    @Spec("D7")
    void tellsAllServicesInTheOldWayAndTheStartedOneInTheNewWay() {
        SbbSpec witness = started("Witness");
        kernel.activate("witness", 0, witness);
        kernel.settle();
        kernel.deliveries().clear();
        kernel.activate("late", 0, started("Late"));
        kernel.settle();
        assertThat(kernel.deliveries())
                .containsExactlyInAnyOrder("Witness:1.0", "Late:1.0", "Late:1.1");
    }

    private SbbSpec started(String name) {
        List<String> told = kernel.deliveries();
        SbbSpec spec = sbb(name);
        for (String version : List.of("1.0", "1.1")) {
            spec.initial(
                    new EventTypeID(STARTED, "javax.slee", version),
                    version,
                    Set.of(ACTIVITY_CONTEXT),
                    (sbb, event, aci, context) -> {
                        assertThat(event).isInstanceOf(ServiceStartedEvent.class);
                        told.remove(told.size() - 1);
                        told.add(name + ":" + version);
                    });
        }
        return spec;
    }

    @Test
    @Spec("H3")
    void upgradesAServiceSoThatEachEventStartsOneVersion() throws Exception {
        ServiceID old = kernel.activate("old", 0, root("Old")).id();
        ServiceID next = kernel.install("next", 0, root("Next"));
        ActivityContext before = kernel.activity();
        kernel.fire(before, "Start", "before");
        kernel.settle();
        services.change(List.of(old), List.of(next));
        kernel.fire(before, "Event", "goes on");
        kernel.fire(kernel.activity(), "Start", "after");
        kernel.settle();
        assertThat(kernel.deliveries())
                .containsExactlyInAnyOrder("Old:before", "Old:goes on", "Next:after");
        assertThat(services.inState(ServiceState.ACTIVE)).containsExactly(next);
        assertThat(services.inState(ServiceState.STOPPING)).containsExactly(old);
    }

    @Test
    @Spec({"H1", "B15"})
    void activatesAllOrNone() {
        listen();
        ServiceID one = kernel.install("one", 0, root("One"));
        ServiceID two = kernel.activate("two", 0, root("Two")).id();
        changes.clear();
        assertThatThrownBy(() -> services.activate(List.of(one, two)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("two");
        assertThatThrownBy(
                        () -> services.activate(List.of(one, new ServiceID("nobody", "test", "1"))))
                .isInstanceOf(UnrecognizedServiceException.class);
        kernel.links().unbound().add("sip/link");
        assertThatThrownBy(() -> services.activate(List.of(one))).hasMessageContaining("sip/link");
        assertThat(services.inState(ServiceState.INACTIVE)).containsExactly(one);
        assertThat(changes).isEmpty();
        assertThat(kernel.links().users()).containsExactly(two);
    }

    @Test
    @Spec("H5")
    void runsActiveServicesWhileTheSleeRuns() throws Exception {
        ServiceID id = kernel.activate("s", 0, root("Root")).id();
        kernel.settle();
        services.sleeStopping();
        kernel.fire(kernel.activity(), "Start", "stopped");
        // Started again before the service activity of the last run has ended.
        services.sleeStarted();
        kernel.settle();
        assertThat(services.state(id)).isEqualTo(ServiceState.ACTIVE);
        ActivityContext activity = kernel.contexts().find(new ServiceActivityKey(id));
        assertThat(activity).isNotNull();
        kernel.fire(kernel.activity(), "Start", "running");
        kernel.settle();
        assertThat(kernel.deliveries()).contains("Root:running");
        services.sleeStopping();
        kernel.settle();
        assertThat(kernel.contexts().find(new ServiceActivityKey(id))).isNull();
        assertThat(services.state(id)).isEqualTo(ServiceState.ACTIVE);
    }

    @Test
    @Spec("H6")
    void tellsListenersInOrderAlsoWhenAListenerChangesStatesOrFails() {
        ServiceID id = kernel.install("s", 0, root("Root"));
        services.addListener((service, before, after) -> {
            if (after.equals(ServiceState.ACTIVE)) {
                try {
                    services.deactivate(List.of(id));
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
            throw new IllegalStateException("on purpose");
        });
        listen();
        try {
            services.activate(List.of(id));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        kernel.settle();
        assertThat(changes)
                .containsExactly(
                        "s " + ServiceState.INACTIVE + " " + ServiceState.ACTIVE,
                        "s " + ServiceState.ACTIVE + " " + ServiceState.STOPPING,
                        "s " + ServiceState.STOPPING + " " + ServiceState.INACTIVE);
    }
}
