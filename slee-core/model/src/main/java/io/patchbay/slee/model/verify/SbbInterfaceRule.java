package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The SBB local interface. Confined to one thread, one per SBB. Specification: 5.6. */
final class SbbInterfaceRule {

    private static final String SPEC = "5.6";
    private static final String LOCAL_OBJECT = "javax.slee.SbbLocalObject";

    private final Scope scope;
    private final SbbComponentDescriptor sbb;
    private final Set<String> generated;

    /** Methods in {@code generated} need no body. */
    SbbInterfaceRule(Scope scope, SbbComponentDescriptor sbb, Set<String> generated) {
        this.scope = scope;
        this.sbb = sbb;
        this.generated = generated;
    }

    void check() {
        Optional<String> name = sbb.classes().localInterface().map(l -> l.name());
        name.flatMap(n -> scope.require(n, "the SBB local interface", SPEC)).ifPresent(this::check);
    }

    private void check(ClassInfo local) {
        scope.expectInterface(local, "the SBB local interface", SPEC);
        scope.expect(
                !scope.isNoSubtype(local.name(), LOCAL_OBJECT, SPEC),
                SPEC,
                "the SBB local interface is no " + LOCAL_OBJECT,
                local,
                "extends " + LOCAL_OBJECT);
        Map<String, MethodInfo> implemented = new HashMap<>();
        scope.classes()
                .methods(sbb.classes().abstractClassName())
                .forEach(m -> implemented.put(m.key(), m));
        for (MethodInfo method : scope.ownMethods(local.name(), LOCAL_OBJECT)) {
            scope.expect(
                    !Names.isReserved(method.name(), "sbb", "ejb"),
                    SPEC,
                    "local interface method name begins with a reserved prefix",
                    method,
                    "no sbb or ejb in front");
            checkImplementation(method, Optional.ofNullable(implemented.get(method.key())));
        }
    }

    private void checkImplementation(MethodInfo declared, Optional<MethodInfo> own) {
        String expected = "a public method in the SBB abstract class like " + declared;
        if (own.isEmpty()) {
            scope.problem(
                    SPEC,
                    scope.location(),
                    "local interface method is not implemented",
                    "no such method in " + sbb.classes().abstractClassName(),
                    expected);
            return;
        }
        MethodInfo found = own.get();
        boolean body = !found.isAbstract() || generated.contains(found.key());
        boolean sameType = found.type().returnType().equals(declared.type().returnType());
        boolean exceptions =
                scope.checkedExceptions(declared).containsAll(scope.checkedExceptions(found));
        scope.expect(
                body && found.isPublic() && !found.isStatic() && sameType && exceptions,
                SPEC,
                "local interface method is not implemented as declared",
                found,
                expected);
    }
}
