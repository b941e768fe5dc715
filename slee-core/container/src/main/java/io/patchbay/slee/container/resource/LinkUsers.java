package io.patchbay.slee.container.resource;

import java.util.Collection;
import java.util.Optional;
import javax.slee.SbbID;
import javax.slee.ServiceID;

/** The port to the SBBs that depend on link names. Thread-safe. Specification: 6.13.3. */
public interface LinkUsers {
    /**
     * The SBBs whose descriptor names a link.
     *
     * @param linkName the link name
     * @return their ids
     */
    Collection<SbbID> boundSbbs(String linkName);

    /**
     * A service that is not inactive and has such an SBB.
     *
     * @param linkName the link name
     * @return one of them, empty if there is none
     */
    Optional<ServiceID> liveUser(String linkName);
}
