package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.AuthorClasses;
import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.RaTypeClasses;
import io.patchbay.slee.container.codegen.RaTypeCodeGenerator;
import io.patchbay.slee.container.codegen.SbbCodeGenerator;
import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.container.codegen.UsageCodeGenerator;
import io.patchbay.slee.container.codegen.profile.ProfileCodeGenerator;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.descriptor.UsageInterface;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.management.DeployableUnitID;
import javax.slee.resource.ResourceAdaptor;
import org.jboss.modules.Module;
import org.jboss.modules.ModuleLoadException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a planned unit into components: opens its modules, loads its classes, generates the missing
 * halves. Confined to its caller; used once. Specification: chapter 3, 6.1.
 */
@Spec("A10")
final class Linker {

    private final ModuleGraph graph;
    private final ComponentRepository repository;
    private final DeployableUnitID unit;
    private final Problems problems;
    private final Map<ComponentID, ComponentClassLoader> loaders = new HashMap<>();
    private final Map<ComponentID, Component> built = new LinkedHashMap<>();
    private List<Module> modules = List.of();

    Linker(
            ModuleGraph graph,
            ComponentRepository repository,
            DeployableUnitID unit,
            Problems problems) {
        this.graph = graph;
        this.repository = repository;
        this.unit = unit;
        this.problems = problems;
    }

    /** The modules of a linked unit, to be closed when it goes. */
    List<Module> modules() {
        return modules;
    }

    /** Links the unit; the components are of no use if the problems then have errors. */
    List<Component> link(UnitPlan plan) {
        if (open(plan)) {
            for (ComponentModel model : plan.components()) {
                try {
                    built.put(model.id(), build(model));
                } catch (GenerationException | LinkageError | IllegalArgumentException refused) {
                    // The last one is the class file writer's: a method of the author's is too big.
                    String text = Objects.requireNonNullElse(refused.getMessage(), "" + refused);
                    text.lines().forEach(line -> problem(model, line));
                }
            }
        }
        return List.copyOf(built.values());
    }

    private boolean open(UnitPlan plan) {
        Map<ComponentID, String> names = new HashMap<>();
        List<String> ownNames = new ArrayList<>();
        for (UnitPlan.Space space : plan.spaces()) {
            String name = graph.freeName(space.label());
            ownNames.add(name);
            space.components().forEach(c -> names.put(c.id(), name));
        }
        List<ModuleGraph.Plan> plans = new ArrayList<>();
        for (int i = 0; i < ownNames.size(); i++) {
            plans.add(modulePlan(plan.spaces().get(i), ownNames.get(i), names));
        }
        try {
            modules = graph.open(plans);
        } catch (ModuleLoadException failure) {
            problems.add(
                    Problem.error("3", Location.of(unit.getURL(), ""), "the unit cannot be linked")
                            .found(String.valueOf(failure.getMessage())));
            return false;
        }
        for (int i = 0; i < modules.size(); i++) {
            ComponentClassLoader loader = (ComponentClassLoader) modules.get(i).getClassLoader();
            plan.spaces().get(i).components().forEach(c -> loaders.put(c.id(), loader));
        }
        return true;
    }

    private ModuleGraph.Plan modulePlan(
            UnitPlan.Space space, String own, Map<ComponentID, String> names) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> after = new LinkedHashSet<>();
        for (ComponentModel component : space.components()) {
            for (ComponentID reference : component.references()) {
                String name = names.getOrDefault(reference, installedModule(reference));
                if (name != null && !name.equals(own)) {
                    (reference instanceof SbbID ? after : before).add(name);
                }
            }
        }
        after.removeAll(before);
        return new ModuleGraph.Plan(own, space.roots(), List.copyOf(before), List.copyOf(after));
    }

    private @Nullable String installedModule(ComponentID id) {
        Component component = repository.find(id).orElse(null);
        return component != null && component.loader() instanceof ComponentClassLoader loader
                ? loader.getModule().getName()
                : null;
    }

    private void problem(ComponentModel model, String text) {
        problems.add(
                Problem.error("", model.location(), "the component cannot be linked")
                        .component(model.id())
                        .found(text));
    }

    private ComponentClassLoader loader(ComponentModel model) {
        return Objects.requireNonNull(loaders.get(model.id()), "class loader");
    }

    private Component build(ComponentModel model) throws GenerationException {
        return switch (model) {
            case LibraryComponentDescriptor library ->
                    new LibraryComponent(unit, library, loader(library));
            case EventTypeComponentDescriptor event -> event(event);
            case RaTypeComponentDescriptor type -> raType(type);
            case ProfileSpecComponentDescriptor profile ->
                    new ProfileSpecComponent(
                            unit,
                            profile,
                            loader(profile),
                            ProfileCodeGenerator.generate(profile, loader(profile)),
                            usage(profile.classes().usage(), loader(profile)));
            case RaComponentDescriptor ra -> ra(ra);
            case SbbComponentDescriptor sbb ->
                    new SbbComponent(
                            unit,
                            sbb,
                            loader(sbb),
                            SbbCodeGenerator.generate(sbb, eventClasses(sbb), loader(sbb)));
            case ServiceComponentDescriptor service ->
                    new ServiceComponent(unit, service, find(service.rootSbb()).loader());
        };
    }

    private EventTypeComponent event(EventTypeComponentDescriptor event)
            throws GenerationException {
        ComponentClassLoader loader = loader(event);
        Class<?> type = AuthorClasses.load(event.eventClassName(), loader, "event class");
        return new EventTypeComponent(unit, event, loader, type);
    }

    // The activity types are not loaded: many existing types name classes that exist nowhere.
    private RaTypeComponent raType(RaTypeComponentDescriptor type) throws GenerationException {
        ComponentClassLoader loader = loader(type);
        if (type.resourceAdaptorInterface().isPresent()) {
            String name = type.resourceAdaptorInterface().get();
            AuthorClasses.load(name, loader, "resource adaptor interface");
        }
        Optional<RaTypeClasses> factory =
                type.aciFactoryInterface().isPresent()
                        ? Optional.of(
                                RaTypeCodeGenerator.generate(
                                        type.aciFactoryInterface().get(), loader))
                        : Optional.empty();
        return new RaTypeComponent(unit, type, loader, factory);
    }

    private RaComponent ra(RaComponentDescriptor ra) throws GenerationException {
        ComponentClassLoader loader = loader(ra);
        Optional<UsageClasses> usage = usage(ra.usage(), loader);
        if (ra.className().isEmpty()) {
            return new RaComponent(unit, ra, loader, Optional.empty(), usage);
        }
        Class<?> type = AuthorClasses.load(ra.className().get(), loader, "resource adaptor class");
        if (!ResourceAdaptor.class.isAssignableFrom(type)) {
            throw new GenerationException(
                    type.getName()
                            + " does not implement javax.slee.resource.ResourceAdaptor (15.6)");
        }
        return new RaComponent(
                unit, ra, loader, Optional.of(type.asSubclass(ResourceAdaptor.class)), usage);
    }

    private static Optional<UsageClasses> usage(
            Optional<UsageInterface> declared, ComponentClassLoader loader)
            throws GenerationException {
        return declared.isPresent()
                ? Optional.of(UsageCodeGenerator.generate(declared.get(), loader))
                : Optional.empty();
    }

    private Map<EventTypeID, Class<?>> eventClasses(SbbComponentDescriptor sbb)
            throws GenerationException {
        Map<EventTypeID, Class<?>> classes = new HashMap<>();
        for (var event : sbb.events()) {
            if (find(event.eventType()) instanceof EventTypeComponent type) {
                classes.put(event.eventType(), type.eventClass());
            }
        }
        return classes;
    }

    private Component find(ComponentID id) throws GenerationException {
        Component own = built.get(id);
        if (own != null) {
            return own;
        }
        return repository
                .find(id)
                .orElseThrow(
                        () -> new GenerationException("It refers to " + id + ", which is refused"));
    }
}
