package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Collator;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Decomposition;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Index;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Strength;
import io.patchbay.slee.model.descriptor.StaticQuery;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.slee.profile.ProfileSpecificationID;

/** Reads a profile specification. Confined to one thread, one per specification. */
final class ProfileSpecReader {

    private final ReadContext context;
    private final Set<String> collatorNames = new HashSet<>();
    private final Set<String> indexNames = new HashSet<>();

    ProfileSpecReader(ReadContext context) {
        this.context = context;
    }

    Optional<ProfileSpecComponentDescriptor> read(XmlElement element) {
        Optional<ProfileSpecificationID> id = context.profileSpecId(element);
        List<Collator> collators =
                element.children("collator").stream().map(this::collator).toList();
        Optional<ProfileClasses> classes =
                element.child("profile-classes")
                        .map(c -> new ProfileClassesReader(context, collatorNames).read(c));
        boolean readOnly = element.flag("profile-read-only", true);
        List<StaticQuery> queries = new QueryReader(context, collatorNames, readOnly).read(element);
        if (id.isEmpty() || classes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProfileSpecComponentDescriptor(
                        id.get(),
                        context.version(),
                        element.location(),
                        context.libraries(element),
                        context.references(
                                element,
                                "profile-spec-ref",
                                "profile-spec",
                                ProfileSpecificationID::new),
                        collators,
                        classes.get(),
                        new EnvEntryReader(context, "10.19.4").read(element),
                        queries,
                        readOnly,
                        element.flag("profile-events-enabled", true),
                        element.child("profile-hints")
                                .map(hints -> hints.flag("single-profile", false))
                                .orElse(false),
                        element.children("profile-index").stream().map(this::index).toList()));
    }

    private Collator collator(XmlElement element) {
        String alias = context.text(element, "collator-alias");
        context.unique(element, "collator-alias", alias, collatorNames);
        return new Collator(
                ReadContext.orUnnamed(alias),
                ReadContext.orUnnamed(context.text(element, "locale-language")),
                element.optionalText("locale-country"),
                element.optionalText("locale-variant"),
                element.attribute("strength")
                        .map(text -> Strength.valueOf(text.toUpperCase(Locale.ROOT))),
                element.attribute("decomposition")
                        .map(text -> Decomposition.valueOf(text.toUpperCase(Locale.ROOT))),
                element.location());
    }

    private Index index(XmlElement element) {
        context.unique(element, "profile-index", element.text(), indexNames);
        if (element.text().isEmpty()) {
            context.text(element, "profile-index");
        }
        return new Index(
                ReadContext.orUnnamed(element.text()),
                element.flag("unique", false),
                element.location());
    }
}
