package io.patchbay.slee.container.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.modules.DependencySpec;
import org.jboss.modules.Module;
import org.jboss.modules.ModuleDependencySpecBuilder;
import org.jboss.modules.ModuleLoadException;
import org.jboss.modules.ModuleLoader;
import org.jboss.modules.ModuleSpec;
import org.jboss.modules.ResourceLoaderSpec;
import org.jspecify.annotations.Nullable;

/**
 * The modules of all installed component jars. Thread-safe.
 *
 * <p>A module sees, in this order: the JDK, the SLEE API, the modules that it refers to with all
 * that they re-export, its own classes, and last the SBBs that it refers to. A jar that carries a
 * private copy of an event or library class thus works with the shared one.
 */
final class ModuleGraph extends ModuleLoader {

    private final Map<String, ModuleSpec> specs = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private final SystemClasses system;

    ModuleGraph(SystemClasses system) {
        super(NO_FINDERS);
        this.system = system;
    }

    /**
     * A module to be opened.
     *
     * @param name its name
     * @param roots the jars whose classes it holds
     * @param before the modules that it sees before its own classes
     * @param after the modules that it sees after its own classes
     */
    record Plan(
            String name, List<MemoryResources> roots, List<String> before, List<String> after) {}

    /** A module name that no other module has or had. */
    String freeName(String label) {
        return number.incrementAndGet() + ":" + label;
    }

    /**
     * Opens modules that may see each other in circles.
     *
     * @return the modules in the order of the plans
     * @throws ModuleLoadException if one cannot be linked; then none is open
     */
    List<Module> open(List<Plan> plans) throws ModuleLoadException {
        Set<String> names = new LinkedHashSet<>();
        List<Module> opened = new ArrayList<>();
        try {
            for (Plan plan : plans) {
                specs.put(plan.name(), spec(plan));
                names.add(plan.name());
            }
            for (Plan plan : plans) {
                opened.add(loadModule(plan.name()));
            }
            return opened;
        } catch (ModuleLoadException failure) {
            close(opened);
            throw failure;
        } finally {
            names.forEach(specs::remove);
        }
    }

    /** Lets go of modules; their class loaders can be collected when nobody else holds them. */
    void close(List<Module> modules) {
        modules.reversed().forEach(module -> unloadModuleLocal(module.getName(), module));
    }

    @Override
    protected @Nullable ModuleSpec findModule(String name) {
        return specs.get(name);
    }

    private ModuleSpec spec(Plan plan) {
        ModuleSpec.Builder builder = ModuleSpec.build(plan.name());
        builder.setModuleClassLoaderFactory(ComponentClassLoader::new);
        plan.roots()
                .forEach(root ->
                        builder.addResourceRoot(ResourceLoaderSpec.createResourceLoaderSpec(root)));
        system.dependencies().forEach(builder::addDependency);
        plan.before().forEach(name -> builder.addDependency(reference(name)));
        builder.addDependency(DependencySpec.OWN_DEPENDENCY);
        plan.after().forEach(name -> builder.addDependency(reference(name)));
        return builder.create();
    }

    private static DependencySpec reference(String name) {
        return new ModuleDependencySpecBuilder()
                .setName(name)
                .setExport(true)
                .setImportServices(true)
                .build();
    }

    @Override
    public String toString() {
        return "component jars";
    }
}
