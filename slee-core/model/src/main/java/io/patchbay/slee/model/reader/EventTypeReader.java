package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import javax.slee.management.LibraryID;

/** Reads an event-definition. Confined to one thread. */
final class EventTypeReader {

    private final ReadContext context;

    EventTypeReader(ReadContext context) {
        this.context = context;
    }

    Optional<EventTypeComponentDescriptor> read(XmlElement element) {
        List<LibraryID> libraries = context.documentLibraries();
        String className = context.text(element, "event-class-name");
        return context.eventTypeId(element)
                .filter(id -> !className.isEmpty())
                .map(id ->
                        new EventTypeComponentDescriptor(
                                id, context.version(), element.location(), libraries, className));
    }
}
