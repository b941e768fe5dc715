package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.UsageInterface;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.xml.ParsedDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;
import org.jspecify.annotations.Nullable;

/** What all readers share: ids, texts, numbers and typed values. Confined to one thread. */
final class ReadContext {

    private final ParsedDescriptor parsed;
    private final Problems problems;
    private @Nullable List<LibraryID> documentLibraries;

    ReadContext(ParsedDescriptor parsed, Problems problems) {
        this.parsed = parsed;
        this.problems = problems;
    }

    /** Makes an id of one kind. */
    @FunctionalInterface
    interface IdMaker<T extends ComponentID> {
        T make(String name, String vendor, String version);
    }

    SleeVersion version() {
        return parsed.grammar().version();
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    Optional<SbbID> sbbId(XmlElement element) {
        return id(element, "sbb", SbbID::new);
    }

    Optional<ServiceID> serviceId(XmlElement element) {
        return id(element, "service", ServiceID::new);
    }

    Optional<EventTypeID> eventTypeId(XmlElement element) {
        return id(element, "event-type", EventTypeID::new);
    }

    Optional<LibraryID> libraryId(XmlElement element) {
        return id(element, "library", LibraryID::new);
    }

    Optional<ProfileSpecificationID> profileSpecId(XmlElement element) {
        return id(element, "profile-spec", ProfileSpecificationID::new);
    }

    Optional<ResourceAdaptorTypeID> raTypeId(XmlElement element) {
        return id(element, "resource-adaptor-type", ResourceAdaptorTypeID::new);
    }

    Optional<ResourceAdaptorID> raId(XmlElement element) {
        return id(element, "resource-adaptor", ResourceAdaptorID::new);
    }

    /** The library-refs of the whole document; read once, so that problems are reported once. */
    List<LibraryID> documentLibraries() {
        List<LibraryID> libraries = documentLibraries;
        if (libraries == null) {
            libraries = references(parsed.soundChildren("library-ref"), "library", LibraryID::new);
            documentLibraries = libraries;
        }
        return libraries;
    }

    /** The library-refs directly below an element. */
    List<LibraryID> libraries(XmlElement element) {
        return references(element, "library-ref", "library", LibraryID::new);
    }

    /** The references of one kind directly below an element; duplicates are reported. */
    <T extends ComponentID> List<T> references(
            XmlElement element, String tag, String prefix, IdMaker<T> maker) {
        return references(element.children(tag), prefix, maker);
    }

    private <T extends ComponentID> List<T> references(
            List<XmlElement> elements, String prefix, IdMaker<T> maker) {
        Set<ComponentID> seen = new HashSet<>();
        return elements.stream()
                .flatMap(ref -> {
                    Optional<T> id = id(ref, prefix, maker);
                    id.filter(value -> !seen.add(value))
                            .ifPresent(value -> duplicate(ref, "reference", value));
                    return id.stream();
                })
                .toList();
    }

    private <T extends ComponentID> Optional<T> id(
            XmlElement element, String prefix, IdMaker<T> maker) {
        String name = text(element, prefix + "-name");
        String vendor = text(element, prefix + "-vendor");
        String version = text(element, prefix + "-version");
        return name.isEmpty() || vendor.isEmpty() || version.isEmpty()
                ? Optional.empty()
                : Optional.of(maker.make(name, vendor, version));
    }

    /** The text of a required child; a blank one is reported and read as empty. */
    String text(XmlElement element, String child) {
        String text = element.childText(child);
        if (text.isEmpty()) {
            report(
                    Problem.error(
                                    "3",
                                    element.child(child).orElse(element).location(),
                                    "<" + child + "> is empty")
                            .expected("text")
                            .remedy("fill it in"));
        }
        return text;
    }

    /** An event delivery priority. */
    byte priority(XmlElement element) {
        String text = text(element, "default-priority");
        try {
            return Byte.parseByte(text);
        } catch (NumberFormatException notInRange) {
            report(
                    Problem.error(
                                    "8.5.4",
                                    element.child("default-priority").orElse(element).location(),
                                    "default-priority is not a priority")
                            .found("\"" + text + "\"")
                            .expected("a whole number from -128 to 127")
                            .remedy("correct the number"));
            return 0;
        }
    }

    /** A type of an environment entry or configuration property. */
    Optional<ValueType> valueType(XmlElement element, String child, String spec) {
        String text = text(element, child);
        Optional<ValueType> type = ValueType.named(text);
        if (type.isEmpty() && !text.isEmpty()) {
            report(
                    Problem.error(
                                    spec,
                                    element.child(child).orElse(element).location(),
                                    "type not allowed in <" + child + ">")
                            .found(text)
                            .expected(
                                    "one of "
                                            + ValueType.classNames()
                                                    .collect(Collectors.joining(", ")))
                            .remedy("write the full class name"));
        }
        return type;
    }

    /**
     * A value of that type, if one is written. An empty value of a type other than String counts as
     * not written, because existing units carry it.
     */
    Optional<String> value(XmlElement element, String child, ValueType type, String spec) {
        Optional<XmlElement> written = element.child(child);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        XmlElement value = written.get();
        boolean blankCharacter = type == ValueType.CHARACTER && value.rawText().length() == 1;
        String text = blankCharacter ? value.rawText() : value.text();
        if (text.isEmpty() && type != ValueType.STRING) {
            report(
                    Problem.warning(spec, value.location(), "<" + child + "> is empty")
                            .expected("a value of " + type.javaType().getName())
                            .remedy("leave the element out if there is no value"));
            return Optional.empty();
        }
        if (!type.accepts(text)) {
            report(
                    Problem.error(spec, value.location(), "wrong value in <" + child + ">")
                            .found("\"" + text + "\"")
                            .expected("a value of " + type.javaType().getName())
                            .remedy("correct the value or the type"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A usage parameters interface whose tag names start with a prefix. */
    Optional<UsageInterface> usage(XmlElement element, String tag) {
        return element.child(tag).map(usage -> usageInterface(usage, tag + "-name"));
    }

    private UsageInterface usageInterface(XmlElement usage, String nameTag) {
        Set<String> seen = new HashSet<>();
        List<UsageInterface.Parameter> parameters =
                usage.children("usage-parameter").stream()
                        .map(parameter ->
                                new UsageInterface.Parameter(
                                        unique(
                                                parameter,
                                                "usage-parameter",
                                                attributeText(parameter, "name"),
                                                seen),
                                        parameter.flag("notifications-enabled", false),
                                        parameter.location()))
                        .toList();
        return new UsageInterface(orUnnamed(text(usage, nameTag)), parameters);
    }

    /** The text of a required attribute; a blank one is reported and replaced. */
    String attributeText(XmlElement element, String attribute) {
        String text = element.attribute(attribute).orElse("");
        if (text.isEmpty()) {
            report(
                    Problem.error("3", element.location(), "attribute " + attribute + " is empty")
                            .expected("text"));
        }
        return orUnnamed(text);
    }

    /** Reports a name that was seen before. Returns the name. */
    String unique(XmlElement element, String what, String name, Set<String> seen) {
        if (!name.isEmpty() && !seen.add(name)) {
            duplicate(element, what, name);
        }
        return name;
    }

    void duplicate(XmlElement element, String what, Object name) {
        report(
                Problem.error("3", element.location(), "duplicate " + what)
                        .found(name.toString())
                        .expected("each at most once")
                        .remedy("remove or rename one of them"));
    }

    /** Stands in for a name that was reported missing, so that the rest can still be read. */
    static String orUnnamed(String name) {
        return name.isEmpty() ? "unnamed" : name;
    }

    Optional<String> securityPermissions(XmlElement element) {
        return element.child("security-permissions")
                .flatMap(permissions -> permissions.optionalText("security-permission-spec"));
    }
}
