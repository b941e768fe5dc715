package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.slee.EventTypeID;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorID;

/**
 * An installed resource adaptor, from which entities are made. Immutable. Specification: 15.4.
 *
 * @param descriptor the adaptor's descriptor
 * @param types the descriptors of its resource adaptor types
 * @param objects makes adaptor objects
 * @param loader the adaptor's class loader, shown to its call-backs
 * @param usage the generated implementation of its usage parameters interface, if any
 */
public record RaDefinition(
        RaComponentDescriptor descriptor,
        List<RaTypeComponentDescriptor> types,
        Supplier<? extends ResourceAdaptor> objects,
        ClassLoader loader,
        Optional<UsageClasses> usage) {

    /** Copies the list. */
    public RaDefinition {
        Objects.requireNonNull(descriptor, "descriptor");
        types = List.copyOf(types);
        Objects.requireNonNull(objects, "objects");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(usage, "usage");
    }

    /**
     * The adaptor's id.
     *
     * @return the id
     */
    public ResourceAdaptorID id() {
        return descriptor.id();
    }

    /**
     * Which event types its entities may fire and see.
     *
     * @return those of its types, or all if the descriptor switches the check off
     */
    public Predicate<EventTypeID> permittedEvents() {
        if (descriptor.ignoreRaTypeEventTypeCheck()) {
            return type -> true;
        }
        Set<EventTypeID> declared =
                types.stream()
                        .flatMap(type -> type.eventTypes().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return declared::contains;
    }
}
