package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.ComponentID;

/**
 * Resolves the references of a unit against its own components and the installed ones. Stateless.
 * Specification: 1.3, chapter 3.
 */
@Spec({"A6", "A14"})
final class ReferenceCheck {

    private ReferenceCheck() {}

    static void check(
            List<ComponentModel> unit, ComponentRepository repository, Problems problems) {
        Map<ComponentID, ComponentModel> own = new HashMap<>();
        unit.forEach(c -> own.put(c.id(), c));
        for (ComponentModel component : unit) {
            for (ComponentID reference : component.references()) {
                Optional<ComponentModel> target =
                        Optional.ofNullable(own.get(reference))
                                .or(() -> repository.find(reference).map(Component::model));
                if (target.isEmpty()) {
                    problems.add(missing(component, reference));
                } else if (isTooNew(component, target.get())) {
                    problems.add(tooNew(component, target.get()));
                }
            }
        }
    }

    private static Problem missing(ComponentModel component, ComponentID reference) {
        return Problem.error("3", component.location(), "a referenced component is missing")
                .component(component.id())
                .found(reference + " is neither installed nor in this unit")
                .remedy("install the unit that holds " + reference + " first");
    }

    // A 1.0 component cannot use what only the 1.1 contract offers.
    private static boolean isTooNew(ComponentModel component, ComponentModel target) {
        boolean contract =
                (component instanceof SbbComponentDescriptor
                                && target instanceof ProfileSpecComponentDescriptor)
                        || (component instanceof ServiceComponentDescriptor
                                && target instanceof SbbComponentDescriptor);
        return contract
                && component.version() == SleeVersion.V1_0
                && target.version() == SleeVersion.V1_1;
    }

    private static Problem tooNew(ComponentModel component, ComponentModel target) {
        return Problem.error("1.3", component.location(), "a 1.0 component refers to a 1.1 one")
                .component(component.id())
                .found(target.kind().label() + " " + target.id())
                .expected("a " + target.kind().label() + " of SLEE 1.0")
                .remedy("write the descriptor of the " + component.kind().label() + " for 1.1");
    }
}
