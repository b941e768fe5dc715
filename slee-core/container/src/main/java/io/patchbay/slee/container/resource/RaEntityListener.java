package io.patchbay.slee.container.resource;

import javax.slee.management.ResourceAdaptorEntityState;

/** Is told about the life of entities; must return quickly. Specification: 15.7. */
@FunctionalInterface
public interface RaEntityListener {
    /**
     * An entity changed its state.
     *
     * @param entity the entity's name
     * @param before the former state
     * @param after the present state
     */
    void stateChanged(
            String entity, ResourceAdaptorEntityState before, ResourceAdaptorEntityState after);
}
