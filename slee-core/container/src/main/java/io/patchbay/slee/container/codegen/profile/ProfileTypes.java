package io.patchbay.slee.container.codegen.profile;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.model.descriptor.ProfileClasses;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.UsageInterface;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The author's types of one profile specification, loaded. Immutable. Specification: 10.6 to 10.11.
 *
 * @param loader the component's class loader
 * @param cmpInterface the profile CMP interface
 * @param localInterface the profile local interface, null if none is declared
 * @param managementInterface the profile management interface, null if none is declared
 * @param abstractClass the profile abstract class, null if none is declared
 * @param tableInterface the profile table interface, null if none is declared
 * @param usageInterface the usage parameters interface, null if none is declared
 */
public record ProfileTypes(
        ClassLoader loader,
        Class<?> cmpInterface,
        @Nullable Class<?> localInterface,
        @Nullable Class<?> managementInterface,
        @Nullable Class<?> abstractClass,
        @Nullable Class<?> tableInterface,
        @Nullable Class<?> usageInterface) {

    /** Refuses missing parts. */
    public ProfileTypes {
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(cmpInterface, "cmpInterface");
    }

    /** Loads what the descriptor names. */
    static ProfileTypes load(ProfileSpecComponentDescriptor descriptor, ClassLoader loader)
            throws GenerationException {
        ProfileClasses classes = descriptor.classes();
        return new ProfileTypes(
                loader,
                load(classes.cmpInterface(), loader, "profile CMP interface"),
                load(
                        classes.localInterface().map(ProfileClasses.LocalInterface::name),
                        loader,
                        "profile local interface"),
                load(classes.managementInterface(), loader, "profile management interface"),
                load(
                        classes.abstractClass().map(ProfileClasses.ProfileClass::name),
                        loader,
                        "profile abstract class"),
                load(classes.tableInterface(), loader, "profile table interface"),
                load(
                        classes.usage().map(UsageInterface::name),
                        loader,
                        "profile usage parameters interface"));
    }

    private static @Nullable Class<?> load(Optional<String> name, ClassLoader loader, String role)
            throws GenerationException {
        return name.isEmpty() ? null : load(name.get(), loader, role);
    }

    private static Class<?> load(String name, ClassLoader loader, String role)
            throws GenerationException {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new GenerationException(
                    "The "
                            + role
                            + " "
                            + name
                            + " cannot be loaded: "
                            + missing
                            + "; put it into the component jar or refer to the component that"
                            + " holds it",
                    missing);
        }
    }
}
