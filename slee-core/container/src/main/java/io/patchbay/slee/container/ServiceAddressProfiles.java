package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.ServiceComponent;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.routing.AddressProfiles;
import io.patchbay.slee.container.sbb.ActiveService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.slee.Address;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeNotIndexedException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import org.jspecify.annotations.Nullable;

/**
 * Finds addresses in the address profile table that a service names. Thread-safe. Specification:
 * 8.5.3: attribute {@code address} (1.1) or {@code addresses} (1.0).
 */
final class ServiceAddressProfiles implements AddressProfiles {
    private static final Logger LOG = System.getLogger(ServiceAddressProfiles.class.getName());
    private final ComponentRepository repository;
    private final Supplier<ProfileTables> profiles;

    ServiceAddressProfiles(ComponentRepository repository, Supplier<ProfileTables> profiles) {
        this.repository = repository;
        this.profiles = profiles;
    }

    @Override
    public @Nullable String find(ActiveService service, Address address) {
        Optional<String> table =
                repository
                        .find(service.id(), ServiceComponent.class)
                        .flatMap(component -> component.model().addressProfileTable());
        if (table.isEmpty()) {
            return null;
        }
        try {
            return find(table.get(), address);
        } catch (UnrecognizedProfileTableNameException
                | UnrecognizedAttributeException
                | AttributeTypeMismatchException
                | AttributeNotIndexedException
                | InvalidArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    () ->
                            service.id()
                                    + " gets no initial events by address profile: table "
                                    + table.get()
                                    + " cannot be searched. Create it with an address profile"
                                    + " specification.",
                    e);
            return null;
        }
    }

    private @Nullable String find(String table, Address address)
            throws UnrecognizedProfileTableNameException,
                    UnrecognizedAttributeException,
                    AttributeTypeMismatchException,
                    AttributeNotIndexedException,
                    InvalidArgumentException {
        Collection<ProfileID> found;
        try {
            found = profiles.get().lookups().byAttribute(table, "address", address);
        } catch (InvalidArgumentException | UnrecognizedAttributeException olderSpecification) {
            found =
                    profiles.get()
                            .lookups()
                            .getProfilesByIndexedAttribute(table, "addresses", address);
        }
        return found.stream().map(ProfileID::getProfileName).findFirst().orElse(null);
    }
}
