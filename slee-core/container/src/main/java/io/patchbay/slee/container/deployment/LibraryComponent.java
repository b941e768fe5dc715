package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import java.util.Objects;
import javax.slee.management.DeployableUnitID;
import javax.slee.management.LibraryID;

/**
 * An installed library. Immutable. Specification: chapter 3.
 *
 * @param unit the unit that brought it
 * @param model what its descriptor declares
 * @param loader its class loader
 */
public record LibraryComponent(
        DeployableUnitID unit, LibraryComponentDescriptor model, ClassLoader loader)
        implements Component {

    /** Refuses missing parts. */
    public LibraryComponent {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(loader, "loader");
    }

    @Override
    public LibraryID id() {
        return model.id();
    }
}
