package io.patchbay.slee.container.simulation;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.activity.EventCallbacks;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.TestLocal;
import io.patchbay.slee.container.sbb.SbbEntity;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.slee.ServiceID;
import javax.slee.resource.FailureReason;
import org.jspecify.annotations.Nullable;

/** What should be the case, kept beside the kernel. Confined to its test. */
final class Model implements EventCallbacks {
    /** An event is known by its number. */
    record Numbered(int number) {}

    private record Delivered(Attachment attachment, Object event) {}

    private final Kernel kernel;
    private final List<ActivityContext> activities = new ArrayList<>();
    private final Map<FiredEvent, ActivityContext> fired = new HashMap<>();
    private final Set<Object> live = new HashSet<>();
    private final Set<FiredEvent> waiting = new HashSet<>();
    private final Set<FiredEvent> failed = new HashSet<>();
    private final Map<Delivered, Integer> calls = new HashMap<>();
    private final Set<Delivered> reached = new HashSet<>();
    private final Map<TestLocal, Integer> counts = new HashMap<>();
    private final Map<ActivityContext, Integer> notes = new HashMap<>();
    private final Set<TestLocal> created = new HashSet<>();
    private final Set<TestLocal> removed = new HashSet<>();
    private final Map<SbbEntityTree, Integer> treeNumbers = new HashMap<>();
    private final Set<SbbEntity> excused = new HashSet<>();
    private int numbers;
    private boolean removalFailed;
    private @Nullable AssertionError failure;

    Model(Kernel kernel) {
        this.kernel = kernel;
    }

    /** The first failure is kept, because the kernel catches whatever an SBB throws. */
    void expect(boolean truth, String what) {
        if (!truth) {
            failure = failure == null ? new AssertionError(what) : failure;
            throw failure;
        }
    }

    void checkNothingFailed() {
        if (failure != null) {
            throw failure;
        }
    }

    List<ActivityContext> activities() {
        return activities;
    }

    ActivityContext anyActivity(Random random) {
        return activities.get(random.nextInt(activities.size()));
    }

    Numbered number() {
        return new Numbered(numbers++);
    }

    FiredEvent event(ActivityContext ac, String type, @Nullable ServiceID service) {
        FiredEvent event = new FiredEvent(SbbSpec.type(type), number(), null, service, 0, this);
        fired.put(event, ac);
        return event;
    }

    void accepted(FiredEvent event) {
        waiting.add(event);
        live.add(event.event());
    }

    /** An event that an SBB fired in a transaction that committed. */
    void live(Object event) {
        live.add(event);
    }

    void expectFailed(FiredEvent event) {
        expect(failed.contains(event), "whoever fired in a rolled back transaction is told");
    }

    /** A handler begins; the number of the call of this attachment for this event. */
    void called(TestLocal local, ActivityContext ac, Object event) {
        if (event instanceof Numbered) {
            expect(live.contains(event), event + " is delivered but was never committed");
        }
        Delivered delivered = new Delivered(attachment(local, ac), event);
        reached.add(delivered);
        int call = calls.merge(delivered, 1, Integer::sum);
        expect(call == 1, local + " got " + event + " " + call + " times");
    }

    /** A call that will be repeated, because another tree was busy. */
    void notCalled(TestLocal local, ActivityContext ac, Attachment attachment, Object event) {
        calls.remove(new Delivered(attachment, event));
    }

    Attachment attachment(TestLocal local, ActivityContext ac) {
        for (Attachment attachment : ac.attachments()) {
            if (attachment.entity() == local.slee$access().identity()) {
                return attachment;
            }
        }
        expect(false, local + " gets an event of " + ac + " and is not attached");
        throw new IllegalStateException();
    }

    int count(TestLocal local) {
        return counts.getOrDefault(local, 0);
    }

    void counted(TestLocal local) {
        counts.merge(local, 1, Integer::sum);
    }

    int note(ActivityContext ac) {
        return notes.getOrDefault(ac, 0);
    }

    void noted(ActivityContext ac) {
        notes.merge(ac, 1, Integer::sum);
    }

    void created(TestLocal local) {
        expect(created.add(local), local + " was created twice");
    }

    void removed(TestLocal local) {
        expect(created.contains(local), local + " was removed but never created");
        expect(removed.add(local), local + " was removed twice");
    }

    void removalFailed() {
        removalFailed = true;
    }

    /** Its object could not be loaded: it is told so instead of getting its event. */
    void loadFailed(TestLocal local) {
        removalFailed = true;
        excused.add(entity(local));
    }

    List<TestLocal> known() {
        return new ArrayList<>(kernelOrder(created));
    }

    private List<TestLocal> kernelOrder(Set<TestLocal> locals) {
        List<TestLocal> list = new ArrayList<>(locals);
        list.sort(java.util.Comparator.comparing(order::get));
        return list;
    }

    private final Map<TestLocal, Integer> order = new HashMap<>();

    void seen(TestLocal local) {
        order.putIfAbsent(local, order.size());
        treeNumbers.putIfAbsent(entity(local).tree(), treeNumbers.size());
    }

    private static SbbEntity entity(TestLocal local) {
        return (SbbEntity) local.slee$access().identity();
    }

    int nameOf(SbbEntityTree tree) {
        return treeNumbers.computeIfAbsent(tree, t -> treeNumbers.size());
    }

    @Override
    public void successful(FiredEvent e, int flags) {
        expect(waiting.remove(e), e + " is done twice, or was never accepted");
        ActivityContext ac = fired.get(e);
        for (Attachment attachment : Objects.requireNonNull(ac).attachments()) {
            SbbEntity entity = (SbbEntity) attachment.entity();
            int index = entity.sbb().eventIndex(e.type());
            boolean wanted =
                    index >= 0
                            && !attachment.masks(index)
                            && (e.service() == null || e.service().equals(entity.sbb().service()));
            expect(
                    !wanted
                            || excused.contains(entity)
                            || reached.contains(new Delivered(attachment, e.event())),
                    entity + " is attached and did not get " + e);
        }
    }

    @Override
    public void failed(FiredEvent e, int flags, FailureReason reason) {
        if (reason == FailureReason.FIRING_TRANSACTION_ROLLED_BACK) {
            expect(failed.add(e), e + " failed twice");
            return;
        }
        expect(waiting.remove(e), e + " failed and was never accepted");
        ActivityContext ac = fired.get(e);
        expect(ac != null && ac.isEnded(), e + " failed on an activity that has not ended");
    }

    @Override
    public void unreferenced(FiredEvent e, int flags) {
        expect(!waiting.contains(e), e + " is unreferenced before it was processed");
    }

    void checkNothingIsLeft() {
        expect(waiting.isEmpty(), "events were lost: " + waiting);
        for (TestLocal local : created) {
            expect(entity(local).isRemoved(), local + " was not removed");
            expect(removalFailed || removed.contains(local), local + " was not told its removal");
        }
        expect(kernel.transactions().current() == null, "a transaction is left");
    }
}
