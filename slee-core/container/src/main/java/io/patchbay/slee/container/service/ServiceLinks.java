package io.patchbay.slee.container.service;

import io.patchbay.slee.container.sbb.ServiceSbb;
import java.util.Collection;
import java.util.List;
import javax.slee.ServiceID;

/** The resource adaptor entity links that services use. Thread-safe. Specification: 6.13.3. */
public interface ServiceLinks {
    /**
     * Finds what keeps a service from being activated.
     *
     * @param sbbs all SBBs of the service
     * @return link names that are not bound, or bound to an entity of another type; empty if fine
     */
    List<String> unbound(Collection<ServiceSbb> sbbs);

    /**
     * A service uses its links from now on; they cannot be unbound.
     *
     * @param service the service
     * @param sbbs all SBBs of the service
     */
    void use(ServiceID service, Collection<ServiceSbb> sbbs);

    /**
     * A service is inactive; it uses no links.
     *
     * @param service the service
     */
    void release(ServiceID service);
}
