package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileClasses.CmpField;
import io.patchbay.slee.model.descriptor.ProfileClasses.IndexHint;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.lang.constant.ClassDesc;

/**
 * The profile CMP interface. Confined to one thread, one per specification. Specification: 10.6,
 * 10.22.
 */
final class ProfileCmpRule {

    private static final String SPEC = "10.6";

    private final Scope scope;
    private final ProfileSpecComponentDescriptor profile;
    private final Accessors accessors;

    ProfileCmpRule(Scope scope, ProfileSpecComponentDescriptor profile, Accessors accessors) {
        this.scope = scope;
        this.profile = profile;
        this.accessors = accessors;
    }

    void check(ClassInfo cmp) {
        boolean placed = cmp.isInPackage() || scope.isVersion10();
        scope.expect(
                cmp.isInterface() && cmp.isPublic() && placed,
                SPEC,
                "the profile CMP interface is not a public interface in a package",
                cmp,
                "public interface " + cmp.name() + " in a named package");
        for (MethodInfo other : accessors.others()) {
            scope.problem(
                    SPEC,
                    scope.location(),
                    "method of the profile CMP interface is no accessor",
                    other,
                    "T getX() or void setX(T), X beginning in upper case");
        }
        accessors.fields().forEach(this::checkField);
        profile.classes().cmpFields().forEach(this::checkDeclared);
        profile.indexes().forEach(i -> expectField(i.attribute(), i.location()));
    }

    private void checkField(String field) {
        Location at = scope.location();
        boolean both = accessors.getter(field).isPresent() && accessors.setter(field).isPresent();
        scope.expect(
                both && accessors.agrees(field),
                SPEC,
                "profile CMP field " + field + " needs a getter and a setter of one type",
                accessors.all().stream()
                        .filter(m -> m.name().endsWith(Names.capitalise(field)))
                        .toList(),
                "T get" + Names.capitalise(field) + "() and void set...(T)");
        scope.expect(
                Names.isFieldName(field),
                SPEC,
                "wrong profile CMP field name",
                field,
                "a Java identifier that is no reserved word");
        for (MethodInfo accessor : accessors.all()) {
            boolean ofField = accessor.name().substring(3).equals(Names.capitalise(field));
            scope.expect(
                    !ofField || accessor.exceptions().isEmpty(),
                    SPEC,
                    "profile CMP accessor has a throws clause",
                    accessor,
                    "no throws clause");
        }
        accessors
                .type(field)
                .ifPresent(type ->
                        FieldTypes.expectStorable(
                                scope, type, SPEC, at, "profile CMP field " + field));
    }

    private boolean expectField(String field, Location at) {
        return scope.expect(
                accessors.fields().contains(field),
                SPEC,
                at,
                "the profile CMP interface has no such field",
                field,
                "one of " + String.join(", ", accessors.fields()));
    }

    private void checkDeclared(CmpField field) {
        if (!expectField(field.name(), field.location())) {
            return;
        }
        ClassDesc type = accessors.type(field.name()).orElseThrow();
        if (field.uniqueCollator().isPresent()) {
            expectText(type, field.location());
        }
        for (IndexHint hint : field.indexHints()) {
            QueryTypes.expectOperator(
                    scope, type, hint.operator(), "10.22", hint.location(), field.name());
            if (hint.collator().isPresent()) {
                expectText(type, hint.location());
            }
        }
    }

    private void expectText(ClassDesc type, Location at) {
        scope.expect(
                QueryTypes.isText(type),
                "10.22",
                at,
                "a collator is for text only",
                MethodInfo.typeName(type),
                "java.lang.String");
    }
}
