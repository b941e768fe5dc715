package io.patchbay.slee.model.descriptor;

import java.util.List;

/**
 * What {@code META-INF/deployable-unit.xml} lists. Immutable.
 *
 * @param version the contract version of the descriptor
 * @param location where the descriptor is
 * @param jars the component jars, as paths inside the unit
 * @param serviceXmls the service descriptors, as paths inside the unit
 */
public record DeployableUnitManifest(
        SleeVersion version, Location location, List<Entry> jars, List<Entry> serviceXmls) {

    /** Copies the lists. */
    public DeployableUnitManifest {
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        jars = List.copyOf(jars);
        serviceXmls = List.copyOf(serviceXmls);
    }

    /**
     * One listed path. Immutable.
     *
     * @param path the path inside the unit
     * @param location where it is listed
     */
    public record Entry(String path, Location location) {
        /** Refuses blank paths. */
        public Entry {
            Checks.notBlank(path, "path");
            Checks.notNull(location, "location");
        }
    }
}
