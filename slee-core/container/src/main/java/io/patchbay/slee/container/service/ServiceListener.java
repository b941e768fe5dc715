package io.patchbay.slee.container.service;

import javax.slee.ServiceID;
import javax.slee.management.ServiceState;

/** Is told about state changes of services, in their order. Called without locks. */
@FunctionalInterface
public interface ServiceListener {
    /**
     * A service changed its state.
     *
     * @param service which
     * @param before the old state
     * @param after the new state
     */
    void changed(ServiceID service, ServiceState before, ServiceState after);
}
