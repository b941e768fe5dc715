package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.RaTypeClasses;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import java.util.Objects;
import java.util.Optional;
import javax.slee.management.DeployableUnitID;
import javax.slee.resource.ResourceAdaptorTypeID;

/**
 * An installed resource adaptor type. Immutable. Specification: 15.3.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 * @param aciFactory the generated activity context interface factory, if it declares one
 */
public record RaTypeComponent(
        DeployableUnitID unit,
        RaTypeComponentDescriptor model,
        ClassLoader loader,
        Optional<RaTypeClasses> aciFactory)
        implements Component {

    /** Refuses missing parts. */
    public RaTypeComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(aciFactory, "aciFactory");
    }

    @Override
    public ResourceAdaptorTypeID id() {
        return model.id();
    }
}
