package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileClasses.CmpField;
import io.patchbay.slee.model.descriptor.ProfileClasses.IndexHint;
import io.patchbay.slee.model.descriptor.ProfileClasses.LocalInterface;
import io.patchbay.slee.model.descriptor.ProfileClasses.ProfileClass;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads profile-classes of either version. Confined to one thread, one per specification. */
final class ProfileClassesReader {

    private static final String CMP = "profile-cmp-interface";
    private static final String MANAGEMENT = "profile-management-interface";
    private static final String CLASS = "profile-abstract-class";
    private static final String CLASS_1_0 = "profile-management-abstract-class-name";

    private final ReadContext context;
    private final Set<String> collators;
    private final Set<String> fieldNames = new HashSet<>();

    ProfileClassesReader(ReadContext context, Set<String> collators) {
        this.context = context;
        this.collators = collators;
    }

    ProfileClasses read(XmlElement classes) {
        XmlElement cmp = classes.child(CMP).orElse(classes);
        return new ProfileClasses(
                ReadContext.orUnnamed(context.text(cmp, CMP + "-name")),
                cmp.children("cmp-field").stream().map(this::cmpField).toList(),
                classes.child("profile-local-interface").map(this::localInterface),
                managementInterface(classes),
                profileClass(classes),
                name(classes, "profile-table-interface"),
                context.usage(classes, "profile-usage-parameters-interface"));
    }

    private Optional<String> managementInterface(XmlElement classes) {
        return name(classes, MANAGEMENT).or(() -> classes.optionalText(MANAGEMENT + "-name"));
    }

    private Optional<ProfileClass> profileClass(XmlElement classes) {
        return classes.child(CLASS)
                .map(e ->
                        new ProfileClass(
                                ReadContext.orUnnamed(context.text(e, CLASS + "-name")),
                                e.flag("reentrant", false)))
                .or(() ->
                        classes.optionalText(CLASS_1_0).map(name -> new ProfileClass(name, false)));
    }

    private Optional<String> name(XmlElement classes, String tag) {
        return classes.child(tag)
                .map(e -> context.text(e, tag + "-name"))
                .filter(name -> !name.isEmpty());
    }

    private LocalInterface localInterface(XmlElement element) {
        return new LocalInterface(
                ReadContext.orUnnamed(context.text(element, "profile-local-interface-name")),
                element.flag("isolate-security-permissions", false));
    }

    private CmpField cmpField(XmlElement element) {
        String name = context.text(element, "cmp-field-name");
        context.unique(element, "cmp-field", name, fieldNames);
        List<IndexHint> hints =
                element.children("index-hint").stream()
                        .flatMap(hint -> indexHint(hint).stream())
                        .toList();
        return new CmpField(
                ReadContext.orUnnamed(name),
                element.flag("unique", false),
                collator(context, element, "unique-collator-ref", collators),
                hints,
                element.location());
    }

    private Optional<IndexHint> indexHint(XmlElement element) {
        return element.attribute("query-operator")
                .flatMap(QueryOperator::named)
                .map(operator ->
                        new IndexHint(
                                operator,
                                collator(context, element, "collator-ref", collators),
                                element.location()));
    }

    /** The collator that an attribute names; one that is not declared is reported. */
    static Optional<String> collator(
            ReadContext context, XmlElement element, String attribute, Set<String> declared) {
        Optional<String> alias = element.attribute(attribute);
        alias.filter(name -> !declared.contains(name))
                .ifPresent(name ->
                        context.report(
                                Problem.error(
                                                "10.20",
                                                element.location(),
                                                attribute + " names no collator")
                                        .found(name)
                                        .expected(
                                                declared.isEmpty()
                                                        ? "no collator is declared"
                                                        : "one of " + String.join(", ", declared))
                                        .remedy("declare the collator")));
        return alias;
    }
}
