package io.patchbay.slee.container.facilities.lookup;

import java.util.Objects;
import java.util.function.Predicate;
import javax.slee.EventTypeID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.facilities.ServiceLookupFacility;
import javax.slee.resource.ReceivableService;

/** The service look-up facility of one adaptor entity. Thread-safe. Specification: 15.10. */
public final class ServiceLookup implements ServiceLookupFacility {
    private final ServiceDirectory services;
    private final Predicate<EventTypeID> permitted;

    /**
     * Makes the facility.
     *
     * @param services the installed services
     * @param permitted tells which events the entity may fire; others are not shown
     */
    public ServiceLookup(ServiceDirectory services, Predicate<EventTypeID> permitted) {
        this.services = services;
        this.permitted = permitted;
    }

    @Override
    public ReceivableService getReceivableService(ServiceID service)
            throws UnrecognizedServiceException {
        ServiceEvents found = services.find(Objects.requireNonNull(service, "service"));
        if (found == null) {
            throw new UnrecognizedServiceException(service + " is not installed");
        }
        return found.filtered(permitted);
    }
}
