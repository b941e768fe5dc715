package io.patchbay.slee.container.routing;

import static io.patchbay.slee.container.harness.SbbSpec.sbb;
import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ContextReference;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.SbbSpec.Handler;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.slee.SLEEException;
import javax.slee.SbbLocalObject;
import javax.slee.resource.ActivityFlags;
import org.junit.jupiter.api.Test;

class ActivityEndTest {
    private static final Handler NOTHING = (sbb, event, aci, context) -> {};

    private final Kernel kernel = Kernel.stepping(new StepExecutor());
    private final List<String> seen = new ArrayList<>();

    private SbbSpec starting(String name) {
        return sbb(name).initial("Start", Set.of(ACTIVITY_CONTEXT), NOTHING).on("Event", NOTHING);
    }

    private ActivityContext started() {
        ActivityContext ac = kernel.activity();
        kernel.fire(ac, "Start", "start");
        kernel.settle();
        kernel.deliveries().clear();
        return ac;
    }

    @Test
    @Spec({"C21", "D3", "D2"})
    void deliversTheEndLastThenDetachesThenTellsReferencesThenTheOwner() {
        SbbSpec root =
                starting("Root")
                        .on(
                                EventPort.ACTIVITY_END,
                                "End",
                                false,
                                (sbb, event, aci, context) -> {
                                    seen.add("end, ending=" + aci.isEnding());
                                    assertThatThrownBy(() -> sbb.fire("Event", "late", aci))
                                            .isInstanceOf(IllegalStateException.class);
                                });
        SbbSpec silent = starting("Silent");
        Service one = kernel.activate("one", 5, root);
        Service two = kernel.activate("two", 0, silent);
        ActivityContext ac = started();
        ContextReference timer =
                (context, tx) ->
                        seen.add(
                                "timer told, attached="
                                        + context.attachments().size()
                                        + ", ended="
                                        + kernel.owner().ended().size());
        kernel.transactions()
                .required(() -> ac.addReference(kernel.transactions().mandatory(), timer));

        kernel.fire(ac, "Event", "e");
        kernel.end(ac);
        kernel.end(ac);
        kernel.settle();

        assertThat(kernel.deliveries().subList(0, 2)).containsExactly("Root:e", "Silent:e");
        assertThat(kernel.deliveries()).hasSize(3);
        assertThat(seen).containsExactly("end, ending=true", "timer told, attached=0, ended=0");
        assertThat(kernel.owner().ended()).containsExactly(ac);
        assertThat(kernel.contexts().find(ac.key())).isNull();
        assertThat(one.trees().size() + two.trees().size()).isZero();
        assertThat(kernel.lifeCycle()).contains("Root.sbbRemove", "Silent.sbbRemove");
    }

    @Test
    @Spec({"C21", "D2"})
    void deliversTheEndToWhoAttachesDuringTheEnd() {
        List<SbbLocalObject> children = new ArrayList<>();
        SbbSpec child = sbb("Child").on(EventPort.ACTIVITY_END, "End", false, NOTHING);
        SbbSpec root =
                starting("Root")
                        .on(
                                EventPort.ACTIVITY_END,
                                "End",
                                false,
                                (sbb, event, aci, context) -> {
                                    children.add(sbb.child(0));
                                    aci.attach(children.get(0));
                                })
                        .child(child, 0);
        Service service = kernel.activate("service", 0, root);
        ActivityContext ac = started();
        kernel.end(ac);
        kernel.settle();
        assertThat(kernel.deliveries())
                .containsExactly("Root:ActivityEndEvent", "Child:ActivityEndEvent");
        assertThat(kernel.owner().ended()).containsExactly(ac);
        assertThat(service.trees().size()).isZero();
    }

    @Test
    @Spec("C21")
    void endsAnActivityWhoseEndIsAnInitialEvent() {
        Service service =
                kernel.activate(
                        "service",
                        0,
                        sbb("Root")
                                .initial(
                                        EventPort.ACTIVITY_END,
                                        "End",
                                        Set.of(ACTIVITY_CONTEXT),
                                        NOTHING));
        ActivityContext ac = kernel.activity();
        kernel.end(ac);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:ActivityEndEvent");
        assertThat(service.trees().size()).isZero();
        assertThat(kernel.owner().ended()).containsExactly(ac);
    }

    @Test
    @Spec("C22")
    void keepsATreeThatIsStillAttachedElsewhere() {
        ActivityContext other = kernel.activity();
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> other.view().attach(sbb.local()))
                        .on("Event", NOTHING);
        Service service = kernel.activate("service", 0, root);
        ActivityContext ac = started();
        kernel.end(ac);
        kernel.settle();
        assertThat(service.trees().size()).isEqualTo(1);
        kernel.fire(other, "Event", "still here");
        kernel.end(other);
        kernel.settle();
        assertThat(kernel.deliveries()).containsExactly("Root:still here");
        assertThat(service.trees().size()).isZero();
    }

    @Test
    @Spec("D1")
    void refusesToAttachToAnActivityThatIsGone() {
        ActivityContext gone = kernel.activity();
        kernel.end(gone);
        kernel.settle();
        SbbSpec root =
                sbb("Root")
                        .initial(
                                "Start",
                                Set.of(ACTIVITY_CONTEXT),
                                (sbb, event, aci, context) -> {
                                    assertThatThrownBy(() -> gone.view().attach(sbb.local()))
                                            .isInstanceOf(SLEEException.class)
                                            .hasMessageContaining("ended");
                                    seen.add("checked");
                                });
        kernel.activate("service", 0, root);
        started();
        assertThat(seen).containsExactly("checked");
    }

    @Test
    @Spec({"D5", "D6"})
    void tellsTheOwnerWhenTheLastReferenceWent() {
        ActivityContext ac = kernel.activity();
        ContextReference name = (context, tx) -> {};
        Transactions transactions = kernel.transactions();
        transactions.required(() -> ac.addReference(transactions.mandatory(), name));
        kernel.fire(ac, "Event", "e");
        kernel.settle();
        assertThat(kernel.owner().unreferenced()).isEmpty();

        ActiveTransaction tx = transactions.begin();
        ac.removeReference(tx, name);
        transactions.rollback(tx);
        assertThat(kernel.owner().unreferenced()).isEmpty();

        transactions.required(() -> ac.removeReference(transactions.mandatory(), name));
        assertThat(kernel.owner().unreferenced()).containsExactly(ac);
    }

    @Test
    @Spec("D5")
    void doesNotTakeAnEventOnItsWayForNobody() {
        ActivityContext ac = kernel.activity();
        ContextReference name = (context, tx) -> {};
        Transactions transactions = kernel.transactions();
        transactions.required(() -> ac.addReference(transactions.mandatory(), name));
        kernel.fire(ac, "Event", "e");
        transactions.required(() -> ac.removeReference(transactions.mandatory(), name));
        assertThat(kernel.owner().unreferenced()).isEmpty();
        kernel.settle();
        assertThat(kernel.owner().unreferenced()).containsExactly(ac);
    }

    @Test
    @Spec("D5")
    void endsAnUnreferencedActivityOnlyIfItIsStillUnreferenced() {
        ActivityContext ac = kernel.activity();
        ContextReference name = (context, tx) -> {};
        Transactions transactions = kernel.transactions();
        transactions.required(() -> ac.addReference(transactions.mandatory(), name));
        kernel.events().endUnreferenced(ac);
        assertThat(ac.isEnding()).isFalse();
        transactions.required(() -> ac.removeReference(transactions.mandatory(), name));
        kernel.events().endUnreferenced(ac);
        kernel.settle();
        assertThat(kernel.owner().ended()).containsExactly(ac);
    }

    @Test
    @Spec({"D1", "D5"})
    void forgetsAnActivityWhoseStartRolledBack() {
        Transactions transactions = kernel.transactions();
        ActiveTransaction tx = transactions.begin();
        ActivityContext ac =
                kernel.contexts()
                        .startTransacted(
                                tx, kernel.newKey(), kernel.owner(), ActivityFlags.NO_FLAGS);
        Service service = kernel.activate("service", 0, starting("Root"));
        kernel.fire(ac, "Start", "ghost");
        transactions.rollback(tx);
        kernel.settle();
        assertThat(kernel.contexts().find(ac.key())).isNull();
        assertThat(kernel.deliveries()).isEmpty();
        assertThat(service.trees().size()).isZero();
    }

    @Test
    @Spec("D5")
    void tellsTheOwnerOfAnActivityThatNobodyEverReferredTo() {
        Transactions transactions = kernel.transactions();
        ActiveTransaction tx = transactions.begin();
        ActivityContext ac =
                kernel.contexts()
                        .startTransacted(
                                tx, kernel.newKey(), kernel.owner(), ActivityFlags.NO_FLAGS);
        transactions.commit(tx);
        assertThat(kernel.owner().unreferenced()).containsExactly(ac);
    }
}
