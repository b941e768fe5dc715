package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The profile abstract class; in 1.0 the profile management abstract class. Confined to one thread,
 * one per specification. Specification: 10.11.
 */
final class ProfileClassRule {

    private static final String SPEC = "10.11";
    private static final String PROFILE = "javax.slee.profile.Profile";
    private static final String PROFILE_1_0 = "javax.slee.profile.ProfileManagement";
    private static final String LOCAL_OBJECT = "javax.slee.profile.ProfileLocalObject";
    private static final Set<String> BY_CONTAINER_1_0 =
            Set.of("markProfileDirty", "isProfileDirty", "isProfileValid");

    private final Scope scope;
    private final ProfileClasses classes;
    private final Accessors accessors;
    private final Set<String> generated = new HashSet<>();

    ProfileClassRule(Scope scope, ProfileClasses classes, Accessors accessors) {
        this.scope = scope;
        this.classes = classes;
        this.accessors = accessors;
        accessors.all().forEach(m -> generated.add(m.key()));
    }

    void check() {
        if (classes.abstractClass().isEmpty()) {
            checkNothingToImplement();
            return;
        }
        String name = classes.abstractClass().get().name();
        UsageRule.checkAccessors(scope, name, classes.usage(), "", generated);
        scope.require(name, "the profile abstract class", SPEC).ifPresent(this::check);
    }

    /** What the interfaces ask of the author, apart from the accessors. */
    private List<MethodInfo> businessMethods() {
        List<MethodInfo> all = new ArrayList<>();
        classes.localInterface()
                .ifPresent(l -> all.addAll(scope.ownMethods(l.name(), LOCAL_OBJECT)));
        classes.managementInterface().ifPresent(m -> all.addAll(scope.ownMethods(m, PROFILE_1_0)));
        all.removeIf(m -> generated.contains(m.key()));
        return all;
    }

    private void checkNothingToImplement() {
        for (MethodInfo method : businessMethods()) {
            scope.problem(
                    SPEC,
                    scope.location(),
                    "nobody implements an interface method",
                    method,
                    "a profile abstract class with that method");
        }
    }

    private void check(ClassInfo info) {
        String name = info.name();
        scope.expect(
                info.isPublic() && info.isAbstract() && !info.isInterface() && info.isInPackage(),
                SPEC,
                "the profile abstract class is not public and abstract in a package",
                info,
                "public abstract class " + name + " in a named package");
        Optional<MethodInfo> constructor = info.noArgConstructor();
        scope.expect(
                constructor.filter(c -> c.isPublic() && c.exceptions().isEmpty()).isPresent(),
                SPEC,
                "no public constructor without parameters and throws clause",
                constructor.map(MethodInfo::toString).orElse("none"),
                "public " + name + "()");
        String contract = scope.isVersion10() ? PROFILE_1_0 : PROFILE;
        scope.expect(
                !scope.isNoSubtype(name, contract, SPEC),
                SPEC,
                "the profile abstract class does not implement its contract",
                name,
                "implements " + contract);
        scope.expect(
                !scope.isNoSubtype(name, classes.cmpInterface(), SPEC),
                SPEC,
                "the profile abstract class does not implement the CMP interface",
                name,
                "implements " + classes.cmpInterface());
        classes.localInterface()
                .ifPresent(local ->
                        scope.expect(
                                !scope.classes().isSubtype(name, local.name()),
                                SPEC,
                                "the profile abstract class implements the local interface",
                                name,
                                "not to implement " + local.name()));
        SbbClassRule.checkNoFinalize(scope, name, SPEC);
        checkMethods(name, contract);
    }

    private void checkMethods(String name, String contract) {
        Map<String, MethodInfo> methods = new HashMap<>();
        scope.classes().methods(name).forEach(m -> methods.put(m.key(), m));
        for (MethodInfo accessor : accessors.all()) {
            MethodInfo own = methods.getOrDefault(accessor.key(), accessor);
            scope.expect(
                    own.isAbstract(),
                    SPEC,
                    "the profile abstract class implements a CMP accessor",
                    own,
                    "no body");
        }
        for (MethodInfo method : businessMethods()) {
            checkImplemented(method, methods);
        }
        for (MethodInfo method : scope.classes().methods(contract)) {
            if (scope.isVersion10() && BY_CONTAINER_1_0.contains(method.name())) {
                generated.add(method.key());
                scope.expect(
                        methods.getOrDefault(method.key(), method).isAbstract(),
                        SPEC,
                        "the author implements a method that the container provides",
                        method,
                        "no body");
            } else {
                checkImplemented(method, methods);
            }
        }
        checkNothingLeftOpen(methods);
    }

    private void checkImplemented(MethodInfo declared, Map<String, MethodInfo> methods) {
        MethodInfo own = methods.getOrDefault(declared.key(), declared);
        boolean exceptions =
                scope.checkedExceptions(declared).containsAll(scope.checkedExceptions(own));
        scope.expect(
                own.isPublic()
                        && !own.isAbstract()
                        && !own.isStatic()
                        && !own.isFinal()
                        && exceptions
                        && own.type().returnType().equals(declared.type().returnType()),
                SPEC,
                "method is not implemented as required",
                own,
                "a public method with a body, neither static nor final, like " + declared);
        generated.add(declared.key());
    }

    private void checkNothingLeftOpen(Map<String, MethodInfo> methods) {
        for (MethodInfo method : methods.values()) {
            scope.expect(
                    !method.isAbstract() || generated.contains(method.key()),
                    SPEC,
                    "abstract method that the descriptor does not explain",
                    method,
                    "a body, or an accessor of the CMP interface");
        }
    }
}
