package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.slee.ComponentID;

/**
 * References between components: they exist, their versions fit, they do not run in circles.
 * Confined to one thread. Specification: 1.3 and chapter 3.
 */
@Spec({"A6", "A14"})
final class DependencyRules {

    private final Function<ComponentID, Optional<ComponentModel>> components;

    DependencyRules(Function<ComponentID, Optional<ComponentModel>> components) {
        this.components = components;
    }

    /** The references of a component that lead nowhere. */
    List<MissingDependency> missing(ComponentModel component) {
        List<MissingDependency> missing = new ArrayList<>();
        for (ComponentID reference : component.references()) {
            if (components.apply(reference).isEmpty()) {
                missing.add(new MissingDependency(reference, component));
            }
        }
        return missing;
    }

    /** Everything that a component refers to, directly or not, that exists. */
    List<ComponentModel> closure(ComponentModel component) {
        Set<ComponentID> seen = new HashSet<>();
        seen.add(component.id());
        List<ComponentModel> closure = new ArrayList<>();
        Deque<ComponentID> next = new ArrayDeque<>(component.references());
        while (!next.isEmpty()) {
            ComponentID id = next.remove();
            if (seen.add(id)) {
                components
                        .apply(id)
                        .ifPresent(found -> {
                            closure.add(found);
                            next.addAll(found.references());
                        });
            }
        }
        return closure;
    }

    void check(ComponentModel component, Problems problems) {
        missing(component).forEach(m -> problems.add(problem(m)));
        for (ComponentID reference : component.references()) {
            components
                    .apply(reference)
                    .filter(target -> isTooNew(component, target))
                    .ifPresent(target -> problems.add(tooNew(component, target)));
        }
        if (!(component instanceof SbbComponentDescriptor) && isInCircle(component)) {
            problems.add(
                    Problem.error("3", component.location(), "the references run in a circle")
                            .component(component.id())
                            .found("a component that refers to itself through others")
                            .expected("references in one direction")
                            .remedy("remove one of the references"));
        }
    }

    private boolean isInCircle(ComponentModel component) {
        Set<ComponentID> seen = new HashSet<>();
        Deque<ComponentID> next = new ArrayDeque<>(component.references());
        while (!next.isEmpty()) {
            ComponentID id = next.remove();
            if (id.equals(component.id())) {
                return true;
            }
            if (seen.add(id)) {
                components.apply(id).ifPresent(found -> next.addAll(found.references()));
            }
        }
        return false;
    }

    private static Problem problem(MissingDependency dependency) {
        ComponentModel by = dependency.neededBy();
        return Problem.error("3", by.location(), dependency.missing() + " is missing")
                .component(by.id())
                .found("neither installed nor in this unit; needed by " + by.id())
                .expected("the component, installed before or in the same unit")
                .remedy("install the unit that contains it first");
    }

    private static boolean isTooNew(ComponentModel from, ComponentModel to) {
        boolean newer = from.version() == SleeVersion.V1_0 && to.version() == SleeVersion.V1_1;
        boolean ruled =
                (from instanceof SbbComponentDescriptor
                                && to instanceof ProfileSpecComponentDescriptor)
                        || from instanceof ServiceComponentDescriptor;
        return newer && ruled;
    }

    private static Problem tooNew(ComponentModel from, ComponentModel to) {
        return Problem.error("1.3", from.location(), "a 1.0 component refers to a 1.1 component")
                .component(from.id())
                .found(to.id() + " with a 1.1 descriptor")
                .expected("a " + to.kind().label() + " with a 1.0 descriptor")
                .remedy("write the referring component's descriptor for 1.1");
    }
}
