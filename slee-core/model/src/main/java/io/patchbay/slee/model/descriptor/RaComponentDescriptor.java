package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * A resource adaptor. Immutable. Specification: 15.4.
 *
 * @param id the resource adaptor's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param raTypes the resource adaptor types that it implements, at least one
 * @param libraries the libraries that it refers to
 * @param profileSpecs the profile specifications that it uses
 * @param className binary name of the resource adaptor class; present in every 1.1 descriptor,
 *     absent in 1.0 where no resource adaptor contract exists
 * @param supportsActiveReconfiguration whether an active entity may be reconfigured
 * @param usage the usage parameters interface, if any
 * @param configProperties the configuration properties
 * @param ignoreRaTypeEventTypeCheck whether it may fire event types that its types do not declare
 */
public record RaComponentDescriptor(
        ResourceAdaptorID id,
        SleeVersion version,
        Location location,
        List<ResourceAdaptorTypeID> raTypes,
        List<LibraryID> libraries,
        List<ProfileSpecificationID> profileSpecs,
        Optional<String> className,
        boolean supportsActiveReconfiguration,
        Optional<UsageInterface> usage,
        List<ConfigProperty> configProperties,
        boolean ignoreRaTypeEventTypeCheck)
        implements ComponentModel {

    /** Copies the lists and demands a resource adaptor type. */
    public RaComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        raTypes = List.copyOf(raTypes);
        if (raTypes.isEmpty()) {
            throw new IllegalArgumentException("no resource adaptor type");
        }
        libraries = List.copyOf(libraries);
        profileSpecs = List.copyOf(profileSpecs);
        Checks.notNull(className, "class name");
        Checks.notNull(usage, "usage");
        configProperties = List.copyOf(configProperties);
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, raTypes, libraries, profileSpecs);
    }

    /**
     * One configuration property. Immutable.
     *
     * @param name its name
     * @param type its type
     * @param defaultValue the default as written; absent means that the administrator must supply
     *     one
     * @param location where it is declared
     */
    public record ConfigProperty(
            String name, ValueType type, Optional<String> defaultValue, Location location) {
        /** Refuses a blank name and a default that the type does not accept. */
        public ConfigProperty {
            Checks.notBlank(name, "property name");
            Checks.notNull(type, "type");
            Checks.notNull(location, "location");
            defaultValue.ifPresent(type::parse);
        }

        /**
         * The default as an object of the property's type.
         *
         * @return the value, if there is a default
         */
        public Optional<Object> value() {
            return defaultValue.map(type::parse);
        }
    }
}
