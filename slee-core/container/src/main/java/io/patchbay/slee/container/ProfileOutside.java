package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.ProfileSpecComponent;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.profile.ProfilePorts;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import javax.slee.facilities.Tracer;
import javax.slee.management.ProfileTableNotification;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/**
 * The facilities that profile objects reach. Immutable.
 *
 * @param repository the installed profile specifications
 * @param usage the usage parameter sets of tables
 * @param sources tracers of tables, and what is kept for tables
 */
record ProfileOutside(ComponentRepository repository, TableUsage usage, SourcesGone sources)
        implements ProfilePorts {
    @Override
    public Tracer tracer(String table, String name) {
        return sources.tracers().tracer(new ProfileTableNotification(table), name);
    }

    @Override
    public Object usage(ProfileSpecificationID spec, String table, @Nullable String set)
            throws UnrecognizedUsageParameterSetNameException {
        return usage.parameters(spec, table, set);
    }

    @Override
    public void tableGone(String table) {
        usage.gone(table);
        sources.gone(new ProfileTableNotification(table));
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
