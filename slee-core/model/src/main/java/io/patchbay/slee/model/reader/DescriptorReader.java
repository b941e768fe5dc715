package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.DeployableUnitManifest;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.xml.DescriptorParser;
import io.patchbay.slee.model.xml.Grammars;
import io.patchbay.slee.model.xml.ParsedDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads descriptor files of every kind. Thread-safe. */
public final class DescriptorReader {

    private final DescriptorParser parser;

    /**
     * Uses a parser.
     *
     * @param parser the parser
     */
    public DescriptorReader(DescriptorParser parser) {
        this.parser = parser;
    }

    /**
     * A reader for the built-in grammars.
     *
     * @return a new reader
     */
    public static DescriptorReader standard() {
        return new DescriptorReader(new DescriptorParser(Grammars.standard()));
    }

    /**
     * Reads the descriptor of a component jar, or a service descriptor.
     *
     * @param bytes the document
     * @param file the jar and file that it comes from
     * @param kind what it must declare
     * @param problems takes every violation
     * @return the components without errors, or empty if the document cannot be parsed
     */
    public Optional<DescriptorDocument> read(
            byte[] bytes, Location file, ComponentKind kind, Problems problems) {
        return parser.parse(bytes, file, rootOf(kind), problems)
                .map(parsed -> document(parsed, file, kind, problems));
    }

    /**
     * Reads {@code META-INF/deployable-unit.xml}.
     *
     * @param bytes the document
     * @param file the unit and file that it comes from
     * @param problems takes every violation
     * @return what it lists, or empty if the document has an error
     */
    public Optional<DeployableUnitManifest> readManifest(
            byte[] bytes, Location file, Problems problems) {
        return parser.parse(bytes, file, "deployable-unit", problems)
                .map(parsed -> new ManifestReader(problems).read(parsed));
    }

    private static DescriptorDocument document(
            ParsedDescriptor parsed, Location file, ComponentKind kind, Problems problems) {
        String component = rootOf(kind).replaceFirst("-(jar|xml)$", "");
        if (kind == ComponentKind.EVENT_TYPE) {
            component = "event-definition";
        }
        ReadContext context = new ReadContext(parsed, problems);
        List<ComponentModel> components = new ArrayList<>();
        if (kind == ComponentKind.EVENT_TYPE) {
            context.documentLibraries(); // their problems belong to no single event type
        }
        for (XmlElement element : parsed.soundChildren(component)) {
            int before = problems.errorCount();
            Optional<? extends ComponentModel> model =
                    switch (kind) {
                        case LIBRARY -> new LibraryReader(context).read(element);
                        case EVENT_TYPE -> new EventTypeReader(context).read(element);
                        case RA_TYPE -> new RaTypeReader(context).read(element);
                        case PROFILE_SPEC -> new ProfileSpecReader(context).read(element);
                        case RA -> new RaReader(context).read(element);
                        case SBB -> new SbbReader(context).read(element);
                        case SERVICE -> new ServiceReader(context).read(element);
                    };
            if (problems.errorCount() == before) {
                model.ifPresent(components::add);
            }
        }
        return new DescriptorDocument(
                kind,
                parsed.grammar().version(),
                file,
                components,
                context.securityPermissions(parsed.root()));
    }

    private static String rootOf(ComponentKind kind) {
        return switch (kind) {
            case LIBRARY -> "library-jar";
            case EVENT_TYPE -> "event-jar";
            case RA_TYPE -> "resource-adaptor-type-jar";
            case PROFILE_SPEC -> "profile-spec-jar";
            case RA -> "resource-adaptor-jar";
            case SBB -> "sbb-jar";
            case SERVICE -> "service-xml";
        };
    }
}
