package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.management.LibraryID;

/**
 * A library. Immutable. Specification: 3.3 and the library descriptor.
 *
 * @param id the library's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param libraries the libraries that it refers to
 * @param otherReferences event types, profile specifications, resource adaptor types and SBBs that
 *     the extended library descriptor may name; empty for the standard one
 * @param jars the class jars inside the library's component jar
 */
public record LibraryComponentDescriptor(
        LibraryID id,
        SleeVersion version,
        Location location,
        List<LibraryID> libraries,
        List<ComponentID> otherReferences,
        List<LibraryJar> jars)
        implements ComponentModel {

    /** Copies the lists. */
    public LibraryComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        libraries = List.copyOf(libraries);
        otherReferences = List.copyOf(otherReferences);
        jars = List.copyOf(jars);
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, libraries, otherReferences);
    }

    /**
     * One class jar of a library. Immutable.
     *
     * @param name its path inside the component jar
     * @param securityPermissions the permission specification for its classes, as written
     * @param location where it is listed
     */
    public record LibraryJar(String name, Optional<String> securityPermissions, Location location) {
        /** Refuses a blank name. */
        public LibraryJar {
            Checks.notBlank(name, "jar name");
            Checks.notNull(securityPermissions, "security permissions");
            Checks.notNull(location, "location");
        }
    }
}
