package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.ComponentModel;
import javax.slee.ComponentID;
import javax.slee.management.DeployableUnitID;

/**
 * An installed component: its model, its class loader and what was generated for it. Immutable.
 *
 * <p>Whoever keeps one keeps its class loader: let go of it when the {@link ComponentListener} is
 * told that it is uninstalled. Specification: chapter 3.
 */
public sealed interface Component
        permits EventTypeComponent,
                LibraryComponent,
                ProfileSpecComponent,
                RaComponent,
                RaTypeComponent,
                SbbComponent,
                ServiceComponent {

    /**
     * The identity.
     *
     * @return the id
     */
    default ComponentID id() {
        return model().id();
    }

    /**
     * The unit that brought it.
     *
     * @return the unit's id
     */
    DeployableUnitID unit();

    /**
     * What its descriptor declares.
     *
     * @return the model
     */
    ComponentModel model();

    /**
     * The class loader that sees what the component may see; the context class loader of its
     * upcalls.
     *
     * @return for a service that of its root SBB
     */
    ClassLoader loader();
}
