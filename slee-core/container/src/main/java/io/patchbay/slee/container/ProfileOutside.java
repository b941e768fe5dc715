package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.ProfileSpecComponent;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.profile.ProfilePorts;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import javax.slee.facilities.Tracer;
import javax.slee.management.ProfileTableNotification;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.NoUsageParametersInterfaceDefinedException;
import org.jspecify.annotations.Nullable;

/**
 * The facilities that profile objects reach. Immutable.
 *
 * @param tracers all tracers
 * @param repository the installed profile specifications
 */
record ProfileOutside(Tracers tracers, ComponentRepository repository) implements ProfilePorts {
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
        return repository
                .find(spec, ProfileSpecComponent.class)
                .map(component -> environment(component.model()))
                .orElse(null);
    }

    private static ComponentEnvironment environment(ProfileSpecComponentDescriptor spec) {
        return ComponentEnvironment.builder(spec.id().toString())
                .entries(spec.envEntries())
                .build();
    }
}
