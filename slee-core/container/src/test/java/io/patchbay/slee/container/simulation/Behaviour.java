package io.patchbay.slee.container.simulation;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.Attachment;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.TestAci;
import io.patchbay.slee.container.harness.TestLocal;
import io.patchbay.slee.container.harness.TestLocal.Refused;
import io.patchbay.slee.container.harness.TestSbb;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.slee.ActivityContextInterface;
import javax.slee.EventContext;
import javax.slee.SLEEException;
import javax.slee.SbbLocalObject;
import javax.slee.UnrecognizedEventException;

/** What the SBBs of a simulation do: whatever the dice say. Confined to its test. */
final class Behaviour {
    /** Thrown on purpose. */
    private static final class Dice extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Dice() {
            super("the dice said so");
        }
    }

    private final Random random;
    private final Kernel kernel;
    private final Model model;
    private boolean calm;

    Behaviour(Random random, Kernel kernel, Model model) {
        this.random = random;
        this.kernel = kernel;
        this.model = model;
    }

    /** From now on nothing fails and nothing new begins. */
    void calm() {
        calm = true;
    }

    SbbSpec alive(SbbSpec spec) {
        return spec.counter("count")
                .attribute("note")
                .alias("note", "note")
                .in("sbbPostCreate", this::created)
                .in("sbbRemove", this::removed)
                .in("sbbStore", sbb -> fail(60))
                .in("sbbLoad", this::loaded)
                .in("sbbRolledBack", this::rolledBack);
    }

    private void created(TestSbb sbb) {
        TestLocal local = sbb.local();
        model.seen(local);
        tx().afterCommit(() -> model.created(local));
        fail(15);
    }

    private void loaded(TestSbb sbb) {
        if (!calm && random.nextInt(60) == 0) {
            model.loadFailed(sbb.local());
            throw new Dice();
        }
    }

    private void removed(TestSbb sbb) {
        TestLocal local = sbb.local();
        if (!calm && random.nextInt(20) == 0) {
            model.removalFailed();
            throw new Dice();
        }
        tx().afterCommit(() -> model.removed(local));
    }

    private void rolledBack(TestSbb sbb) {
        checkState(sbb);
        fail(10);
    }

    private void fail(int oneIn) {
        if (!calm && random.nextInt(oneIn) == 0) {
            throw new Dice();
        }
    }

    private ActiveTransaction tx() {
        return kernel.transactions().mandatory();
    }

    private void checkState(TestSbb sbb) {
        int count = (Integer) Objects.requireNonNull(sbb.cmp(0));
        model.expect(
                count == model.count(sbb.local()),
                sbb.local() + " counts " + count + ", expected " + model.count(sbb.local()));
    }

    private void checkNote(TestSbb sbb, ActivityContextInterface aci, ActivityContext ac) {
        Object note = sbb.narrow(aci).get(0);
        model.expect(
                Objects.equals(note == null ? 0 : note, model.note(ac)),
                ac + " notes " + note + ", expected " + model.note(ac));
    }

    void handleEnd(TestSbb sbb, Object event, ActivityContextInterface aci, EventContext context) {
        model.expect(aci.isEnding(), aci + " is ending");
        handle(sbb, event, aci, context);
    }

    void handle(TestSbb sbb, Object event, ActivityContextInterface aci, EventContext context) {
        ActivityContext ac = kernel.contexts().of(aci);
        TestLocal local = sbb.local();
        model.called(local, ac, event);
        Attachment attachment = model.attachment(local, ac);
        checkState(sbb);
        checkNote(sbb, aci, ac);
        if (calm) {
            return;
        }
        sbb.increment(0);
        tx().afterCommit(() -> model.counted(local));
        note(sbb, aci, ac);
        try {
            for (int i = random.nextInt(3); i >= 0; i--) {
                act(sbb, local, aci, context);
            }
        } catch (SLEEException e) {
            if (e.getClass().getSimpleName().equals("TreeBusyException")) {
                model.notCalled(local, ac, attachment, event);
            }
            throw e;
        }
    }

    private void note(TestSbb sbb, ActivityContextInterface aci, ActivityContext ac) {
        TestAci view = sbb.narrow(aci);
        Object before = view.get(0);
        view.set(0, before == null ? 1 : (Integer) before + 1);
        tx().afterCommit(() -> model.noted(ac));
    }

    private void act(
            TestSbb sbb, TestLocal local, ActivityContextInterface aci, EventContext context) {
        switch (random.nextInt(16)) {
            case 0, 1 -> attach(local);
            case 2, 3 -> model.anyActivity(random).view().detach(local);
            case 4, 5 -> child(sbb, aci);
            case 6 -> removeChild(sbb);
            case 7, 8 -> fire(sbb);
            case 9 -> kernel.events().end(tx(), model.anyActivity(random));
            case 10, 11 -> call();
            case 12 -> sbb.context().setRollbackOnly();
            case 13 -> suspend(context);
            case 14 -> mask(sbb, aci);
            default -> fail(2);
        }
    }

    private void attach(TestLocal local) {
        ActivityContext ac = model.anyActivity(random);
        if (!ac.isEnded()) {
            ac.view().attach(local);
        }
    }

    private void child(TestSbb sbb, ActivityContextInterface aci) {
        if (sbb.toString().endsWith("Child")) {
            sbb.local().setSbbPriority((byte) random.nextInt(-9, 9));
        } else {
            aci.attach(sbb.child(0));
        }
    }

    private void removeChild(TestSbb sbb) {
        if (sbb.toString().endsWith("Child")) {
            if (random.nextInt(3) == 0) {
                sbb.local().remove();
            }
        } else if (!sbb.children(0).isEmpty()) {
            ((SbbLocalObject) sbb.children(0).iterator().next()).remove();
        }
    }

    private void fire(TestSbb sbb) {
        ActivityContext ac = model.anyActivity(random);
        if (ac.isEnding(tx())) {
            return;
        }
        Object event = model.number();
        tx().onCommit(() -> model.live(event));
        sbb.fire("C", event, ac.view());
    }

    private void call() {
        List<TestLocal> known = model.known();
        if (known.isEmpty()) {
            return;
        }
        TestLocal target = known.get(random.nextInt(known.size()));
        try {
            target.call(callee -> {
                callee.increment(0);
                tx().afterCommit(() -> model.counted(target));
                fail(4);
                return null;
            });
        } catch (Refused e) {
            throw new AssertionError(e);
        }
    }

    private void suspend(EventContext context) {
        if (!context.isSuspended()) {
            context.suspendDelivery(random.nextInt(1, 100));
        }
    }

    private void mask(TestSbb sbb, ActivityContextInterface aci) {
        if (aci.isAttached(sbb.local())) {
            try {
                String[] names = random.nextBoolean() ? new String[] {"C"} : new String[0];
                sbb.context().maskEvent(names, aci);
            } catch (UnrecognizedEventException e) {
                throw new AssertionError(e);
            }
        }
    }
}
