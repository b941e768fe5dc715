package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor.LibraryJar;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorTypeID;

/** Reads a library, standard or extended. Confined to one thread. */
final class LibraryReader {

    private final ReadContext context;
    private final Set<String> jarNames = new HashSet<>();

    LibraryReader(ReadContext context) {
        this.context = context;
    }

    Optional<LibraryComponentDescriptor> read(XmlElement element) {
        List<LibraryJar> jars = element.children("jar").stream().map(this::jar).toList();
        return context.libraryId(element)
                .map(id ->
                        new LibraryComponentDescriptor(
                                id,
                                context.version(),
                                element.location(),
                                context.libraries(element),
                                others(element),
                                jars));
    }

    private LibraryJar jar(XmlElement jar) {
        String name = context.text(jar, "jar-name");
        return new LibraryJar(
                ReadContext.orUnnamed(context.unique(jar, "jar-name", name, jarNames)),
                context.securityPermissions(jar),
                jar.location());
    }

    private List<ComponentID> others(XmlElement element) {
        List<ComponentID> others = new ArrayList<>();
        others.addAll(
                context.references(element, "event-type-ref", "event-type", EventTypeID::new));
        others.addAll(
                context.references(
                        element, "profile-spec-ref", "profile-spec", ProfileSpecificationID::new));
        others.addAll(
                context.references(
                        element,
                        "resource-adaptor-type-ref",
                        "resource-adaptor-type",
                        ResourceAdaptorTypeID::new));
        others.addAll(context.references(element, "sbb-ref", "sbb", SbbID::new));
        return others;
    }
}
