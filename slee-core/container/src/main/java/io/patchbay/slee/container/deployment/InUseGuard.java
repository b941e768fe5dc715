package io.patchbay.slee.container.deployment;

import java.util.Optional;

/** Objects to the removal of components that are at work. Thread-safe. Specification: 14.7. */
@FunctionalInterface
public interface InUseGuard {

    /**
     * Whether something runs on the component.
     *
     * @param component an installed component
     * @return what uses it and what to do first, for example {@code "service X is ACTIVE;
     *     deactivate it first"}; empty if nothing does
     */
    Optional<String> inUse(Component component);
}
