package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.SbbClasses.CmpField;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CMP fields of an SBB. Confined to one thread, one per SBB. Specification: 6.5.1. */
final class SbbCmpRule {

    private static final String SPEC = "6.5.1";
    private static final String LOCAL_OBJECT = "javax.slee.SbbLocalObject";
    private static final String ACI = "javax.slee.ActivityContextInterface";
    private static final List<String> SLEE_TYPES_1_1 =
            List.of("javax.slee.EventContext", ACI, "javax.slee.profile.ProfileLocalObject");

    private final Scope scope;
    private final SbbComponentDescriptor sbb;
    private final Set<String> generated;

    /** The keys of the accessors go into {@code generated}. */
    SbbCmpRule(Scope scope, SbbComponentDescriptor sbb, Set<String> generated) {
        this.scope = scope;
        this.sbb = sbb;
        this.generated = generated;
    }

    void check() {
        sbb.classes().cmpFields().forEach(this::check);
    }

    private void check(CmpField field) {
        scope.expect(
                Names.isFieldName(field.name()),
                SPEC,
                field.location(),
                "wrong CMP field name",
                field.name(),
                "a Java identifier that begins in lower case");
        String suffix = Names.capitalise(field.name());
        Optional<MethodInfo> getter = accessor("get" + suffix, 0);
        Optional<MethodInfo> setter = accessor("set" + suffix, 1);
        scope.expect(
                getter.isPresent(),
                SPEC,
                field.location(),
                "CMP field " + field.name() + " has no getter",
                "none",
                "public abstract T get" + suffix + "()");
        scope.expect(
                setter.isPresent(),
                SPEC,
                field.location(),
                "CMP field " + field.name() + " has no setter",
                "none",
                "public abstract void set" + suffix + "(T)");
        getter.ifPresent(m -> checkShape(field, m));
        setter.ifPresent(m -> checkShape(field, m));
        if (getter.isPresent() && setter.isPresent()) {
            checkType(field, getter.get(), setter.get());
        }
    }

    private Optional<MethodInfo> accessor(String name, int parameters) {
        return scope.classes().methods(sbb.classes().abstractClassName(), name).stream()
                .filter(m -> m.type().parameterCount() == parameters)
                .sorted((a, b) -> Boolean.compare(b.isAbstract(), a.isAbstract()))
                .findFirst();
    }

    private void checkShape(CmpField field, MethodInfo method) {
        generated.add(method.key());
        scope.expect(
                method.isPublic() && method.isAbstract() && method.exceptions().isEmpty(),
                SPEC,
                field.location(),
                "CMP accessor of the wrong shape",
                method,
                "public abstract, without a throws clause");
    }

    private void checkType(CmpField field, MethodInfo getter, MethodInfo setter) {
        ClassDesc type = getter.type().returnType();
        boolean same =
                setter.type().parameterType(0).equals(type) && setter.returnName().equals("void");
        if (!scope.expect(
                same,
                SPEC,
                field.location(),
                "the accessors of CMP field " + field.name() + " disagree",
                getter + " and " + setter,
                "one type, and a setter that returns void")) {
            return;
        }
        String name = MethodInfo.typeName(type);
        if (!type.isPrimitive()
                && !type.isArray()
                && scope.classes().isSubtype(name, LOCAL_OBJECT)) {
            checkReference(field, name);
            return;
        }
        scope.expect(
                field.sbb().isEmpty(),
                SPEC,
                field.location(),
                "sbb-alias-ref on a CMP field that holds no SBB",
                name,
                LOCAL_OBJECT + " or an SBB local interface");
        if (!isSleeType(type, name)) {
            FieldTypes.expectStorable(
                    scope, type, SPEC, field.location(), "CMP field " + field.name());
        }
    }

    private boolean isSleeType(ClassDesc type, String name) {
        if (type.isPrimitive() || type.isArray() || scope.isVersion10()) {
            return false;
        }
        Optional<String> ownAci = sbb.classes().activityContextInterface();
        return ownAci.filter(name::equals).isPresent()
                || SLEE_TYPES_1_1.stream()
                        .anyMatch(t ->
                                t.equals(ACI)
                                        ? name.equals(t)
                                        : scope.classes().isSubtype(name, t));
    }

    private void checkReference(CmpField field, String type) {
        boolean plain = type.equals(LOCAL_OBJECT);
        if (field.sbb().isPresent()) {
            checkReferenced(field, type);
        } else if (scope.isVersion10()) {
            scope.problem(
                    SPEC,
                    field.location(),
                    "CMP field " + field.name() + " does not say which SBB it holds",
                    type,
                    "an sbb-alias-ref (always in 1.0)");
        } else {
            scope.expect(
                    plain,
                    SPEC,
                    field.location(),
                    "CMP field " + field.name() + " does not say which SBB it holds",
                    type,
                    "an sbb-alias-ref, or the type " + LOCAL_OBJECT);
        }
    }

    private void checkReferenced(CmpField field, String type) {
        Optional<SbbComponentDescriptor> target =
                field.sbb().flatMap(scope::component).map(SbbComponentDescriptor.class::cast);
        if (target.isEmpty()) {
            return; // the missing SBB is reported as a dependency
        }
        String local =
                target.get().classes().localInterface().map(l -> l.name()).orElse(LOCAL_OBJECT);
        scope.expect(
                !scope.isNoSubtype(local, type, SPEC),
                SPEC,
                field.location(),
                "CMP field " + field.name() + " cannot hold the SBB that it refers to",
                type,
                local + " or a supertype of it");
    }
}
