package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor.ConfigProperty;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/** Reads a resource adaptor. Confined to one thread. */
final class RaReader {

    private static final String SPEC = "15.4.1";

    private final ReadContext context;
    private final Set<String> propertyNames = new HashSet<>();

    RaReader(ReadContext context) {
        this.context = context;
    }

    Optional<RaComponentDescriptor> read(XmlElement element) {
        Optional<ResourceAdaptorID> id = context.raId(element);
        List<ResourceAdaptorTypeID> raTypes =
                context.references(
                        element,
                        "resource-adaptor-type-ref",
                        "resource-adaptor-type",
                        ResourceAdaptorTypeID::new);
        List<ConfigProperty> properties =
                element.children("config-property").stream()
                        .flatMap(property -> property(property).stream())
                        .toList();
        Optional<XmlElement> classes = element.child("resource-adaptor-classes");
        Optional<XmlElement> raClass = classes.flatMap(c -> c.child("resource-adaptor-class"));
        Optional<String> className =
                raClass.map(c -> context.text(c, "resource-adaptor-class-name"))
                        .filter(name -> !name.isEmpty());
        if (id.isEmpty() || raTypes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RaComponentDescriptor(
                        id.get(),
                        context.version(),
                        element.location(),
                        raTypes,
                        context.libraries(element),
                        context.references(
                                element,
                                "profile-spec-ref",
                                "profile-spec",
                                ProfileSpecificationID::new),
                        className,
                        raClass.map(c -> c.flag("supports-active-reconfiguration", false))
                                .orElse(false),
                        classes.flatMap(c ->
                                context.usage(c, "resource-adaptor-usage-parameters-interface")),
                        properties,
                        element.flag("ignore-ra-type-event-type-check", false)));
    }

    private Optional<ConfigProperty> property(XmlElement element) {
        String name =
                context.unique(
                        element,
                        "config-property",
                        context.text(element, "config-property-name"),
                        propertyNames);
        Optional<ValueType> type = context.valueType(element, "config-property-type", SPEC);
        return type.filter(t -> !name.isEmpty())
                .map(t ->
                        new ConfigProperty(
                                name,
                                t,
                                context.value(element, "config-property-value", t, SPEC),
                                element.location()));
    }
}
