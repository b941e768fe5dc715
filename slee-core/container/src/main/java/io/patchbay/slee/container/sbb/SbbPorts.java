package io.patchbay.slee.container.sbb;

import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.facilities.Tracer;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** What SBBs reach outside of their room. Thread-safe. */
public interface SbbPorts {
    /**
     * A tracer of an SBB in a service. Specification: 13.3.
     *
     * @param service the service
     * @param sbb the SBB
     * @param name the tracer's name
     * @return always the same tracer for the same arguments
     */
    Tracer tracer(ServiceID service, SbbID sbb, String name);

    /**
     * A usage parameter set of an SBB in a service. Specification: 11.4.
     *
     * @param service the service
     * @param sbb the SBB
     * @param set its name, null for the default set
     * @return an instance of the SBB's usage parameters interface
     * @throws UnrecognizedUsageParameterSetNameException if there is no such set
     */
    Object usage(ServiceID service, SbbID sbb, @Nullable String set)
            throws UnrecognizedUsageParameterSetNameException;

    /**
     * A profile by way of a get-profile-CMP method. Specification: 6.7.
     *
     * @param spec the profile specification
     * @param id which profile
     * @return an instance of the specification's CMP interface
     * @throws UnrecognizedProfileTableNameException if there is no such table of the specification
     * @throws UnrecognizedProfileNameException if the table has no such profile
     */
    Object profileCmp(ProfileSpecificationID spec, ProfileID id)
            throws UnrecognizedProfileTableNameException, UnrecognizedProfileNameException;
}
