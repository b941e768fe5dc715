package io.patchbay.slee.container;

import io.patchbay.slee.container.codegen.RaTypeClasses;
import io.patchbay.slee.container.deployment.ComponentRepository;
import io.patchbay.slee.container.deployment.RaTypeComponent;
import io.patchbay.slee.container.naming.ComponentEnvironment;
import io.patchbay.slee.container.naming.SbbEnvironment;
import io.patchbay.slee.container.naming.StandardFacilities;
import io.patchbay.slee.container.resource.SbbResources;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor.EjbRef;
import java.util.function.BiFunction;
import javax.slee.SLEEException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.resource.ResourceAdaptorTypeID;

/** Makes the JNDI environments of SBBs. Thread-safe. Specification: 6.13. */
final class Environments implements SbbEnvironment.Resources {
    private final ComponentRepository repository;
    private final SbbResources resources;
    private final BiFunction<ServiceID, SbbID, StandardFacilities> facilities;

    Environments(
            ComponentRepository repository,
            SbbResources resources,
            BiFunction<ServiceID, SbbID, StandardFacilities> facilities) {
        this.repository = repository;
        this.resources = resources;
        this.facilities = facilities;
    }

    ComponentEnvironment of(ServiceID service, SbbComponentDescriptor sbb) {
        return SbbEnvironment.of(sbb, facilities.apply(service, sbb.id()), this);
    }

    @Override
    public Object contextFactory(ResourceAdaptorTypeID type) {
        RaTypeClasses classes =
                raType(type)
                        .aciFactory()
                        .orElseThrow(() ->
                                new SLEEException(
                                        type
                                                + " declares no activity context interface"
                                                + " factory"));
        return classes.newFactory(resources.contextFactory(type));
    }

    @Override
    public Object resourceAdaptor(ResourceAdaptorTypeID type, String linkName) {
        RaTypeComponentDescriptor descriptor = raType(type).model();
        String interfaceName =
                descriptor
                        .resourceAdaptorInterface()
                        .orElseThrow(() ->
                                new SLEEException(
                                        type + " declares no resource adaptor interface"));
        return resources.sbbInterface(interfaceName, linkName);
    }

    @Override
    public Object bean(EjbRef ref) {
        throw new SLEEException(
                "The enterprise bean reference "
                        + ref.name()
                        + " is not bound: this SLEE has no enterprise bean container");
    }

    private RaTypeComponent raType(ResourceAdaptorTypeID type) {
        return repository
                .find(type, RaTypeComponent.class)
                .orElseThrow(() -> new SLEEException(type + " is not installed"));
    }
}
