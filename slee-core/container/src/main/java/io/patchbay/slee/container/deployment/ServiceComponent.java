package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import java.util.Objects;
import javax.slee.ServiceID;
import javax.slee.management.DeployableUnitID;

/**
 * An installed service. Immutable. Specification: chapter 3.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 */
public record ServiceComponent(
        DeployableUnitID unit, ServiceComponentDescriptor model, ClassLoader loader)
        implements Component {

    /** Refuses missing parts. */
    public ServiceComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
    }

    @Override
    public ServiceID id() {
        return model.id();
    }
}
