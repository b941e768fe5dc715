package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassSource;
import io.patchbay.slee.model.classes.ClassSpace;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.unit.ComponentJar;
import io.patchbay.slee.model.unit.DeployableUnit;
import io.patchbay.slee.model.unit.StandardComponents;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.slee.ComponentID;

/**
 * Verifies one unit against all rules. Confined to one thread, used once.
 *
 * <p>A component's class space is its own jar, then the jars of this unit that it refers to,
 * directly or not, then the classes of what is installed.
 */
public final class UnitVerifier {

    private final DeployableUnit unit;
    private final ClassSource outside;
    private final Map<ComponentID, ComponentModel> own = new HashMap<>();
    private final Map<ComponentID, ComponentJar> jarOf = new HashMap<>();
    private final Map<String, JarSpace> spaces = new HashMap<>();
    private final Function<ComponentID, Optional<ComponentModel>> components;
    private final DependencyRules dependencies;
    private final Problems problems = new Problems();

    private UnitVerifier(
            DeployableUnit unit,
            Function<ComponentID, Optional<ComponentModel>> installed,
            ClassSource outside) {
        this.unit = unit;
        this.outside = outside;
        unit.components().forEach(c -> own.put(c.id(), c));
        unit.jars().forEach(jar -> jar.components().forEach(c -> jarOf.put(c.id(), jar)));
        this.components =
                id ->
                        Optional.ofNullable(own.get(id))
                                .or(() -> installed.apply(id))
                                .or(() -> StandardComponents.find(id));
        this.dependencies = new DependencyRules(components);
    }

    /**
     * Verifies a unit.
     *
     * @param unit the unit
     * @param installed finds installed components; the standard ones need not be among them
     * @param classes the classes of installed components and of the platform
     * @return every problem
     */
    public static Problems verify(
            DeployableUnit unit,
            Function<ComponentID, Optional<ComponentModel>> installed,
            ClassSource classes) {
        return new UnitVerifier(unit, installed, classes).verify();
    }

    /**
     * The components that a unit needs and that are neither in it nor installed.
     *
     * @param unit the unit
     * @param installed finds installed components; the standard ones need not be among them
     * @return who needs what
     */
    public static List<MissingDependency> missingDependencies(
            DeployableUnit unit, Function<ComponentID, Optional<ComponentModel>> installed) {
        UnitVerifier verifier = new UnitVerifier(unit, installed, name -> Optional.empty());
        return unit.components().stream()
                .flatMap(c -> verifier.dependencies.missing(c).stream())
                .toList();
    }

    private Problems verify() {
        unit.jars().forEach(jar -> ClassFileRules.check(jar, problems));
        for (ComponentModel component : unit.components()) {
            dependencies.check(component, problems);
            check(component);
        }
        return problems;
    }

    private void check(ComponentModel component) {
        ComponentJar jar = jarOf.get(component.id());
        if (jar == null) {
            return; // services have no classes
        }
        JarSpace space = spaces.computeIfAbsent(jar.path(), path -> space(jar));
        Scope scope = new Scope(component, space.classes, components, space.complete, problems);
        switch (component) {
            case SbbComponentDescriptor sbb -> SbbRules.check(scope, sbb);
            case ProfileSpecComponentDescriptor profile -> ProfileRules.check(scope, profile);
            case RaComponentDescriptor ra -> RaRules.check(scope, ra);
            case RaTypeComponentDescriptor type -> RaTypeRules.check(scope, type);
            case EventTypeComponentDescriptor event -> EventRules.check(scope, event);
            case LibraryComponentDescriptor library -> {
                // its class files are checked with the jar, its jar entries by the reader
            }
            case ServiceComponentDescriptor service -> {
                // it has no classes
            }
        }
    }

    /** What the components of one jar see; {@code complete} if nothing they refer to is missing. */
    private record JarSpace(ClassSpace classes, boolean complete) {}

    private JarSpace space(ComponentJar jar) {
        Set<ComponentModel> closure = new LinkedHashSet<>(jar.components());
        jar.components().forEach(c -> closure.addAll(dependencies.closure(c)));
        boolean complete = closure.stream().allMatch(c -> dependencies.missing(c).isEmpty());
        return new JarSpace(new ClassSpace(classSource(jar, closure)), complete);
    }

    private ClassSource classSource(ComponentJar jar, Set<ComponentModel> closure) {
        Map<String, ComponentJar> jars = new LinkedHashMap<>();
        for (ComponentModel component : closure) {
            ComponentJar other = jarOf.get(component.id());
            if (other != null) {
                jars.put(other.path(), other);
            }
        }
        ClassSource source = jar::classBytes;
        for (ComponentJar other : jars.values()) {
            source = source.or(other::classBytes);
        }
        return source.or(outside);
    }
}
