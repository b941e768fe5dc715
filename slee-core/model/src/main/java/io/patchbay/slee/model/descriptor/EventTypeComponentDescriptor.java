package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.management.LibraryID;

/**
 * An event type. Immutable. Specification: 8.4.
 *
 * @param id the event type's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param libraries the libraries that its event jar refers to
 * @param eventClassName binary name of the event class
 */
public record EventTypeComponentDescriptor(
        EventTypeID id,
        SleeVersion version,
        Location location,
        List<LibraryID> libraries,
        String eventClassName)
        implements ComponentModel {

    /** Copies the list and refuses a blank class name. */
    public EventTypeComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        libraries = List.copyOf(libraries);
        Checks.notBlank(eventClassName, "event class name");
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, libraries);
    }
}
