package javax.slee.facilities;

import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.resource.ReceivableService;

/**
 * Tells a resource adaptor entity which of its events a service receives. Since SLEE 1.1.
 *
 * <p>Thread-safe; non-transactional. SLEE 1.1, section 15.10.
 */
public interface ServiceLookupFacility {
    /**
     * Finds a service. Non-transactional.
     *
     * @param service the service
     * @return the service with the events that it may receive from the resource adaptor entity
     * @throws NullPointerException if {@code service} is null
     * @throws UnrecognizedServiceException if the service is not installed
     * @throws FacilityException if the facility fails inside
     */
    ReceivableService getReceivableService(ServiceID service) throws UnrecognizedServiceException;
}
