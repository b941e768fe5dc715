package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.UsageClasses;
import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.util.Objects;
import java.util.Optional;
import javax.slee.management.DeployableUnitID;
import javax.slee.profile.ProfileSpecificationID;

/**
 * An installed profile specification. Immutable. Specification: chapter 10.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 * @param classes its generated classes
 * @param usage the generated usage classes, if it declares a usage parameters interface
 */
public record ProfileSpecComponent(
        DeployableUnitID unit,
        ProfileSpecComponentDescriptor model,
        ClassLoader loader,
        GeneratedProfileClasses classes,
        Optional<UsageClasses> usage)
        implements Component {

    /** Refuses missing parts. */
    public ProfileSpecComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(usage, "usage");
    }

    @Override
    public ProfileSpecificationID id() {
        return model.id();
    }
}
