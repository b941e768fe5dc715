package io.patchbay.slee.container.facilities.lookup;

import java.util.Collection;
import javax.slee.ServiceID;
import org.jspecify.annotations.Nullable;

/** The port to the installed services. Thread-safe. */
public interface ServiceDirectory {
    /**
     * Finds an installed service.
     *
     * @param service the service
     * @return its events, null if it is not installed
     */
    @Nullable ServiceEvents find(ServiceID service);

    /**
     * The services that are active.
     *
     * @return their events
     */
    Collection<ServiceEvents> active();
}
