package io.patchbay.slee.container.codegen.profile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The byte-code phrases that the profile writers share. Stateless. */
final class ProfileByteCode {

    private ProfileByteCode() {}

    static ClassDesc desc(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    static MethodTypeDesc desc(Method method) {
        return type(method.getReturnType(), method.getParameterTypes());
    }

    static MethodTypeDesc type(Class<?> result, Class<?>... parameters) {
        return MethodTypeDesc.ofDescriptor(
                MethodType.methodType(result, parameters).descriptorString());
    }

    /** What a field of the type holds before it is set: boxed zero, or null for references. */
    static @Nullable Object defaultValue(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    /** Writes a public final class that says where it comes from. */
    static byte[] write(
            String name,
            ClassLoader loader,
            Class<?> superclass,
            Collection<Class<?>> interfaces,
            Consumer<ClassBuilder> body) {
        ClassFile.ClassHierarchyResolverOption hierarchy =
                ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofClassLoading(loader));
        List<ClassDesc> faces = interfaces.stream().map(ProfileByteCode::desc).toList();
        return ClassFile.of(hierarchy)
                .build(
                        ClassDesc.of(name),
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL);
                            builder.withSuperclass(desc(superclass));
                            builder.withInterfaceSymbols(faces);
                            builder.with(SourceFileAttribute.of("generated"));
                            body.accept(builder);
                        });
    }

    static void method(
            ClassBuilder builder, String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {
        builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC, code);
    }

    /** A constructor that hands its parameters to the constructor of the superclass. */
    static void constructor(ClassBuilder builder, Class<?> superclass, Class<?>... parameters) {
        MethodTypeDesc type = type(void.class, parameters);
        method(
                builder,
                ConstantDescs.INIT_NAME,
                type,
                code -> {
                    code.aload(0);
                    for (int i = 0; i < parameters.length; i++) {
                        code.aload(code.parameterSlot(i));
                    }
                    code.invokespecial(desc(superclass), ConstantDescs.INIT_NAME, type).return_();
                });
    }

    /** Pushes a parameter as it is. */
    static void load(CodeBuilder code, int parameter, Class<?> type) {
        code.loadLocal(TypeKind.from(type), code.parameterSlot(parameter));
    }

    /** Pushes a parameter, boxed when it is primitive. */
    static void loadBoxed(CodeBuilder code, int parameter, Class<?> type) {
        load(code, parameter, type);
        if (type.isPrimitive()) {
            Class<?> wrapper = MethodType.methodType(type).wrap().returnType();
            code.invokestatic(desc(wrapper), "valueOf", type(wrapper, type));
        }
    }

    /** Turns the object on the stack into the type: a cast, or a cast and an unboxing. */
    static void unbox(CodeBuilder code, Class<?> type) {
        if (type.isPrimitive()) {
            Class<?> wrapper = MethodType.methodType(type).wrap().returnType();
            code.checkcast(desc(wrapper));
            code.invokevirtual(desc(wrapper), type.getName() + "Value", type(type));
        } else if (type != Object.class) {
            code.checkcast(desc(type));
        }
    }

    static void return_(CodeBuilder code, Class<?> type) {
        code.return_(TypeKind.from(type));
    }

    /**
     * Writes getter and setter of every field over an interface with get(int) and set(int, Object).
     *
     * @param push pushes the object that has get and set
     */
    static void accessors(
            ClassBuilder builder,
            List<ProfileField> fields,
            Class<?> access,
            Consumer<CodeBuilder> push) {
        for (int i = 0; i < fields.size(); i++) {
            int index = i;
            ProfileField field = fields.get(i);
            method(
                    builder,
                    CmpInterface.getter(field),
                    type(field.type()),
                    code -> {
                        push.accept(code);
                        code.loadConstant(index);
                        code.invokeinterface(desc(access), "get", type(Object.class, int.class));
                        unbox(code, field.type());
                        return_(code, field.type());
                    });
            method(
                    builder,
                    CmpInterface.setter(field),
                    type(void.class, field.type()),
                    code -> {
                        push.accept(code);
                        code.loadConstant(index);
                        loadBoxed(code, 0, field.type());
                        code.invokeinterface(
                                desc(access), "set", type(void.class, int.class, Object.class));
                        code.return_();
                    });
        }
    }
}
