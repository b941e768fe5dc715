package io.patchbay.slee.container.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.ComponentID;
import javax.slee.management.DeployableUnitID;

/**
 * Everything that is installed. Thread-safe: readers see one consistent state, units come and go as
 * a whole.
 *
 * <p>Specification: chapter 3.
 */
public final class ComponentRepository {

    private volatile State state = new State(Map.of(), Map.of());

    private record State(
            Map<DeployableUnitID, InstalledUnit> units, Map<ComponentID, Component> components) {}

    /** Starts empty. */
    public ComponentRepository() {}

    /**
     * Finds a component.
     *
     * @param id its id
     * @return the component, if it is installed
     */
    public Optional<Component> find(ComponentID id) {
        return Optional.ofNullable(state.components.get(id));
    }

    /**
     * Finds a component of a kind.
     *
     * @param <T> the kind
     * @param id its id
     * @param kind the class of the kind
     * @return the component, if it is installed and of that kind
     */
    public <T extends Component> Optional<T> find(ComponentID id, Class<T> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * All components of a kind.
     *
     * @param <T> the kind
     * @param kind the class of the kind
     * @return a snapshot, in the order of installation
     */
    public <T extends Component> List<T> all(Class<T> kind) {
        return state.components.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The components that refer directly to a component.
     *
     * @param id the component's id
     * @return a snapshot, in the order of installation
     */
    public List<Component> referrers(ComponentID id) {
        return state.components.values().stream()
                .filter(c -> c.model().references().contains(id))
                .toList();
    }

    /**
     * Finds a unit.
     *
     * @param id its id
     * @return the unit, if it is installed
     */
    public Optional<InstalledUnit> unit(DeployableUnitID id) {
        return Optional.ofNullable(state.units.get(id));
    }

    /**
     * All units, the one of the SLEE itself included.
     *
     * @return a snapshot, in the order of installation
     */
    public Collection<InstalledUnit> units() {
        return List.copyOf(state.units.values());
    }

    /** Adds a unit; called by the deployer under its lock. */
    void add(InstalledUnit unit) {
        Map<DeployableUnitID, InstalledUnit> units = new LinkedHashMap<>(state.units);
        units.put(unit.id(), unit);
        commit(units);
    }

    /** Removes a unit; called by the deployer under its lock. */
    void remove(InstalledUnit unit) {
        Map<DeployableUnitID, InstalledUnit> units = new LinkedHashMap<>(state.units);
        units.remove(unit.id());
        commit(units);
    }

    private void commit(Map<DeployableUnitID, InstalledUnit> units) {
        Map<ComponentID, Component> components = new LinkedHashMap<>();
        List<InstalledUnit> ordered = new ArrayList<>(units.values());
        ordered.forEach(u -> u.components().forEach(c -> components.put(c.id(), c)));
        state = new State(units, components);
    }
}
