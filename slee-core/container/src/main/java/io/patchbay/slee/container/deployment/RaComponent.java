package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import java.util.Objects;
import java.util.Optional;
import javax.slee.management.DeployableUnitID;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorID;

/**
 * An installed resource adaptor. Immutable. Specification: 15.4.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 * @param raClass the resource adaptor class; absent in 1.0, where no contract exists
 * @param usage the generated usage classes, if it declares a usage parameters interface
 */
public record RaComponent(
        DeployableUnitID unit,
        RaComponentDescriptor model,
        ClassLoader loader,
        Optional<Class<? extends ResourceAdaptor>> raClass,
        Optional<UsageClasses> usage)
        implements Component {

    /** Refuses missing parts. */
    public RaComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(raClass, "raClass");
        Objects.requireNonNull(usage, "usage");
    }

    @Override
    public ResourceAdaptorID id() {
        return model.id();
    }

    /**
     * Makes a resource adaptor object.
     *
     * @return a new object of the class
     * @throws IllegalStateException if there is no class or its constructor fails
     */
    public ResourceAdaptor newResourceAdaptor() {
        Class<? extends ResourceAdaptor> type =
                raClass.orElseThrow(() ->
                        new IllegalStateException(
                                "No object can be made of "
                                        + id()
                                        + ": SLEE 1.0 resource adaptors have no class"));
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    "No object can be made of "
                            + id()
                            + ": the constructor of "
                            + type.getName()
                            + " failed: "
                            + failure,
                    failure);
        }
    }
}
