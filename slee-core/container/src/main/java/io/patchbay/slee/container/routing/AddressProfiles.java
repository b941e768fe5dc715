package io.patchbay.slee.container.routing;

import io.patchbay.slee.container.sbb.ActiveService;
import javax.slee.Address;
import org.jspecify.annotations.Nullable;

/** Looks addresses up in the address profile table of a service. Thread-safe. */
@FunctionalInterface
public interface AddressProfiles {
    /**
     * Finds the profile of an address.
     *
     * @param service the service
     * @param address the address
     * @return the name of the profile, null if none matches
     */
    @Nullable String find(ActiveService service, Address address);
}
