package io.patchbay.slee.container.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.slee.ComponentID;
import javax.slee.management.DeployableUnitID;

/**
 * An installed deployable unit. Immutable. Specification: chapter 3.
 *
 * @param id its id, which carries its URL
 * @param installed when it was installed
 * @param components its components in install order
 */
public record InstalledUnit(DeployableUnitID id, Instant installed, List<Component> components) {

    /** Copies the list. */
    public InstalledUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(installed, "installed");
        components = List.copyOf(components);
    }

    /**
     * The ids of its components.
     *
     * @return in no particular order
     */
    public Set<ComponentID> ids() {
        return components.stream().map(Component::id).collect(Collectors.toUnmodifiableSet());
    }
}
