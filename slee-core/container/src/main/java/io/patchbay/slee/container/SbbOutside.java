package io.patchbay.slee.container;

import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.sbb.SbbPorts;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.facilities.Tracer;
import javax.slee.management.SbbNotification;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * The facilities, usage parameters and profiles that SBBs reach. Immutable.
 *
 * @param tracers all tracers
 * @param usage usage parameter sets
 * @param profiles profile tables
 */
record SbbOutside(Tracers tracers, ServiceUsage usage, ProfileTables profiles) implements SbbPorts {
    @Override
    public Tracer tracer(ServiceID service, SbbID sbb, String name) {
        return tracers.tracer(new SbbNotification(service, sbb), name);
    }

    @Override
    public Object usage(ServiceID service, SbbID sbb, @Nullable String set)
            throws UnrecognizedUsageParameterSetNameException {
        return usage.parameters(service, sbb, set);
    }

    @Override
    public Object profileCmp(ProfileSpecificationID spec, ProfileID id)
            throws UnrecognizedProfileTableNameException, UnrecognizedProfileNameException {
        return profiles.profileCmp(spec, id);
    }
}
