package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.RaTypeBinding;
import io.patchbay.slee.model.descriptor.RaTypeBinding.RaEntityBinding;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.AttributeAlias;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.EjbRef;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.ProfileSpecRef;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.SbbRef;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.slee.SbbID;
import javax.slee.profile.ProfileSpecificationID;

/** Reads an SBB. Confined to one thread, one per SBB. */
final class SbbReader {

    private final ReadContext context;
    private final Aliases<SbbID> sbbs;
    private final Aliases<ProfileSpecificationID> profileSpecs;
    private final Set<String> aliasNames = new HashSet<>();
    private final Set<String> aliasedAttributes = new HashSet<>();
    private final Set<String> objectNames = new HashSet<>();
    private final Set<String> ejbNames = new HashSet<>();

    SbbReader(ReadContext context) {
        this.context = context;
        this.sbbs = new Aliases<>(context, "sbb-alias");
        this.profileSpecs = new Aliases<>(context, "profile-spec-alias");
    }

    Optional<SbbComponentDescriptor> read(XmlElement element) {
        Optional<SbbID> id = context.sbbId(element);
        Optional<String> alias = element.optionalText("sbb-alias");
        id.ifPresent(self -> alias.ifPresent(a -> sbbs.declare(element, a, self)));
        List<SbbRef> sbbRefs = map(element, "sbb-ref", this::sbbRef);
        List<ProfileSpecRef> profileSpecRefs = map(element, "profile-spec-ref", this::profileRef);
        Optional<SbbClasses> classes =
                element.child("sbb-classes")
                        .map(c -> new SbbClassesReader(context, sbbs, profileSpecs).read(c));
        Optional<ProfileSpecificationID> address =
                element.child("address-profile-spec-alias-ref")
                        .flatMap(e ->
                                profileSpecs.resolve(element, "address-profile-spec-alias-ref"));
        if (id.isEmpty() || classes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SbbComponentDescriptor(
                        id.get(),
                        context.version(),
                        element.location(),
                        alias,
                        context.libraries(element),
                        sbbRefs,
                        profileSpecRefs,
                        classes.get(),
                        address,
                        new EventEntryReader(context).read(element),
                        map(element, "activity-context-attribute-alias", this::attributeAlias),
                        new EnvEntryReader(context, "6.13").read(element),
                        map(element, "resource-adaptor-type-binding", this::binding),
                        map(element, "ejb-ref", this::ejbRef)));
    }

    private static <T> List<T> map(
            XmlElement element, String tag, Function<XmlElement, Optional<T>> reader) {
        return element.children(tag).stream().flatMap(e -> reader.apply(e).stream()).toList();
    }

    private Optional<SbbRef> sbbRef(XmlElement element) {
        String alias = context.text(element, "sbb-alias");
        Optional<SbbID> id = context.sbbId(element);
        if (id.isEmpty() || alias.isEmpty()) {
            return Optional.empty();
        }
        sbbs.declare(element, alias, id.get());
        return Optional.of(new SbbRef(id.get(), alias, element.location()));
    }

    private Optional<ProfileSpecRef> profileRef(XmlElement element) {
        Optional<String> alias = element.optionalText("profile-spec-alias");
        Optional<ProfileSpecificationID> id = context.profileSpecId(element);
        id.ifPresent(spec -> alias.ifPresent(a -> profileSpecs.declare(element, a, spec)));
        return id.map(spec -> new ProfileSpecRef(spec, alias, element.location()));
    }

    private Optional<AttributeAlias> attributeAlias(XmlElement element) {
        String alias =
                context.unique(
                        element,
                        "attribute alias",
                        context.text(element, "attribute-alias-name"),
                        aliasNames);
        List<String> attributes =
                element.children("sbb-activity-context-attribute-name").stream()
                        .map(e ->
                                context.unique(
                                        e, "attribute in the aliases", e.text(), aliasedAttributes))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return alias.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributeAlias(alias, attributes, element.location()));
    }

    private Optional<RaTypeBinding> binding(XmlElement element) {
        List<RaEntityBinding> entities =
                map(element, "resource-adaptor-entity-binding", this::entityBinding);
        return element.child("resource-adaptor-type-ref")
                .flatMap(context::raTypeId)
                .map(id ->
                        new RaTypeBinding(
                                id,
                                element.optionalText("activity-context-interface-factory-name"),
                                entities,
                                element.location()));
    }

    private Optional<RaEntityBinding> entityBinding(XmlElement element) {
        String name =
                context.unique(
                        element,
                        "resource-adaptor-object-name",
                        context.text(element, "resource-adaptor-object-name"),
                        objectNames);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RaEntityBinding(
                                name,
                                element.optionalText("resource-adaptor-entity-link"),
                                element.location()));
    }

    private Optional<EjbRef> ejbRef(XmlElement element) {
        String name =
                context.unique(
                        element, "ejb-ref-name", context.text(element, "ejb-ref-name"), ejbNames);
        String type = context.text(element, "ejb-ref-type");
        String home = context.text(element, "home");
        String remote = context.text(element, "remote");
        if (name.isEmpty() || home.isEmpty() || remote.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> link = element.optionalText("ejb-link");
        return Optional.of(new EjbRef(name, type, home, remote, link, element.location()));
    }
}
