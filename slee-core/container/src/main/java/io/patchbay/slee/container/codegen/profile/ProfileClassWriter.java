package io.patchbay.slee.container.codegen.profile;

import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.desc;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.method;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.type;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.contract.profile.ConcreteProfile;
import io.patchbay.slee.container.codegen.contract.profile.ProfileAccess;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileManagement;
import org.jspecify.annotations.Nullable;

/** Writes the concrete profile class. Confined to one generation. Specification: 10.11. */
final class ProfileClassWriter {
    private static final String FIELD = "slee$access";

    private final ProfileSpecComponentDescriptor descriptor;
    private final ProfileTypes types;
    private final List<ProfileField> fields;

    ProfileClassWriter(
            ProfileSpecComponentDescriptor descriptor,
            ProfileTypes types,
            List<ProfileField> fields) {
        this.descriptor = descriptor;
        this.types = types;
        this.fields = fields;
    }

    byte[] profile(String name) throws GenerationException {
        Class<?> author = types.abstractClass();
        Class<?> superclass = author == null ? Object.class : author;
        checkConstructor(superclass);
        return ProfileByteCode.write(
                name, types.loader(), superclass, interfaces(), b -> body(b, name, superclass));
    }

    private void checkConstructor(Class<?> superclass) throws GenerationException {
        boolean usable =
                Stream.of(superclass.getConstructors()).anyMatch(c -> c.getParameterCount() == 0);
        if (!usable) {
            throw new GenerationException(
                    "The profile abstract class "
                            + superclass.getName()
                            + " of "
                            + descriptor.id()
                            + " needs a public constructor without parameters (10.11)");
        }
    }

    private Set<Class<?>> interfaces() {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        interfaces.add(types.cmpInterface());
        if (types.managementInterface() != null) {
            interfaces.add(types.managementInterface());
        }
        interfaces.add(ConcreteProfile.class);
        return interfaces;
    }

    private void body(ClassBuilder builder, String name, Class<?> superclass) {
        ClassDesc self = ClassDesc.of(name);
        builder.withField(FIELD, desc(ProfileAccess.class), ClassFile.ACC_PRIVATE);
        ProfileByteCode.constructor(builder, superclass);
        method(
                builder,
                "slee$bind",
                type(void.class, ProfileAccess.class),
                code ->
                        code.aload(0)
                                .aload(1)
                                .putfield(self, FIELD, desc(ProfileAccess.class))
                                .return_());
        ProfileByteCode.accessors(builder, fields, ProfileAccess.class, c -> bound(c, self));
        if (types.usageInterface() != null && types.abstractClass() != null) {
            usage(builder, self, types.abstractClass(), types.usageInterface());
        }
        if (ProfileManagement.class.isAssignableFrom(superclass)) {
            management(builder, self);
        }
    }

    private static void bound(CodeBuilder code, ClassDesc self) {
        code.aload(0).getfield(self, FIELD, desc(ProfileAccess.class));
        code.invokestatic(
                desc(ConcreteProfile.class),
                "slee$bound",
                type(ProfileAccess.class, ProfileAccess.class),
                true);
    }

    /** The author's abstract methods that return the usage parameters interface. 11.4.2. */
    private static void usage(
            ClassBuilder builder, ClassDesc self, Class<?> author, Class<?> usageInterface) {
        for (Method wanted : author.getMethods()) {
            if (!Modifier.isAbstract(wanted.getModifiers())
                    || wanted.getReturnType() != usageInterface) {
                continue;
            }
            method(
                    builder,
                    wanted.getName(),
                    desc(wanted),
                    code -> {
                        bound(code, self);
                        if (wanted.getParameterCount() == 0) {
                            code.aconst_null();
                        } else {
                            code.aload(code.parameterSlot(0));
                        }
                        code.invokeinterface(
                                desc(ProfileAccess.class),
                                "usage",
                                type(Object.class, String.class));
                        code.checkcast(desc(usageInterface)).areturn();
                    });
        }
    }

    /** What the SLEE 1.0 implements of javax.slee.profile.ProfileManagement. */
    private static void management(ClassBuilder builder, ClassDesc self) {
        delegate(builder, self, "markProfileDirty", "markDirty", void.class, null);
        delegate(builder, self, "isProfileDirty", "isDirty", boolean.class, null);
        delegate(builder, self, "isProfileValid", "isValid", boolean.class, ProfileID.class);
    }

    private static void delegate(
            ClassBuilder builder,
            ClassDesc self,
            String name,
            String target,
            Class<?> result,
            @Nullable Class<?> parameter) {
        var type = parameter == null ? type(result) : type(result, parameter);
        method(
                builder,
                name,
                type,
                code -> {
                    bound(code, self);
                    if (parameter != null) {
                        code.aload(1);
                    }
                    code.invokeinterface(desc(ProfileAccess.class), target, type);
                    ProfileByteCode.return_(code, result);
                });
    }
}
