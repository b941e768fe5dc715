package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.Optional;

/** Reads an event-definition. Confined to one thread. */
final class EventTypeReader {

    private final ReadContext context;

    EventTypeReader(ReadContext context) {
        this.context = context;
    }

    Optional<EventTypeComponentDescriptor> read(XmlElement element) {
        String className = context.text(element, "event-class-name");
        return context.eventTypeId(element)
                .filter(id -> !className.isEmpty())
                .map(
                        id ->
                                new EventTypeComponentDescriptor(
                                        id,
                                        context.version(),
                                        element.location(),
                                        context.libraries(context.parsed().root()),
                                        className));
    }
}
