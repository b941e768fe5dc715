package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbClasses.ChildRelationMethod;
import io.patchbay.slee.model.descriptor.SbbClasses.CmpField;
import io.patchbay.slee.model.descriptor.SbbClasses.LocalInterface;
import io.patchbay.slee.model.descriptor.SbbClasses.ProfileCmpMethod;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;

/** Reads sbb-classes. Confined to one thread, one per SBB. */
final class SbbClassesReader {

    private final ReadContext context;
    private final Aliases<SbbID> sbbs;
    private final Aliases<ProfileSpecificationID> profileSpecs;
    private final Set<String> fieldNames = new HashSet<>();
    private final Set<String> methodNames = new HashSet<>();

    SbbClassesReader(
            ReadContext context,
            Aliases<SbbID> sbbs,
            Aliases<ProfileSpecificationID> profileSpecs) {
        this.context = context;
        this.sbbs = sbbs;
        this.profileSpecs = profileSpecs;
    }

    SbbClasses read(XmlElement classes) {
        XmlElement main = classes.child("sbb-abstract-class").orElse(classes);
        return new SbbClasses(
                ReadContext.orUnnamed(context.text(main, "sbb-abstract-class-name")),
                main.flag("reentrant", false),
                main.children("cmp-field").stream().map(this::cmpField).toList(),
                main.children("get-child-relation-method").stream()
                        .flatMap(e -> childRelation(e).stream())
                        .toList(),
                main.children("get-profile-cmp-method").stream()
                        .flatMap(e -> profileCmp(e).stream())
                        .toList(),
                classes.child("sbb-local-interface").map(this::localInterface),
                classes.child("sbb-activity-context-interface")
                        .map(e -> context.text(e, "sbb-activity-context-interface-name"))
                        .filter(name -> !name.isEmpty()),
                context.usage(classes, "sbb-usage-parameters-interface"));
    }

    private CmpField cmpField(XmlElement element) {
        String name = context.text(element, "cmp-field-name");
        Optional<SbbID> sbb =
                element.child("sbb-alias-ref")
                        .flatMap(ref -> sbbs.resolve(element, "sbb-alias-ref"));
        context.unique(element, "cmp-field", name, fieldNames);
        return new CmpField(ReadContext.orUnnamed(name), sbb, element.location());
    }

    private Optional<ChildRelationMethod> childRelation(XmlElement element) {
        String name = context.text(element, "get-child-relation-method-name");
        context.unique(element, "method", name, methodNames);
        byte priority = context.priority(element);
        return sbbs.resolve(element, "sbb-alias-ref")
                .map(child ->
                        new ChildRelationMethod(
                                ReadContext.orUnnamed(name), child, priority, element.location()));
    }

    private Optional<ProfileCmpMethod> profileCmp(XmlElement element) {
        String name = context.text(element, "get-profile-cmp-method-name");
        context.unique(element, "method", name, methodNames);
        return profileSpecs
                .resolve(element, "profile-spec-alias-ref")
                .map(spec ->
                        new ProfileCmpMethod(
                                ReadContext.orUnnamed(name), spec, element.location()));
    }

    private LocalInterface localInterface(XmlElement element) {
        return new LocalInterface(
                ReadContext.orUnnamed(context.text(element, "sbb-local-interface-name")),
                element.flag("isolate-security-permissions", false));
    }
}
