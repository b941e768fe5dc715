package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.DeployableUnitManifest;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.slee.ComponentID;

/**
 * A deployable unit that is complete in itself. Immutable as long as nobody writes into the byte
 * arrays. Specification: chapter 3.
 *
 * @param name its file name, for messages
 * @param manifest what its descriptor lists
 * @param jars its component jars, in the order of the descriptor
 * @param services its services, in the order of the descriptor
 * @param otherEntries files that the descriptor does not list, for example {@code
 *     META-INF/deploy-config.xml}, by entry name
 */
@Spec({"A1", "A2", "A7"})
public record DeployableUnit(
        String name,
        DeployableUnitManifest manifest,
        List<ComponentJar> jars,
        List<ServiceComponentDescriptor> services,
        Map<String, byte[]> otherEntries) {

    /** Copies lists and map. */
    public DeployableUnit {
        jars = List.copyOf(jars);
        services = List.copyOf(services);
        otherEntries = Collections.unmodifiableMap(new LinkedHashMap<>(otherEntries));
    }

    /**
     * All components, each after the components of this unit that it refers to: libraries, event
     * types, resource adaptor types, profile specifications, resource adaptors, SBBs, services.
     * SBBs that refer to each other in a circle keep the order of the descriptor.
     *
     * @return the components in install order
     */
    public List<ComponentModel> components() {
        Map<ComponentID, ComponentModel> byId = new LinkedHashMap<>();
        Stream.concat(
                        jars.stream().flatMap(jar -> jar.components().stream()),
                        services.stream().map(ComponentModel.class::cast))
                .sorted(Comparator.comparing(ComponentModel::kind))
                .forEach(component -> byId.putIfAbsent(component.id(), component));
        Set<ComponentID> visited = new LinkedHashSet<>();
        List<ComponentModel> ordered = new ArrayList<>();
        byId.values().forEach(component -> visit(component, byId, visited, ordered));
        return ordered;
    }

    private static void visit(
            ComponentModel component,
            Map<ComponentID, ComponentModel> byId,
            Set<ComponentID> visited,
            List<ComponentModel> ordered) {
        if (!visited.add(component.id())) {
            return;
        }
        for (ComponentID reference : component.references()) {
            ComponentModel referenced = byId.get(reference);
            if (referenced != null) {
                visit(referenced, byId, visited, ordered);
            }
        }
        ordered.add(component);
    }

    /**
     * Finds a component.
     *
     * @param id its id
     * @return the component, if this unit declares it
     */
    public Optional<ComponentModel> find(ComponentID id) {
        return Stream.concat(
                        jars.stream().flatMap(jar -> jar.components().stream()), services.stream())
                .filter(c -> c.id().equals(id))
                .map(ComponentModel.class::cast)
                .findFirst();
    }

    /**
     * Finds the jar that declares a component.
     *
     * @param id the component's id
     * @return the jar; empty for services and for components of other units
     */
    public Optional<ComponentJar> jarOf(ComponentID id) {
        return jars.stream()
                .filter(jar -> jar.components().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst();
    }
}
