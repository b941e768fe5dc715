package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * A profile specification. Immutable. Specification: chapter 10.
 *
 * @param id the profile specification's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param libraries the libraries that it refers to
 * @param profileSpecs the profile specifications that it refers to
 * @param collators its collators
 * @param classes its classes and what they declare
 * @param envEntries its environment
 * @param queries its static queries
 * @param readOnly whether SLEE components may only read profiles; always true in 1.0
 * @param eventsEnabled whether changes fire profile events; always true in 1.0
 * @param singleProfile hint: tables hold one profile
 * @param indexes indexed attributes of a 1.0 descriptor
 */
public record ProfileSpecComponentDescriptor(
        ProfileSpecificationID id,
        SleeVersion version,
        Location location,
        List<LibraryID> libraries,
        List<ProfileSpecificationID> profileSpecs,
        List<Collator> collators,
        ProfileClasses classes,
        List<EnvEntry> envEntries,
        List<StaticQuery> queries,
        boolean readOnly,
        boolean eventsEnabled,
        boolean singleProfile,
        List<Index> indexes)
        implements ComponentModel {

    /** Copies the lists. */
    public ProfileSpecComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        libraries = List.copyOf(libraries);
        profileSpecs = List.copyOf(profileSpecs);
        collators = List.copyOf(collators);
        Checks.notNull(classes, "classes");
        envEntries = List.copyOf(envEntries);
        queries = List.copyOf(queries);
        indexes = List.copyOf(indexes);
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, libraries, profileSpecs);
    }

    /**
     * Finds a collator.
     *
     * @param alias its alias
     * @return the collator, if declared
     */
    public Optional<Collator> collator(String alias) {
        return collators.stream().filter(c -> c.alias().equals(alias)).findFirst();
    }

    /**
     * Whether no two profiles of a table may share a value of the attribute.
     *
     * @param attribute a CMP field's name
     * @return true if the 1.0 index or the 1.1 field says so
     */
    public boolean isUnique(String attribute) {
        return indexes.stream().anyMatch(i -> i.attribute().equals(attribute) && i.unique())
                || classes.cmpFields().stream()
                        .anyMatch(f -> f.name().equals(attribute) && f.unique());
    }

    /**
     * An indexed attribute of a 1.0 descriptor. Immutable.
     *
     * @param attribute the CMP field's name
     * @param unique whether values are unique in a table
     * @param location where it is declared
     */
    public record Index(String attribute, boolean unique, Location location) {
        /** Refuses a blank attribute. */
        public Index {
            Checks.notBlank(attribute, "profile-index");
            Checks.notNull(location, "location");
        }
    }

    /**
     * Rules for comparing text. Immutable. Specification: 10.20.
     *
     * @param alias its name inside the descriptor
     * @param language ISO 639 code
     * @param country ISO 3166 code, if any
     * @param variant locale variant, if any
     * @param strength which differences count, if given
     * @param decomposition how accented characters are decomposed, if given
     * @param location where it is declared
     */
    public record Collator(
            String alias,
            String language,
            Optional<String> country,
            Optional<String> variant,
            Optional<Strength> strength,
            Optional<Decomposition> decomposition,
            Location location) {
        /** Refuses a blank alias or language. */
        public Collator {
            Checks.notBlank(alias, "collator-alias");
            Checks.notBlank(language, "locale-language");
            Checks.notNull(country, "country");
            Checks.notNull(variant, "variant");
            Checks.notNull(strength, "strength");
            Checks.notNull(decomposition, "decomposition");
            Checks.notNull(location, "location");
        }
    }

    /** Which differences between characters count. Immutable. */
    public enum Strength {
        /** Base letters. */
        PRIMARY,
        /** And accents. */
        SECONDARY,
        /** And case. */
        TERTIARY,
        /** And code points. */
        IDENTICAL
    }

    /** How accented characters are decomposed before they are compared. Immutable. */
    public enum Decomposition {
        /** Compatibility decomposition. */
        FULL,
        /** Canonical decomposition. */
        CANONICAL,
        /** No decomposition. */
        NONE
    }
}
