package io.patchbay.slee.container.management.deployment;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.container.deployment.InstalledUnit;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaTypeBinding;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.slee.ComponentID;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.management.ComponentDescriptor;
import javax.slee.management.DeployableUnitDescriptor;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.EventTypeDescriptor;
import javax.slee.management.LibraryDescriptor;
import javax.slee.management.LibraryID;
import javax.slee.management.SbbDescriptor;
import javax.slee.management.ServiceDescriptor;
import javax.slee.profile.ProfileSpecificationDescriptor;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorDescriptor;
import javax.slee.resource.ResourceAdaptorTypeDescriptor;
import javax.slee.resource.ResourceAdaptorTypeID;

/** Describes installed components in the words of the management API. Stateless. */
final class Descriptors {

    private Descriptors() {}

    static DeployableUnitDescriptor of(InstalledUnit unit) {
        return new DeployableUnitDescriptor(
                unit.id(),
                Date.from(unit.installed()),
                array(unit.components(), Component::id, ComponentID[]::new));
    }

    static ComponentDescriptor of(Component component) {
        DeployableUnitID unit = component.unit();
        return switch (component.model()) {
            case EventTypeComponentDescriptor event ->
                    new EventTypeDescriptor(
                            event.id(),
                            unit,
                            source(event),
                            libraries(event.libraries()),
                            event.eventClassName());
            case LibraryComponentDescriptor library ->
                    new LibraryDescriptor(
                            library.id(),
                            unit,
                            source(library),
                            libraries(library.libraries()),
                            array(
                                    library.jars(),
                                    LibraryComponentDescriptor.LibraryJar::name,
                                    String[]::new));
            case ProfileSpecComponentDescriptor profile ->
                    new ProfileSpecificationDescriptor(
                            profile.id(),
                            unit,
                            source(profile),
                            libraries(profile.libraries()),
                            profile.profileSpecs().toArray(ProfileSpecificationID[]::new),
                            profile.classes().cmpInterface());
            case RaTypeComponentDescriptor type -> raType(unit, type);
            case RaComponentDescriptor ra ->
                    new ResourceAdaptorDescriptor(
                            ra.id(),
                            unit,
                            source(ra),
                            libraries(ra.libraries()),
                            ra.raTypes().toArray(ResourceAdaptorTypeID[]::new),
                            ra.profileSpecs().toArray(ProfileSpecificationID[]::new),
                            ra.supportsActiveReconfiguration());
            case SbbComponentDescriptor sbb -> sbb(unit, sbb);
            case ServiceComponentDescriptor service -> service(unit, service);
        };
    }

    private static ResourceAdaptorTypeDescriptor raType(
            DeployableUnitID unit, RaTypeComponentDescriptor type) {
        return new ResourceAdaptorTypeDescriptor(
                type.id(),
                unit,
                source(type),
                libraries(type.libraries()),
                type.activityTypes().toArray(String[]::new),
                type.resourceAdaptorInterface().orElse(null),
                type.eventTypes().toArray(EventTypeID[]::new));
    }

    private static SbbDescriptor sbb(DeployableUnitID unit, SbbComponentDescriptor sbb) {
        return new SbbDescriptor(
                sbb.id(),
                unit,
                source(sbb),
                libraries(sbb.libraries()),
                array(sbb.sbbRefs(), SbbComponentDescriptor.SbbRef::id, SbbID[]::new),
                array(sbb.events(), e -> e.eventType(), EventTypeID[]::new),
                array(
                        sbb.profileSpecRefs(),
                        SbbComponentDescriptor.ProfileSpecRef::id,
                        ProfileSpecificationID[]::new),
                sbb.addressProfileSpec().orElse(null),
                array(sbb.raTypeBindings(), RaTypeBinding::raType, ResourceAdaptorTypeID[]::new),
                links(sbb));
    }

    private static String[] links(SbbComponentDescriptor sbb) {
        Stream<String> links =
                sbb.raTypeBindings().stream()
                        .flatMap(binding -> binding.entityBindings().stream())
                        .map(RaTypeBinding.RaEntityBinding::entityLink)
                        .flatMap(Optional::stream);
        return links.distinct().toArray(String[]::new);
    }

    private static ServiceDescriptor service(
            DeployableUnitID unit, ServiceComponentDescriptor service) {
        return new ServiceDescriptor(
                service.id(),
                unit,
                source(service),
                service.rootSbb(),
                service.addressProfileTable().orElse(null),
                service.resourceInfoProfileTable().orElse(null));
    }

    /** The file of the unit that declares the component: its jar, or the service's XML file. */
    private static String source(ComponentModel model) {
        return model instanceof ServiceComponentDescriptor
                ? model.location().file()
                : model.location().jar();
    }

    private static LibraryID[] libraries(Collection<LibraryID> ids) {
        return ids.toArray(LibraryID[]::new);
    }

    private static <T, R> R[] array(
            Collection<T> from, Function<T, ? extends R> part, IntFunction<R[]> maker) {
        return from.stream().map(part).distinct().toArray(maker);
    }
}
