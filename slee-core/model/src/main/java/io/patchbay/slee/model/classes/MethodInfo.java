package io.patchbay.slee.model.classes;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method as its class file declares it. Immutable.
 *
 * @param owner binary name of the declaring class
 * @param name the method's name
 * @param type parameter and return types
 * @param flags access flags of the class file
 * @param exceptions binary names of the declared exceptions
 */
public record MethodInfo(
        String owner, String name, MethodTypeDesc type, int flags, List<String> exceptions) {

    /** Copies the list. */
    public MethodInfo {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Whether any class may call it.
     *
     * @return true if public
     */
    public boolean isPublic() {
        return (flags & ClassFile.ACC_PUBLIC) != 0;
    }

    /**
     * Whether only its class may call it.
     *
     * @return true if private
     */
    public boolean isPrivate() {
        return (flags & ClassFile.ACC_PRIVATE) != 0;
    }

    /**
     * Whether it has no body.
     *
     * @return true if abstract
     */
    public boolean isAbstract() {
        return (flags & ClassFile.ACC_ABSTRACT) != 0;
    }

    /**
     * Whether it belongs to the class.
     *
     * @return true if static
     */
    public boolean isStatic() {
        return (flags & ClassFile.ACC_STATIC) != 0;
    }

    /**
     * Whether subclasses may not override it.
     *
     * @return true if final
     */
    public boolean isFinal() {
        return (flags & ClassFile.ACC_FINAL) != 0;
    }

    /**
     * What identifies a method for its callers, whatever it returns.
     *
     * @return name and parameter descriptors
     */
    public String key() {
        return key(name, type.parameterArray());
    }

    /**
     * The key of a method.
     *
     * @param name the method's name
     * @param parameters the parameter types
     * @return the key as {@link #key()} makes it
     */
    public static String key(String name, ClassDesc... parameters) {
        StringBuilder key = new StringBuilder(name).append('(');
        for (ClassDesc parameter : parameters) {
            key.append(parameter.descriptorString());
        }
        return key.append(')').toString();
    }

    /**
     * The parameter types as Java writes them.
     *
     * @return binary names with {@code []} for arrays
     */
    public List<String> parameterNames() {
        return type.parameterList().stream().map(MethodInfo::typeName).toList();
    }

    /**
     * The return type as Java writes it.
     *
     * @return a binary name with {@code []} for arrays
     */
    public String returnName() {
        return typeName(type.returnType());
    }

    /**
     * A type as Java writes it.
     *
     * @param desc the type
     * @return a binary name with {@code []} for arrays
     */
    public static String typeName(ClassDesc desc) {
        if (desc.isArray()) {
            return typeName(desc.componentType()) + "[]";
        }
        if (desc.isPrimitive()) {
            return desc.displayName();
        }
        String descriptor = desc.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    /** The declaration as Java writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(isPublic() ? "public " : "");
        text.append((flags & ClassFile.ACC_PROTECTED) != 0 ? "protected " : "");
        text.append(isPrivate() ? "private " : "");
        text.append(isStatic() ? "static " : "");
        text.append(isAbstract() ? "abstract " : "");
        text.append(isFinal() ? "final " : "");
        text.append(returnName()).append(' ').append(name);
        text.append(parameterNames().stream().collect(Collectors.joining(", ", "(", ")")));
        if (!exceptions.isEmpty()) {
            text.append(" throws ").append(String.join(", ", exceptions));
        }
        return text.append(" in ").append(owner).toString();
    }
}
