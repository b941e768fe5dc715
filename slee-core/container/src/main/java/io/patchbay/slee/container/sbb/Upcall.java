package io.patchbay.slee.container.sbb;

import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.naming.ComponentNaming;
import org.jspecify.annotations.Nullable;

/**
 * A call into a component: its context class loader and JNDI environment on this thread. Confined
 * to its thread. Specification: chapter 3 and 6.13.
 */
final class Upcall {
    private final ClassLoader loader;
    private final @Nullable ComponentEnvironment environment;

    private Upcall(ClassLoader loader, @Nullable ComponentEnvironment environment) {
        this.loader = loader;
        this.environment = environment;
    }

    static Upcall into(ServiceSbb sbb) {
        Thread thread = Thread.currentThread();
        Upcall before =
                new Upcall(
                        thread.getContextClassLoader(), ComponentNaming.enter(sbb.environment()));
        thread.setContextClassLoader(sbb.classes().loader());
        return before;
    }

    /** Restores what was before. */
    void back() {
        Thread.currentThread().setContextClassLoader(loader);
        ComponentNaming.exit(environment);
    }
}
