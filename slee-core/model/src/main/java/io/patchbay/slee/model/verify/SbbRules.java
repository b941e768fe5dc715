package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** All rules of one SBB. Stateless. Specification: chapters 5 to 8. */
final class SbbRules {

    private SbbRules() {}

    static void check(Scope scope, SbbComponentDescriptor sbb) {
        String name = sbb.classes().abstractClassName();
        sbb.classes().usage().ifPresent(usage -> UsageRule.checkInterface(scope, usage));
        Optional<ClassInfo> info = scope.require(name, "the SBB abstract class", "6.1");
        if (info.isEmpty()) {
            return;
        }
        SbbClassRule.check(scope, info.get());
        Set<String> generated = new HashSet<>();
        new SbbCmpRule(scope, sbb, generated).check();
        new SbbRelationRule(scope, sbb, generated).check();
        new ActivityContextInterfaceRule(scope, sbb, generated).check();
        new EventMethodRule(scope, sbb, generated).check();
        UsageRule.checkAccessors(scope, name, sbb.classes().usage(), "Sbb", generated);
        new SbbInterfaceRule(scope, sbb, generated).check();
        boolean eventsKnown =
                sbb.events().stream().allMatch(e -> scope.eventClass(e.eventType()).isPresent());
        if (eventsKnown) {
            checkNothingLeftOpen(scope, name, generated);
        }
    }

    /** Refuses abstract methods that the container has no reason to implement. */
    private static void checkNothingLeftOpen(Scope scope, String name, Set<String> generated) {
        Set<String> lifeCycle = new HashSet<>();
        scope.classes().methods("javax.slee.Sbb").forEach(m -> lifeCycle.add(m.key()));
        for (MethodInfo method : scope.classes().methods(name)) {
            scope.expect(
                    !method.isAbstract()
                            || generated.contains(method.key())
                            || lifeCycle.contains(method.key()),
                    "6.1",
                    "abstract method that the descriptor does not explain",
                    method,
                    "a body, or a cmp-field, event, child relation or other entry for it");
        }
    }
}
