package io.patchbay.slee.container;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.container.deployment.ComponentListener;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.EventTypeComponent;
import io.patchbay.slee.container.deployment.InUseGuard;
import io.patchbay.slee.container.deployment.LibraryComponent;
import io.patchbay.slee.container.deployment.ProfileSpecComponent;
import io.patchbay.slee.container.deployment.RaComponent;
import io.patchbay.slee.container.deployment.RaTypeComponent;
import io.patchbay.slee.container.deployment.SbbComponent;
import io.patchbay.slee.container.deployment.ServiceComponent;
import io.patchbay.slee.container.profile.ProfileTables;
import io.patchbay.slee.container.resource.RaDefinition;
import io.patchbay.slee.container.resource.ResourceAdaptors;
import io.patchbay.slee.container.sbb.ServiceSbb;
import io.patchbay.slee.container.service.Services;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.SbbNotification;
import javax.slee.management.ServiceState;

/**
 * Tells the rooms about components that come and go, and asks them what is in use. Confined to the
 * installation lock.
 */
final class InstalledComponents implements ComponentListener, InUseGuard {
    private final ComponentRepository repository;
    private final ServiceAssembly assembly;
    private final Services services;
    private final ServiceCatalog catalog;
    private final ServiceUsage usage;
    private final ResourceAdaptors adaptors;
    private final ProfileTables profiles;
    private final SourcesGone sources;

    InstalledComponents(ComponentRepository repository, ServiceAssembly assembly, SleeRooms rooms) {
        this.repository = repository;
        this.assembly = assembly;
        this.services = rooms.services();
        this.catalog = rooms.catalog();
        this.usage = rooms.usage();
        this.adaptors = rooms.adaptors();
        this.profiles = rooms.profiles();
        this.sources = rooms.sources();
    }

    @Override
    public void installed(Component component) {
        switch (component) {
            case ServiceComponent service -> installed(service);
            case RaComponent adaptor -> adaptors.installed(definition(adaptor));
            case ProfileSpecComponent spec -> profiles.install(spec.classes());
            case SbbComponent sbb -> {}
            case EventTypeComponent type -> {}
            case RaTypeComponent type -> {}
            case LibraryComponent library -> {}
        }
    }

    @Override
    public void uninstalled(Component component) {
        switch (component) {
            case ServiceComponent service -> uninstalled(service.id());
            case RaComponent adaptor -> adaptors.uninstalled(adaptor.model().id());
            case ProfileSpecComponent spec -> profiles.uninstall(spec.id());
            case SbbComponent sbb -> {}
            case EventTypeComponent type -> {}
            case RaTypeComponent type -> {}
            case LibraryComponent library -> {}
        }
    }

    private void installed(ServiceComponent service) {
        Map<SbbID, ServiceSbb> sbbs = assembly.sbbs(service);
        SbbID root = service.model().rootSbb();
        boolean complete = false;
        try {
            sbbs.values().forEach(usage::installed);
            catalog.installed(service.id(), root, sbbs.values());
            services.installed(service.model(), rootOf(sbbs, root), sbbs.values());
            complete = true;
        } finally {
            // A listener that fails is not asked to take back what it did before.
            if (!complete) {
                forget(service.id());
            }
        }
    }

    private void forget(ServiceID service) {
        services.uninstalled(service);
        catalog.uninstalled(service);
        usage.uninstalled(service);
    }

    private static ServiceSbb rootOf(Map<SbbID, ServiceSbb> sbbs, SbbID root) {
        ServiceSbb sbb = sbbs.get(root);
        if (sbb == null) {
            throw new IllegalStateException(root + " is missing in its own service");
        }
        return sbb;
    }

    private void uninstalled(ServiceID service) {
        try {
            for (ServiceSbb sbb : services.find(service).sbbs()) {
                sources.gone(new SbbNotification(service, sbb.id()));
            }
        } catch (UnrecognizedServiceException e) {
            throw new IllegalStateException(service + " was never assembled", e);
        }
        sources.gone(service);
        forget(service);
    }

    private RaDefinition definition(RaComponent adaptor) {
        List<RaTypeComponentDescriptor> types =
                adaptor.model().raTypes().stream()
                        .map(id -> repository.find(id, RaTypeComponent.class))
                        .flatMap(Optional::stream)
                        .map(RaTypeComponent::model)
                        .toList();
        return new RaDefinition(
                adaptor.model(),
                types,
                adaptor::newResourceAdaptor,
                adaptor.loader(),
                adaptor.usage());
    }

    @Override
    public Optional<String> inUse(Component component) {
        return switch (component) {
            case ServiceComponent service -> inUse(service.id());
            case RaComponent adaptor -> adaptors.inUse(adaptor.model().id());
            case ProfileSpecComponent spec -> profiles.inUse(spec.id());
            case SbbComponent sbb -> Optional.empty();
            case EventTypeComponent type -> Optional.empty();
            case RaTypeComponent type -> Optional.empty();
            case LibraryComponent library -> Optional.empty();
        };
    }

    private Optional<String> inUse(ServiceID service) {
        try {
            ServiceState state = services.state(service);
            return state.isInactive()
                    ? Optional.empty()
                    : Optional.of("the service is " + state + "; deactivate it first");
        } catch (UnrecognizedServiceException e) {
            throw new IllegalStateException(service + " was never assembled", e);
        }
    }
}
