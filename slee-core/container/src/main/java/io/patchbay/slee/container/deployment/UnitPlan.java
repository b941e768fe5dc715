package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.unit.ComponentJar;
import io.patchbay.slee.model.unit.DeployableUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a unit becomes: its components in install order and the class spaces that they share.
 * Immutable.
 *
 * @param components in install order
 * @param spaces one for each component jar, or for each library of a library jar
 */
record UnitPlan(List<ComponentModel> components, List<Space> spaces) {

    UnitPlan {
        components = List.copyOf(components);
        spaces = List.copyOf(spaces);
    }

    /**
     * A class space.
     *
     * @param label names it in messages and stack traces
     * @param components the components that live in it
     * @param roots its jars
     */
    record Space(String label, List<ComponentModel> components, List<MemoryResources> roots) {}

    static UnitPlan of(DeployableUnit unit) {
        List<Space> spaces = new ArrayList<>();
        for (ComponentJar jar : unit.jars()) {
            if (jar.kind() == ComponentKind.LIBRARY) {
                jar.components().stream()
                        .map(LibraryComponentDescriptor.class::cast)
                        .forEach(library -> spaces.add(space(jar, library)));
            } else {
                MemoryResources root = new MemoryResources(jar.path(), jar.entries());
                spaces.add(new Space(jar.path(), jar.components(), List.of(root)));
            }
        }
        return new UnitPlan(unit.components(), spaces);
    }

    private static Space space(ComponentJar jar, LibraryComponentDescriptor library) {
        List<MemoryResources> roots = new ArrayList<>();
        for (LibraryComponentDescriptor.LibraryJar inner : library.jars()) {
            Map<String, byte[]> entries = jar.nestedJars().get(inner.name());
            if (entries != null) {
                roots.add(new MemoryResources(jar.path() + "!/" + inner.name(), entries));
            }
        }
        return new Space(jar.path() + ":" + library.id().getName(), List.of(library), roots);
    }

    /** The plan for components that need no jar, because the API holds their classes. */
    static UnitPlan ofApi(String label, List<ComponentModel> components) {
        return new UnitPlan(components, List.of(new Space(label, components, List.of())));
    }
}
