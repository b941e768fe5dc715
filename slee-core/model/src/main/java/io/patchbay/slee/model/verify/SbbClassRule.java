package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SBB abstract class itself and its life-cycle methods. Stateless. Specification: 6.1, 6.12.
 */
final class SbbClassRule {

    private static final String SBB = "javax.slee.Sbb";

    private SbbClassRule() {}

    static void check(Scope scope, ClassInfo info) {
        String name = info.name();
        scope.expect(
                info.isPublic() && info.isAbstract() && !info.isInterface(),
                "6.1",
                "the SBB abstract class is not public and abstract",
                info,
                "public abstract class " + name);
        scope.expect(
                info.isInPackage(),
                "6.1",
                "the SBB abstract class is in the unnamed package",
                name,
                "a named package");
        Optional<MethodInfo> constructor = info.noArgConstructor();
        scope.expect(
                constructor.filter(MethodInfo::isPublic).isPresent(),
                "6.1",
                "the SBB abstract class has no public constructor without parameters",
                constructor.map(MethodInfo::toString).orElse("none"),
                "public " + name + "()");
        boolean isSbb = !scope.isNoSubtype(name, SBB, "6.1");
        scope.expect(isSbb, "6.1", "the SBB abstract class is no Sbb", name, "implements " + SBB);
        checkNoFinalize(scope, name, "6.1");
        if (isSbb) {
            checkLifeCycle(scope, name);
        }
        checkReservedNames(scope, name);
    }

    /** Refuses own or inherited finalizers, which a pool cannot honour. */
    static void checkNoFinalize(Scope scope, String name, String spec) {
        for (ClassInfo each : scope.classes().superclasses(name)) {
            each.methods().stream()
                    .filter(m -> m.key().equals("finalize()"))
                    .forEach(m ->
                            scope.problem(
                                    spec,
                                    scope.location(),
                                    "the class has a finalizer",
                                    m,
                                    "no finalize method"));
        }
    }

    private static void checkLifeCycle(Scope scope, String name) {
        Map<String, MethodInfo> methods = new HashMap<>();
        scope.classes().methods(name).forEach(m -> methods.put(m.key(), m));
        for (MethodInfo declared : scope.classes().methods(SBB)) {
            MethodInfo own = methods.getOrDefault(declared.key(), declared);
            boolean ok = own.isPublic() && !own.isAbstract() && !own.isStatic() && !own.isFinal();
            scope.expect(
                    ok,
                    "6.1.1",
                    "life-cycle method " + declared.name() + " is not implemented as required",
                    own,
                    "a public method with a body, neither static nor final");
        }
    }

    private static void checkReservedNames(Scope scope, String name) {
        Set<String> lifeCycle = new HashSet<>();
        scope.classes().methods(SBB).forEach(m -> lifeCycle.add(m.name()));
        for (MethodInfo method : scope.classes().methods(name)) {
            boolean reserved =
                    Names.isReserved(method.name(), "sbb", "ejb")
                            && !lifeCycle.contains(method.name())
                            && !method.isAbstract();
            scope.expect(
                    !reserved,
                    "6.12",
                    "method name begins with a reserved prefix",
                    method,
                    "no sbb or ejb in front, except for the life-cycle methods");
        }
    }
}
