package io.patchbay.slee.container.simulation;

import static io.patchbay.slee.model.descriptor.EventEntry.Variable.ACTIVITY_CONTEXT;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.FiredEvent;
import io.patchbay.slee.container.harness.FakeScheduler;
import io.patchbay.slee.container.harness.Kernel;
import io.patchbay.slee.container.harness.SbbSpec;
import io.patchbay.slee.container.harness.StepExecutor;
import io.patchbay.slee.container.sbb.SbbEntityTree;
import io.patchbay.slee.container.sbb.SbbEntityTree.Entry;
import io.patchbay.slee.container.service.Service;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.slee.ServiceID;
import javax.slee.management.ServiceState;
import javax.slee.resource.ActivityIsEndingException;

/** One random walk. Confined to its test. */
final class Simulation {
    private static final int STEPS = 250;
    private static final int ACTIVITIES = 5;
    private static final String[] EVENTS = {"A", "B", "C"};

    private final Random random;
    private final StepExecutor executor;
    private final FakeScheduler scheduler = new FakeScheduler();
    private final Kernel kernel;
    private final Model model;
    private final Behaviour behaviour;
    private final Invariants invariants;
    private final List<Service> services = new ArrayList<>();
    private final List<Intruder> intruders = new ArrayList<>();

    Simulation(long seed) {
        this.random = new Random(seed);
        this.executor = new StepExecutor(random::nextInt);
        this.kernel = new Kernel(executor, scheduler, 50);
        this.model = new Model(kernel);
        this.behaviour = new Behaviour(random, kernel, model);
        this.invariants = new Invariants(kernel, model, services);
        services.add(kernel.activate("perActivity", 5, root("P", Set.of(ACTIVITY_CONTEXT))));
        services.add(kernel.activate("single", 0, root("S", Set.of())));
        services.add(kernel.activate("low", -5, root("L", Set.of(ACTIVITY_CONTEXT))));
        ServiceID next = kernel.install("next", 5, root("N", Set.of(ACTIVITY_CONTEXT)));
        services.add(find(next));
    }

    private SbbSpec root(
            String name, Set<io.patchbay.slee.model.descriptor.EventEntry.Variable> variables) {
        SbbSpec child =
                behaviour
                        .alive(SbbSpec.sbb(name + "Child"))
                        .on("A", behaviour::handle)
                        .on("C", behaviour::handle);
        SbbSpec root =
                behaviour
                        .alive(SbbSpec.sbb(name))
                        .initial("A", variables, behaviour::handle)
                        .on("B", behaviour::handle)
                        .on("C", behaviour::handle);
        if (random.nextBoolean()) {
            root.on(EventPort.ACTIVITY_END, "End", false, behaviour::handleEnd);
        }
        return root.child(child, random.nextInt(-3, 4));
    }

    void run() {
        for (int i = 0; i < STEPS; i++) {
            step();
            invariants.check(executor.size() == 0 && intruders.isEmpty() && scheduler.size() == 0);
        }
        windDown();
    }

    private void step() {
        switch (random.nextInt(14)) {
            case 0 -> start();
            case 1, 2, 3 -> fire();
            case 4 -> fireInTransaction();
            case 5 -> endOne();
            case 6 -> intrude();
            case 7 -> leave();
            case 8 -> scheduler.advance(random.nextInt(60));
            case 9 -> changeServices();
            default -> executor.runOne();
        }
    }

    private void start() {
        if (model.activities().size() < ACTIVITIES) {
            model.activities().add(kernel.activity());
        }
    }

    private void fire() {
        if (model.activities().isEmpty()) {
            return;
        }
        ActivityContext ac = model.anyActivity(random);
        FiredEvent event = model.event(ac, EVENTS[random.nextInt(EVENTS.length)], target());
        try {
            kernel.events().fire(ac, event);
            model.accepted(event);
        } catch (ActivityIsEndingException e) {
            model.expect(ac.isEnding(), "only an ending activity refuses events");
        }
    }

    private @org.jspecify.annotations.Nullable ServiceID target() {
        return random.nextInt(5) == 0 ? services.get(random.nextInt(services.size())).id() : null;
    }

    private void fireInTransaction() {
        if (model.activities().isEmpty()) {
            return;
        }
        ActivityContext ac = model.anyActivity(random);
        ActiveTransaction tx = kernel.transactions().begin();
        FiredEvent event = model.event(ac, EVENTS[random.nextInt(EVENTS.length)], null);
        try {
            kernel.events().fire(tx, ac, event);
        } catch (ActivityIsEndingException e) {
            kernel.transactions().rollback(tx);
            return;
        }
        if (random.nextBoolean()) {
            model.accepted(event);
            kernel.transactions().commit(tx);
        } else {
            kernel.transactions().rollback(tx);
            model.expectFailed(event);
        }
    }

    private void endOne() {
        if (!model.activities().isEmpty() && random.nextInt(3) == 0) {
            kernel.end(model.anyActivity(random));
        }
    }

    /** Somebody else works in a tree for a while, as another thread would. */
    private void intrude() {
        List<SbbEntityTree> trees = new ArrayList<>();
        services.forEach(s -> trees.addAll(s.trees().trees()));
        if (trees.isEmpty() || intruders.size() > 1) {
            return;
        }
        // Identity decides the order of the map, so the choice must not depend on it.
        trees.sort(Comparator.comparingInt(model::nameOf));
        Intruder intruder = new Intruder(trees.get(random.nextInt(trees.size())));
        if (intruder.enters()) {
            intruders.add(intruder);
        }
    }

    private void leave() {
        if (!intruders.isEmpty()) {
            intruders.remove(random.nextInt(intruders.size())).leave();
        }
    }

    private record Intruder(SbbEntityTree tree) {
        boolean enters() {
            return tree.tryEnter(this) == Entry.ENTERED;
        }

        void leave() {
            tree.leave(this);
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private void changeServices() {
        if (random.nextInt(4) > 0) {
            return;
        }
        Service service = services.get(random.nextInt(services.size()));
        Service other = services.get(random.nextInt(services.size()));
        try {
            ServiceState state = kernel.services().state(service.id());
            if (state.isActive() && kernel.services().state(other.id()).isInactive()) {
                kernel.services().change(List.of(service.id()), List.of(other.id()));
            } else if (state.isActive()) {
                kernel.services().deactivate(List.of(service.id()));
            } else if (state.isInactive()) {
                kernel.services().activate(List.of(service.id()));
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Service find(ServiceID id) {
        try {
            return kernel.services().find(id);
        } catch (javax.slee.UnrecognizedServiceException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends everything; then nothing may be left. */
    private void windDown() {
        behaviour.calm();
        while (!intruders.isEmpty()) {
            leave();
        }
        settle();
        model.activities().forEach(kernel::end);
        settle();
        kernel.services().sleeStopping();
        settle();
        invariants.check(true);
        invariants.checkNothingIsLeft();
    }

    private void settle() {
        do {
            executor.runAll();
            scheduler.advance(100_000);
        } while (executor.size() > 0 || scheduler.size() > 0);
    }
}
