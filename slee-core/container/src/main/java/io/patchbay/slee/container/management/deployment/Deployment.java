package io.patchbay.slee.container.management.deployment;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.Deployer;
import io.patchbay.slee.container.deployment.EventTypeComponent;
import io.patchbay.slee.container.deployment.InstalledUnit;
import io.patchbay.slee.container.deployment.LibraryComponent;
import io.patchbay.slee.container.deployment.ProfileSpecComponent;
import io.patchbay.slee.container.deployment.RaComponent;
import io.patchbay.slee.container.deployment.RaTypeComponent;
import io.patchbay.slee.container.deployment.SbbComponent;
import io.patchbay.slee.container.deployment.ServiceComponent;
import io.patchbay.slee.model.descriptor.SbbClasses;
import io.patchbay.slee.model.spec.Spec;
import java.net.MalformedURLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.InvalidStateException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.UnrecognizedServiceException;
import javax.slee.management.ComponentDescriptor;
import javax.slee.management.DependencyException;
import javax.slee.management.DeployableUnitDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.DeploymentException;
import javax.slee.management.DeploymentMBean;
import javax.slee.management.LibraryID;
import javax.slee.management.UnrecognizedDeployableUnitException;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * The standard deployment MBean. Thread-safe: questions are answered while a unit is being
 * installed.
 *
 * <p>The unit that holds the standard components is not listed, because nobody installed it; asked
 * by its id it answers. Specification: 14.7.
 */
@Spec("A9")
public final class Deployment implements DeploymentMBean {

    private final Deployer deployer;
    private final ComponentRepository repository;
    private final UnitFiles files;

    /**
     * Makes the MBean.
     *
     * @param deployer does the work
     * @param repository knows what is installed
     * @param maxUnitBytes the largest unit that is read
     */
    public Deployment(Deployer deployer, ComponentRepository repository, long maxUnitBytes) {
        this.deployer = Objects.requireNonNull(deployer, "deployer");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.files = new UnitFiles(maxUnitBytes);
    }

    @Override
    public DeployableUnitID install(String url) throws MalformedURLException, DeploymentException {
        Objects.requireNonNull(url, "url");
        return deployer.install(url, files.read(url));
    }

    @Override
    public void uninstall(DeployableUnitID unit)
            throws InvalidStateException, DependencyException, UnrecognizedDeployableUnitException {
        deployer.uninstall(Objects.requireNonNull(unit, "deployableUnitID"));
    }

    @Override
    public DeployableUnitID getDeployableUnit(String url)
            throws UnrecognizedDeployableUnitException {
        return unit(new DeployableUnitID(Objects.requireNonNull(url, "url"))).id();
    }

    @Override
    public boolean isInstalled(ComponentID id) {
        return repository.find(Objects.requireNonNull(id, "componentID")).isPresent();
    }

    @Override
    public boolean isInstalled(DeployableUnitID id) {
        return repository.unit(Objects.requireNonNull(id, "deployableUnitID")).isPresent();
    }

    @Override
    public ComponentID[] getReferringComponents(ComponentID id)
            throws UnrecognizedComponentException {
        return repository.referrers(component(id).id()).stream()
                .map(Component::id)
                .toArray(ComponentID[]::new);
    }

    @Override
    public DeployableUnitID[] getDeployableUnits() {
        return repository.units().stream()
                .map(InstalledUnit::id)
                .filter(id -> !id.equals(Deployer.STANDARD_UNIT))
                .toArray(DeployableUnitID[]::new);
    }

    @Override
    public EventTypeID[] getEventTypes() {
        return ids(EventTypeComponent.class, EventTypeID[]::new);
    }

    @Override
    public LibraryID[] getLibraries() {
        return ids(LibraryComponent.class, LibraryID[]::new);
    }

    @Override
    public ProfileSpecificationID[] getProfileSpecifications() {
        return ids(ProfileSpecComponent.class, ProfileSpecificationID[]::new);
    }

    @Override
    public ResourceAdaptorTypeID[] getResourceAdaptorTypes() {
        return ids(RaTypeComponent.class, ResourceAdaptorTypeID[]::new);
    }

    @Override
    public ResourceAdaptorID[] getResourceAdaptors() {
        return ids(RaComponent.class, ResourceAdaptorID[]::new);
    }

    @Override
    public SbbID[] getSbbs() {
        return ids(SbbComponent.class, SbbID[]::new);
    }

    @Override
    public ServiceID[] getServices() {
        return ids(ServiceComponent.class, ServiceID[]::new);
    }

    @Override
    public SbbID[] getSbbs(ServiceID service) throws UnrecognizedServiceException {
        Objects.requireNonNull(service, "serviceID");
        ServiceComponent component =
                repository
                        .find(service, ServiceComponent.class)
                        .orElseThrow(() ->
                                new UnrecognizedServiceException(service + " is not installed"));
        Set<SbbID> found = new LinkedHashSet<>();
        Deque<SbbID> next = new ArrayDeque<>(List.of(component.model().rootSbb()));
        while (!next.isEmpty()) {
            SbbID sbb = next.remove();
            if (found.add(sbb)) {
                repository
                        .find(sbb, SbbComponent.class)
                        .ifPresent(s ->
                                s.model().classes().childRelations().stream()
                                        .map(SbbClasses.ChildRelationMethod::child)
                                        .forEach(next::add));
            }
        }
        return found.toArray(SbbID[]::new);
    }

    @Override
    public ComponentDescriptor getDescriptor(ComponentID id) throws UnrecognizedComponentException {
        return Descriptors.of(component(id));
    }

    @Override
    public ComponentDescriptor[] getDescriptors(ComponentID[] ids) {
        return Arrays.stream(Objects.requireNonNull(ids, "componentIDs"))
                .filter(Objects::nonNull)
                .flatMap(id -> repository.find(id).stream())
                .map(Descriptors::of)
                .toArray(ComponentDescriptor[]::new);
    }

    @Override
    public DeployableUnitDescriptor getDescriptor(DeployableUnitID id)
            throws UnrecognizedDeployableUnitException {
        return Descriptors.of(unit(id));
    }

    @Override
    public DeployableUnitDescriptor[] getDescriptors(DeployableUnitID[] ids) {
        return Arrays.stream(Objects.requireNonNull(ids, "deployableUnitIDs"))
                .filter(Objects::nonNull)
                .flatMap(id -> repository.unit(id).stream())
                .map(Descriptors::of)
                .toArray(DeployableUnitDescriptor[]::new);
    }

    private <T extends Component, I extends ComponentID> I[] ids(
            Class<T> kind, IntFunction<I[]> maker) {
        return repository.all(kind).stream().map(Component::id).toArray(maker);
    }

    private Component component(ComponentID id) throws UnrecognizedComponentException {
        Objects.requireNonNull(id, "componentID");
        return repository
                .find(id)
                .orElseThrow(() -> new UnrecognizedComponentException(id + " is not installed"));
    }

    private InstalledUnit unit(DeployableUnitID id) throws UnrecognizedDeployableUnitException {
        Objects.requireNonNull(id, "deployableUnitID");
        return repository
                .unit(id)
                .orElseThrow(() ->
                        new UnrecognizedDeployableUnitException(id.getURL() + " is not installed"));
    }
}
