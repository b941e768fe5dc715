package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one descriptor file declares. Immutable.
 *
 * @param kind the kind of all its components
 * @param version the contract version of all its components
 * @param location the file
 * @param components the components without errors, in order
 * @param securityPermissions the permission specification for the jar's classes, as written
 */
public record DescriptorDocument(
        ComponentKind kind,
        SleeVersion version,
        Location location,
        List<ComponentModel> components,
        Optional<String> securityPermissions) {

    /** Copies the list. */
    public DescriptorDocument {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(location, "location");
        components = List.copyOf(components);
        Objects.requireNonNull(securityPermissions, "security permissions");
    }
}
