package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbClasses.ChildRelationMethod;
import io.patchbay.slee.model.descriptor.SbbClasses.ProfileCmpMethod;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Child relation methods and profile CMP methods. Confined to one thread, one per SBB.
 * Specification: 6.7, 6.8.
 */
final class SbbRelationRule {

    private static final String CHILD_RELATION = "javax.slee.ChildRelation";
    private static final String PROFILE_ID = "javax.slee.profile.ProfileID";
    private static final Set<String> PROFILE_EXCEPTIONS =
            Set.of(
                    "javax.slee.profile.UnrecognizedProfileNameException",
                    "javax.slee.profile.UnrecognizedProfileTableNameException");

    private final Scope scope;
    private final SbbComponentDescriptor sbb;
    private final Set<String> generated;

    /** The keys of the methods go into {@code generated}. */
    SbbRelationRule(Scope scope, SbbComponentDescriptor sbb, Set<String> generated) {
        this.scope = scope;
        this.sbb = sbb;
        this.generated = generated;
    }

    void check() {
        sbb.classes().childRelations().forEach(this::checkChild);
        sbb.classes().profileCmpMethods().forEach(this::checkProfile);
    }

    private Optional<MethodInfo> method(String name, List<String> parameters) {
        return scope.classes().methods(sbb.classes().abstractClassName(), name).stream()
                .filter(m -> m.parameterNames().equals(parameters))
                .findFirst();
    }

    private String others(String name) {
        List<MethodInfo> all = scope.classes().methods(sbb.classes().abstractClassName(), name);
        return all.isEmpty() ? "no such method" : all.toString();
    }

    private void checkChild(ChildRelationMethod relation) {
        String name = relation.methodName();
        String expected = "public abstract " + CHILD_RELATION + " " + name + "()";
        Optional<MethodInfo> method = method(name, List.of());
        if (method.isEmpty()) {
            scope.problem(
                    "6.8",
                    relation.location(),
                    "child relation method is missing",
                    others(name),
                    expected);
            return;
        }
        MethodInfo found = method.get();
        generated.add(found.key());
        scope.expect(
                found.isAbstract()
                        && found.returnName().equals(CHILD_RELATION)
                        && found.exceptions().isEmpty(),
                "6.8",
                relation.location(),
                "child relation method of the wrong shape",
                found,
                expected);
        checkPrefix(name, "6.8", relation.location());
    }

    private void checkProfile(ProfileCmpMethod getter) {
        String name = getter.methodName();
        Optional<MethodInfo> method = method(name, List.of(PROFILE_ID));
        String type =
                scope.profileSpec(getter.profileSpec())
                        .map(ProfileSpecComponentDescriptor::classes)
                        .map(c -> c.cmpInterface())
                        .orElse("the profile CMP interface");
        String expected =
                "public abstract "
                        + type
                        + " "
                        + name
                        + "("
                        + PROFILE_ID
                        + ") throws "
                        + String.join(", ", PROFILE_EXCEPTIONS.stream().sorted().toList());
        if (method.isEmpty()) {
            scope.problem(
                    "6.7",
                    getter.location(),
                    "profile CMP method is missing",
                    others(name),
                    expected);
            return;
        }
        MethodInfo found = method.get();
        generated.add(found.key());
        boolean returns =
                scope.profileSpec(getter.profileSpec()).isEmpty()
                        || !scope.isNoSubtype(type, found.returnName(), "6.7");
        scope.expect(
                found.isPublic()
                        && found.isAbstract()
                        && returns
                        && Set.copyOf(found.exceptions()).equals(PROFILE_EXCEPTIONS),
                "6.7",
                getter.location(),
                "profile CMP method of the wrong shape",
                found,
                expected);
        checkPrefix(name, "6.7", getter.location());
    }

    private void checkPrefix(String name, String spec, Location at) {
        scope.expect(
                !Names.isReserved(name, "sbb", "ejb"),
                spec,
                at,
                "method name begins with a reserved prefix",
                name,
                "no sbb or ejb in front");
    }
}
