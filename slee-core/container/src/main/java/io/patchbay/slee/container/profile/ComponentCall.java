package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.naming.ComponentNaming;
import org.jspecify.annotations.Nullable;

/**
 * A call into a profile specification's classes: context class loader and JNDI environment on this
 * thread. Confined to its thread. Specification: chapter 3 and 10.19.4.
 */
final class ComponentCall implements AutoCloseable {
    private final @Nullable ClassLoader loader;
    private final @Nullable ComponentEnvironment environment;

    private ComponentCall(
            @Nullable ClassLoader loader, @Nullable ComponentEnvironment environment) {
        this.loader = loader;
        this.environment = environment;
    }

    static ComponentCall into(ClassLoader loader, @Nullable ComponentEnvironment environment) {
        Thread thread = Thread.currentThread();
        ComponentCall before =
                new ComponentCall(
                        thread.getContextClassLoader(), ComponentNaming.enter(environment));
        thread.setContextClassLoader(loader);
        return before;
    }

    /** Restores what was before. */
    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(loader);
        ComponentNaming.exit(environment);
    }
}
