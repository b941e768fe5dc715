package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.EnvEntry;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads env-entries of SBBs and profile specifications. Confined to one thread. */
final class EnvEntryReader {

    private final ReadContext context;
    private final String spec;
    private final Set<String> names = new HashSet<>();

    EnvEntryReader(ReadContext context, String spec) {
        this.context = context;
        this.spec = spec;
    }

    List<EnvEntry> read(XmlElement component) {
        return component.children("env-entry").stream().flatMap(e -> entry(e).stream()).toList();
    }

    private Optional<EnvEntry> entry(XmlElement element) {
        String name =
                context.unique(
                        element, "env-entry", context.text(element, "env-entry-name"), names);
        Optional<ValueType> type = context.valueType(element, "env-entry-type", spec);
        return type.filter(t -> !name.isEmpty())
                .map(t ->
                        new EnvEntry(
                                name,
                                t,
                                context.value(element, "env-entry-value", t, spec),
                                element.location()));
    }
}
