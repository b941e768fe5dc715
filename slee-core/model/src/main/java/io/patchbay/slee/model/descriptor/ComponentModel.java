package io.patchbay.slee.model.descriptor;

import java.util.Set;
import javax.slee.ComponentID;

/**
 * One component as its deployment descriptor declares it. Immutable.
 *
 * <p>Specification: chapter 3.
 */
public sealed interface ComponentModel
        permits EventTypeComponentDescriptor,
                LibraryComponentDescriptor,
                ProfileSpecComponentDescriptor,
                RaComponentDescriptor,
                RaTypeComponentDescriptor,
                SbbComponentDescriptor,
                ServiceComponentDescriptor {

    /**
     * The identity: name, vendor and version, unique within the kind.
     *
     * @return the id
     */
    ComponentID id();

    /**
     * The contract version of the descriptor.
     *
     * @return 1.0 or 1.1
     */
    SleeVersion version();

    /**
     * Where the component is declared.
     *
     * @return jar, file and line
     */
    Location location();

    /**
     * The components that this one names, in the order of the descriptor, without itself. All of
     * them must be installed before it, and it sees their classes.
     *
     * @return the ids
     */
    Set<ComponentID> references();

    /**
     * The kind of the component.
     *
     * @return the kind
     */
    default ComponentKind kind() {
        return switch (this) {
            case EventTypeComponentDescriptor e -> ComponentKind.EVENT_TYPE;
            case LibraryComponentDescriptor l -> ComponentKind.LIBRARY;
            case ProfileSpecComponentDescriptor p -> ComponentKind.PROFILE_SPEC;
            case RaComponentDescriptor r -> ComponentKind.RA;
            case RaTypeComponentDescriptor t -> ComponentKind.RA_TYPE;
            case SbbComponentDescriptor s -> ComponentKind.SBB;
            case ServiceComponentDescriptor s -> ComponentKind.SERVICE;
        };
    }
}
