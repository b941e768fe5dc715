package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.GeneratedSbbClasses;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import java.util.Objects;
import javax.slee.SbbID;
import javax.slee.management.DeployableUnitID;

/**
 * An installed SBB. Immutable. Specification: chapter 6.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 * @param classes its generated classes
 */
public record SbbComponent(
        DeployableUnitID unit,
        SbbComponentDescriptor model,
        ClassLoader loader,
        GeneratedSbbClasses classes)
        implements Component {

    /** Refuses missing parts. */
    public SbbComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(classes, "classes");
    }

    @Override
    public SbbID id() {
        return model.id();
    }
}
