package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import java.util.Objects;
import javax.slee.EventTypeID;
import javax.slee.management.DeployableUnitID;

/**
 * An installed event type. Immutable. Specification: 8.4.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 * @param eventClass the class of its event objects
 */
public record EventTypeComponent(
        DeployableUnitID unit,
        EventTypeComponentDescriptor model,
        ClassLoader loader,
        Class<?> eventClass)
        implements Component {

    /** Refuses missing parts. */
    public EventTypeComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(eventClass, "eventClass");
    }

    @Override
    public EventTypeID id() {
        return model.id();
    }
}
