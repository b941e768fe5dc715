package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * An SBB. Immutable. Aliases are already resolved to ids. Specification: chapters 6 to 8.
 *
 * @param id the SBB's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param alias the SBB's own alias, if any
 * @param libraries the libraries that it refers to
 * @param sbbRefs the SBBs that it refers to
 * @param profileSpecRefs the profile specifications that it refers to
 * @param classes its classes and what they declare
 * @param addressProfileSpec the profile specification of its address profile, if any
 * @param events the events that it fires and receives
 * @param attributeAliases shared activity context attributes
 * @param envEntries its environment
 * @param raTypeBindings the resource adaptor types that it uses
 * @param ejbRefs the enterprise beans that it calls
 */
public record SbbComponentDescriptor(
        SbbID id,
        SleeVersion version,
        Location location,
        Optional<String> alias,
        List<LibraryID> libraries,
        List<SbbRef> sbbRefs,
        List<ProfileSpecRef> profileSpecRefs,
        SbbClasses classes,
        Optional<ProfileSpecificationID> addressProfileSpec,
        List<EventEntry> events,
        List<AttributeAlias> attributeAliases,
        List<EnvEntry> envEntries,
        List<RaTypeBinding> raTypeBindings,
        List<EjbRef> ejbRefs)
        implements ComponentModel {

    /** Copies the lists. */
    public SbbComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        Checks.notNull(alias, "alias");
        libraries = List.copyOf(libraries);
        sbbRefs = List.copyOf(sbbRefs);
        profileSpecRefs = List.copyOf(profileSpecRefs);
        Checks.notNull(classes, "classes");
        Checks.notNull(addressProfileSpec, "address profile specification");
        events = List.copyOf(events);
        attributeAliases = List.copyOf(attributeAliases);
        envEntries = List.copyOf(envEntries);
        raTypeBindings = List.copyOf(raTypeBindings);
        ejbRefs = List.copyOf(ejbRefs);
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(
                id,
                libraries,
                sbbRefs.stream().map(SbbRef::id).toList(),
                profileSpecRefs.stream().map(ProfileSpecRef::id).toList(),
                events.stream().map(EventEntry::eventType).toList(),
                raTypeBindings.stream().map(RaTypeBinding::raType).toList());
    }

    /**
     * Finds the entry of an event type.
     *
     * @param eventType the event type
     * @return the entry, empty if the SBB neither fires nor receives it
     */
    public Optional<EventEntry> event(EventTypeID eventType) {
        return events.stream().filter(e -> e.eventType().equals(eventType)).findFirst();
    }

    /**
     * A reference to another SBB. Immutable.
     *
     * @param id the other SBB
     * @param alias its name inside this descriptor
     * @param location where it is declared
     */
    public record SbbRef(SbbID id, String alias, Location location) {
        /** Refuses a blank alias. */
        public SbbRef {
            Checks.notNull(id, "id");
            Checks.notBlank(alias, "sbb-alias");
            Checks.notNull(location, "location");
        }
    }

    /**
     * A reference to a profile specification. Immutable.
     *
     * @param id the profile specification
     * @param alias its name inside this descriptor; always present in 1.0
     * @param location where it is declared
     */
    public record ProfileSpecRef(
            ProfileSpecificationID id, Optional<String> alias, Location location) {
        /** Refuses missing parts. */
        public ProfileSpecRef {
            Checks.notNull(id, "id");
            Checks.notNull(alias, "alias");
            Checks.notNull(location, "location");
        }
    }

    /**
     * Activity context attributes that are shared under one name. Immutable. Specification: 7.7.
     *
     * @param alias the shared name
     * @param attributes the SBB's own attribute names
     * @param location where it is declared
     */
    public record AttributeAlias(String alias, List<String> attributes, Location location) {
        /** Copies the list. */
        public AttributeAlias {
            Checks.notBlank(alias, "attribute-alias-name");
            attributes = List.copyOf(attributes);
            Checks.notNull(location, "location");
        }
    }

    /**
     * A reference to an enterprise bean. Immutable. Specification: 6.13.3.
     *
     * @param name the name under {@code java:comp/env}
     * @param type the bean's type as written
     * @param home binary name of the home interface
     * @param remote binary name of the remote interface
     * @param link the bean it is linked to (1.0 only), if any
     * @param location where it is declared
     */
    public record EjbRef(
            String name,
            String type,
            String home,
            String remote,
            Optional<String> link,
            Location location) {
        /** Refuses a blank name. */
        public EjbRef {
            Checks.notBlank(name, "ejb-ref-name");
            Checks.notNull(type, "ejb-ref-type");
            Checks.notBlank(home, "home");
            Checks.notBlank(remote, "remote");
            Checks.notNull(link, "ejb-link");
            Checks.notNull(location, "location");
        }
    }
}
