package io.patchbay.slee.container.codegen.profile;

import io.patchbay.slee.container.codegen.ClassDefiner;
import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.contract.profile.ProfileFactory;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Generates the concrete classes of profile specifications. Stateless. Specification: 10.6 to
 * 10.11.
 */
public final class ProfileCodeGenerator {

    private ProfileCodeGenerator() {}

    /**
     * Generates and defines the classes of one profile specification.
     *
     * @param descriptor the profile specification, verified
     * @param definer the way into the component's class loader
     * @return the classes
     * @throws GenerationException if the author's types cannot be loaded or completed; the message
     *     names the type
     */
    public static GeneratedProfileClasses generate(
            ProfileSpecComponentDescriptor descriptor, ClassDefiner definer)
            throws GenerationException {
        ProfileTypes types = ProfileTypes.load(descriptor, definer.loader());
        List<ProfileField> fields = CmpInterface.fields(types.cmpInterface());
        ProfileClassWriter writer = new ProfileClassWriter(descriptor, types, fields);
        String base = types.cmpInterface().getName();
        try {
            Class<?> profile = define(definer, base + "$SleeProfile", writer::profile);
            Class<?> local =
                    define(
                            definer,
                            base + "$SleeLocal",
                            name -> new LocalObjectWriter(types, fields).write(name, profile));
            Class<?> table =
                    define(
                            definer,
                            base + "$SleeTable",
                            name -> new TableWriter(descriptor, types).write(name));
            Class<?> factory =
                    define(
                            definer,
                            base + "$SleeFactory",
                            name -> FactoryWriter.write(name, types, profile, local, table));
            return new GeneratedProfileClasses(descriptor, types, fields, instance(factory));
        } catch (LinkageError | IllegalArgumentException failure) {
            throw new GenerationException(
                    "The classes of "
                            + descriptor.id()
                            + " cannot be completed: "
                            + failure
                            + "; check that every class that their methods name is part of the"
                            + " component or of one that it refers to",
                    failure);
        }
    }

    /** Writes a class under the name that it gets. */
    private interface Writing {
        byte[] write(String name) throws GenerationException;
    }

    private static Class<?> define(ClassDefiner definer, String wanted, Writing writing)
            throws GenerationException {
        String name = definer.freeName(wanted);
        return definer.define(name, writing.write(name));
    }

    private static ProfileFactory instance(Class<?> factory) throws GenerationException {
        try {
            return (ProfileFactory) factory.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException failure) {
            throw new GenerationException(
                    "The generated class " + factory.getName() + " cannot be used: " + failure,
                    failure);
        }
    }
}
