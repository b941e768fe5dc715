package io.patchbay.slee.container;

import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.profile.ProfilePorts;
import javax.slee.facilities.Tracer;
import javax.slee.management.ProfileTableNotification;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import org.jspecify.annotations.Nullable;

/**
 * The facilities that profile objects reach. Immutable.
 *
 * @param tracers all tracers
 */
record ProfileOutside(Tracers tracers) implements ProfilePorts {
    @Override
    public Tracer tracer(String table, String name) {
        return tracers.tracer(new ProfileTableNotification(table), name);
    }

    @Override
    public Object usage(String table, @Nullable String set) {
        throw new NoUsageParametersInterfaceDefinedException(
                "Profile table " + table + " has no usage parameters");
    }

    @Override
    public @Nullable ComponentEnvironment environment(ProfileSpecificationID spec) {
        return null;
    }
}
