package io.patchbay.slee.container.codegen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The author's types of one SBB, loaded. Immutable. Specification: 6.1.
 *
 * @param loader the component's class loader
 * @param abstractClass the SBB abstract class
 * @param localInterface the SBB's local interface; {@code javax.slee.SbbLocalObject} if it declares
 *     none
 * @param activityContextInterface the SBB's own activity context interface, null if it declares
 *     none
 * @param usageInterface its usage parameters interface, null if it declares none
 */
public record SbbTypes(
        ClassLoader loader,
        Class<?> abstractClass,
        Class<?> localInterface,
        @Nullable Class<?> activityContextInterface,
        @Nullable Class<?> usageInterface) {

    /** Refuses missing parts. */
    public SbbTypes {
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(abstractClass, "abstractClass");
        Objects.requireNonNull(localInterface, "localInterface");
    }
}
