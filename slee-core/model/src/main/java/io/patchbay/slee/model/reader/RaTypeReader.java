package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.EventTypeID;

/** Reads a resource adaptor type. Confined to one thread. */
final class RaTypeReader {

    private static final String FACTORY = "activity-context-interface-factory-interface";
    private static final String PROVIDER = "resource-adaptor-interface";

    private final ReadContext context;

    RaTypeReader(ReadContext context) {
        this.context = context;
    }

    Optional<RaTypeComponentDescriptor> read(XmlElement element) {
        Optional<XmlElement> classes = element.child("resource-adaptor-type-classes");
        return context.raTypeId(element)
                .map(id ->
                        new RaTypeComponentDescriptor(
                                id,
                                context.version(),
                                element.location(),
                                context.libraries(element),
                                classes.map(this::activityTypes).orElse(List.of()),
                                classes.flatMap(c -> name(c, FACTORY)),
                                classes.flatMap(c -> name(c, PROVIDER)),
                                context.references(
                                        element,
                                        "event-type-ref",
                                        "event-type",
                                        EventTypeID::new)));
    }

    private List<String> activityTypes(XmlElement classes) {
        Set<String> seen = new HashSet<>();
        return classes.children("activity-type").stream()
                .map(type ->
                        context.unique(
                                type,
                                "activity type",
                                context.text(type, "activity-type-name"),
                                seen))
                .toList();
    }

    private Optional<String> name(XmlElement classes, String tag) {
        return classes.child(tag)
                .map(e -> context.text(e, tag + "-name"))
                .filter(name -> !name.isEmpty());
    }
}
