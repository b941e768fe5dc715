package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.contract.ConcreteSbb;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.modules.DependencySpec;
import org.jboss.modules.LocalDependencySpecBuilder;

/**
 * What every component sees: the JDK's exported packages, the SLEE and transaction APIs, and the
 * few packages of the kernel that generated classes and JNDI need. Immutable.
 */
final class SystemClasses {

    private static final Set<String> SHARED =
            Set.of(
                    "javax/slee",
                    "javax/slee/connection",
                    "javax/slee/facilities",
                    "javax/slee/management",
                    "javax/slee/nullactivity",
                    "javax/slee/profile",
                    "javax/slee/profile/query",
                    "javax/slee/resource",
                    "javax/slee/serviceactivity",
                    "javax/slee/transaction",
                    "javax/slee/usage",
                    "javax/transaction",
                    "javax/resource",
                    "javax/resource/cci",
                    "javax/resource/spi",
                    "javax/resource/spi/endpoint",
                    "javax/resource/spi/security",
                    "javax/resource/spi/work",
                    "io/patchbay/slee/container/codegen/contract",
                    "io/patchbay/slee/container/codegen/contract/profile",
                    "io/patchbay/slee/container/naming/java");

    private final List<DependencySpec> dependencies;

    SystemClasses() {
        this.dependencies =
                List.of(
                        dependency(ClassLoader.getPlatformClassLoader(), platformPackages()),
                        dependency(loader(), SHARED));
    }

    private static DependencySpec dependency(ClassLoader loader, Set<String> paths) {
        return new LocalDependencySpecBuilder()
                .setLocalLoader(new ParentClasses(loader))
                .setLoaderPaths(paths)
                .build();
    }

    /** The loader of the API: that of components that have no jar. */
    static ClassLoader loader() {
        ClassLoader own = ConcreteSbb.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    List<DependencySpec> dependencies() {
        return dependencies;
    }

    private static Set<String> platformPackages() {
        ClassLoader application = ClassLoader.getSystemClassLoader();
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getClassLoader() != application)
                .flatMap(module -> module.getDescriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toUnmodifiableSet());
    }
}
