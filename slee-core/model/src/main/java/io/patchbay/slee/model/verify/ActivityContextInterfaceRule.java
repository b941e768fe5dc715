package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The SBB's activity context interface. Confined to one thread, one per SBB. Specification: 7.5,
 * 7.7.
 */
final class ActivityContextInterfaceRule {

    private static final String ACI = "javax.slee.ActivityContextInterface";
    private static final String NARROW = "asSbbActivityContextInterface";

    private final Scope scope;
    private final SbbComponentDescriptor sbb;
    private final Set<String> generated;

    /** The key of the narrowing method goes into {@code generated}. */
    ActivityContextInterfaceRule(Scope scope, SbbComponentDescriptor sbb, Set<String> generated) {
        this.scope = scope;
        this.sbb = sbb;
        this.generated = generated;
    }

    void check() {
        Optional<String> name = sbb.classes().activityContextInterface();
        if (name.isEmpty()) {
            scope.expect(
                    sbb.attributeAliases().isEmpty(),
                    "7.7",
                    "attribute aliases without an activity context interface",
                    sbb.attributeAliases().size() + " aliases",
                    "an sbb-activity-context-interface");
            return;
        }
        checkNarrowing(name.get());
        scope.require(name.get(), "the activity context interface", "7.5").ifPresent(this::check);
    }

    private void checkNarrowing(String aci) {
        String expected = "public abstract " + aci + " " + NARROW + "(" + ACI + ")";
        Optional<MethodInfo> method =
                scope.classes().methods(sbb.classes().abstractClassName(), NARROW).stream()
                        .filter(m -> m.parameterNames().equals(List.of(ACI)))
                        .findFirst();
        method.ifPresent(m -> generated.add(m.key()));
        boolean ok =
                method.filter(m ->
                                m.isPublic()
                                        && m.isAbstract()
                                        && m.exceptions().isEmpty()
                                        && m.returnName().equals(aci))
                        .isPresent();
        scope.expect(
                ok,
                "7.7.2",
                "the narrowing method is missing or of the wrong shape",
                method.map(MethodInfo::toString).orElse("none"),
                expected);
    }

    private void check(ClassInfo aci) {
        scope.expectInterface(aci, "the activity context interface", "7.5");
        scope.expect(
                !scope.isNoSubtype(aci.name(), ACI, "7.5"),
                "7.5",
                "the activity context interface does not extend the generic one",
                aci,
                "extends " + ACI);
        Accessors accessors = new Accessors(scope.ownMethods(aci.name(), ACI));
        for (MethodInfo other : accessors.others()) {
            scope.problem(
                    "7.5.1",
                    scope.location(),
                    "method of the activity context interface is no accessor",
                    other,
                    "T getX() or void setX(T), X beginning in upper case");
        }
        for (MethodInfo accessor : accessors.all()) {
            scope.expect(
                    accessor.exceptions().isEmpty(),
                    "7.5.1",
                    "attribute accessor has a throws clause",
                    accessor,
                    "no throws clause");
        }
        accessors.fields().forEach(attribute -> checkAttribute(accessors, attribute));
        checkAliases(accessors);
    }

    private void checkAttribute(Accessors accessors, String attribute) {
        scope.expect(
                accessors.agrees(attribute),
                "7.5.1",
                "the accessors of attribute " + attribute + " disagree",
                accessors.getter(attribute) + " and " + accessors.setter(attribute),
                "one type");
        accessors
                .type(attribute)
                .ifPresent(type ->
                        FieldTypes.expectStorable(
                                scope, type, "7.5.1", scope.location(), "attribute " + attribute));
    }

    private void checkAliases(Accessors accessors) {
        for (SbbComponentDescriptor.AttributeAlias alias : sbb.attributeAliases()) {
            for (String attribute : alias.attributes()) {
                scope.expect(
                        accessors.fields().contains(attribute),
                        "7.7",
                        alias.location(),
                        "alias " + alias.alias() + " names an unknown attribute",
                        attribute,
                        "one of " + String.join(", ", accessors.fields()));
            }
        }
    }
}
