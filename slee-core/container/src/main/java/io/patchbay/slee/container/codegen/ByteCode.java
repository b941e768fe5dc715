package io.patchbay.slee.container.codegen;

import java.lang.System.Logger.Level;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The byte-code phrases that all generators share. Stateless. */
final class ByteCode {

    private static final System.Logger LOG = System.getLogger(ByteCode.class.getName());

    private static final Map<Class<?>, Class<?>> WRAPPERS =
            Map.of(
                    boolean.class, Boolean.class,
                    byte.class, Byte.class,
                    char.class, Character.class,
                    short.class, Short.class,
                    int.class, Integer.class,
                    long.class, Long.class,
                    float.class, Float.class,
                    double.class, Double.class);

    private static final Map<Class<?>, Object> DEFAULTS =
            Map.of(
                    boolean.class,
                    false,
                    byte.class,
                    (byte) 0,
                    char.class,
                    (char) 0,
                    short.class,
                    (short) 0,
                    int.class,
                    0,
                    long.class,
                    0L,
                    float.class,
                    0f,
                    double.class,
                    0d);

    private ByteCode() {}

    static ClassDesc desc(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    static MethodTypeDesc desc(Method method) {
        ClassDesc[] parameters = new ClassDesc[method.getParameterCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = desc(method.getParameterTypes()[i]);
        }
        return MethodTypeDesc.of(desc(method.getReturnType()), parameters);
    }

    static MethodTypeDesc type(Class<?> result, Class<?>... parameters) {
        ClassDesc[] descs = new ClassDesc[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            descs[i] = desc(parameters[i]);
        }
        return MethodTypeDesc.of(desc(result), descs);
    }

    /** What a field of the type holds before it is set: boxed zero, or null for references. */
    static @Nullable Object defaultValue(Class<?> type) {
        return DEFAULTS.get(type);
    }

    /** Writes a public final class that says where it comes from. */
    static byte[] write(
            String name,
            ClassLoader loader,
            Class<?> superclass,
            List<Class<?>> interfaces,
            Consumer<ClassBuilder> body) {
        ClassFile.ClassHierarchyResolverOption hierarchy =
                ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofClassLoading(loader));
        return ClassFile.of(hierarchy)
                .build(
                        ClassDesc.of(name),
                        builder -> {
                            builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL);
                            builder.withSuperclass(desc(superclass));
                            builder.withInterfaceSymbols(
                                    interfaces.stream().map(ByteCode::desc).toList());
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

    /** Pushes a parameter, boxed when it is primitive. */
    static void loadBoxed(CodeBuilder code, int parameter, Class<?> type) {
        code.loadLocal(TypeKind.from(type), code.parameterSlot(parameter));
        Class<?> wrapper = WRAPPERS.get(type);
        if (wrapper != null) {
            code.invokestatic(desc(wrapper), "valueOf", type(wrapper, type));
        }
    }

    /** Turns the object on the stack into the type: a cast, or a cast and an unboxing. */
    static void unbox(CodeBuilder code, Class<?> type) {
        Class<?> wrapper = WRAPPERS.get(type);
        if (wrapper != null) {
            code.checkcast(desc(wrapper));
            code.invokevirtual(desc(wrapper), type.getName() + "Value", type(type));
        } else if (type != Object.class) {
            code.checkcast(desc(type));
        }
    }

    /** Calls the method on the class, which inherits or implements it. */
    static void call(CodeBuilder code, ClassDesc owner, Method method) {
        code.invokevirtual(owner, method.getName(), desc(method));
    }

    /** Defines a class in the component's loader and lets the JVM verify it at once. */
    static Class<?> define(ClassDefiner definer, String name, byte[] classFile)
            throws GenerationException {
        try {
            Class<?> defined = definer.define(name, classFile);
            // Listing the methods links the class without running the author's initialisers.
            int methods = defined.getDeclaredMethods().length;
            LOG.log(Level.DEBUG, "Generated {0} with {1} methods", name, methods);
            return defined;
        } catch (LinkageError refused) {
            throw new GenerationException(
                    "The generated class "
                            + name
                            + " cannot be defined: "
                            + refused
                            + "; make the author's classes and interfaces public and extensible"
                            + " (6.1)",
                    refused);
        }
    }

    /** Makes the one object of a generated factory class. */
    static <T> T instance(Class<?> generated, Class<T> type) throws GenerationException {
        try {
            Constructor<?> constructor = generated.getConstructor();
            return type.cast(constructor.newInstance());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | LinkageError failure) {
            throw new GenerationException(
                    "The generated class "
                            + generated.getName()
                            + " cannot be linked: "
                            + failure
                            + "; check that every class that the author's class names is part of"
                            + " the component or of one that it refers to",
                    failure);
        }
    }
}
