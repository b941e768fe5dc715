package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.management.LibraryID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * A resource adaptor type. Immutable. Specification: 15.3.
 *
 * @param id the resource adaptor type's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param libraries the libraries that it refers to
 * @param activityTypes binary names of the activity types; they need not exist
 * @param aciFactoryInterface binary name of the activity context interface factory, if any
 * @param resourceAdaptorInterface binary name of the interface that SBBs call, if any
 * @param eventTypes the event types that its resource adaptors fire
 */
public record RaTypeComponentDescriptor(
        ResourceAdaptorTypeID id,
        SleeVersion version,
        Location location,
        List<LibraryID> libraries,
        List<String> activityTypes,
        Optional<String> aciFactoryInterface,
        Optional<String> resourceAdaptorInterface,
        List<EventTypeID> eventTypes)
        implements ComponentModel {

    /** Copies the lists. */
    public RaTypeComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        libraries = List.copyOf(libraries);
        activityTypes = List.copyOf(activityTypes);
        Checks.notNull(aciFactoryInterface, "activity context interface factory");
        Checks.notNull(resourceAdaptorInterface, "resource adaptor interface");
        eventTypes = List.copyOf(eventTypes);
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, libraries, eventTypes);
    }
}
