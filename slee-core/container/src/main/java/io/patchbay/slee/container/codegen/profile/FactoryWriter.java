package io.patchbay.slee.container.codegen.profile;

import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.desc;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.method;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.type;

import io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileLocalObject;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileTable;
import io.patchbay.slee.container.codegen.contract.profile.ProfileFactory;
import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import io.patchbay.slee.container.codegen.contract.profile.ProfileTableAccess;
import java.lang.classfile.ClassBuilder;
import java.lang.constant.ConstantDescs;
import java.util.List;

/** Writes the factory of the other generated classes. Stateless. */
final class FactoryWriter {

    private FactoryWriter() {}

    static byte[] write(
            String name, ProfileTypes types, Class<?> profile, Class<?> local, Class<?> table) {
        return ProfileByteCode.write(
                name,
                types.loader(),
                Object.class,
                List.of(ProfileFactory.class),
                builder -> {
                    ProfileByteCode.constructor(builder, Object.class);
                    make(builder, "newProfile", ConcreteProfile.class, profile);
                    make(
                            builder,
                            "newLocalObject",
                            GeneratedProfileLocalObject.class,
                            local,
                            ProfileObjectAccess.class);
                    make(
                            builder,
                            "newTable",
                            GeneratedProfileTable.class,
                            table,
                            ProfileTableAccess.class);
                });
    }

    private static void make(
            ClassBuilder builder,
            String name,
            Class<?> result,
            Class<?> made,
            Class<?>... parameters) {
        method(
                builder,
                name,
                type(result, parameters),
                code -> {
                    code.new_(desc(made)).dup();
                    for (int i = 0; i < parameters.length; i++) {
                        code.aload(code.parameterSlot(i));
                    }
                    code.invokespecial(
                            desc(made), ConstantDescs.INIT_NAME, type(void.class, parameters));
                    code.areturn();
                });
    }
}
