package io.patchbay.slee.model.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.slee.ComponentID;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/**
 * A service. Immutable. Specification: 3.3 and the service descriptor.
 *
 * @param id the service's id
 * @param version the contract version of the descriptor
 * @param location where it is declared
 * @param rootSbb the root SBB
 * @param defaultPriority the event delivery priority of root SBB entities, -128 to 127
 * @param addressProfileTable the address profile table's name, if any
 * @param resourceInfoProfileTable the resource info profile table's name (1.0 only), if any
 */
public record ServiceComponentDescriptor(
        ServiceID id,
        SleeVersion version,
        Location location,
        SbbID rootSbb,
        byte defaultPriority,
        Optional<String> addressProfileTable,
        Optional<String> resourceInfoProfileTable)
        implements ComponentModel {

    /** Refuses missing parts. */
    public ServiceComponentDescriptor {
        Checks.notNull(id, "id");
        Checks.notNull(version, "version");
        Checks.notNull(location, "location");
        Checks.notNull(rootSbb, "root SBB");
        Checks.notNull(addressProfileTable, "address profile table");
        Checks.notNull(resourceInfoProfileTable, "resource info profile table");
    }

    @Override
    public Set<ComponentID> references() {
        return Checks.references(id, List.of(rootSbb));
    }
}
