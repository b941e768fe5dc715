package io.patchbay.slee.model.classes;

import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Optional;

/**
 * A class as its class file declares it. Immutable.
 *
 * @param name binary name
 * @param majorVersion major version of the class file
 * @param flags access flags of the class file
 * @param superName binary name of the superclass, absent for java.lang.Object
 * @param interfaces binary names of the interfaces that it names
 * @param methods its own methods and constructors, without compiler-made ones
 */
public record ClassInfo(
        String name,
        int majorVersion,
        int flags,
        Optional<String> superName,
        List<String> interfaces,
        List<MethodInfo> methods) {

    /** Copies the lists. */
    public ClassInfo {
        interfaces = List.copyOf(interfaces);
        methods = List.copyOf(methods);
    }

    /**
     * Whether any class may use it.
     *
     * @return true if public
     */
    public boolean isPublic() {
        return (flags & ClassFile.ACC_PUBLIC) != 0;
    }

    /**
     * Whether it is an interface.
     *
     * @return true for interfaces
     */
    public boolean isInterface() {
        return (flags & ClassFile.ACC_INTERFACE) != 0;
    }

    /**
     * Whether it cannot be instantiated.
     *
     * @return true for abstract classes and interfaces
     */
    public boolean isAbstract() {
        return (flags & ClassFile.ACC_ABSTRACT) != 0;
    }

    /**
     * Whether it cannot be extended.
     *
     * @return true for final classes
     */
    public boolean isFinal() {
        return (flags & ClassFile.ACC_FINAL) != 0;
    }

    /**
     * Whether it lives in a named package.
     *
     * @return false for classes of the unnamed package
     */
    public boolean isInPackage() {
        return name.indexOf('.') > 0;
    }

    /**
     * The constructor without parameters.
     *
     * @return the constructor, if there is one
     */
    public Optional<MethodInfo> noArgConstructor() {
        return methods.stream()
                .filter(m -> m.name().equals("<init>") && m.type().parameterCount() == 0)
                .findFirst();
    }

    /** The beginning of the declaration as Java writes it. */
    @Override
    public String toString() {
        String access = isPublic() ? "public " : "";
        if (isInterface()) {
            return access + "interface " + name;
        }
        return access
                + (isAbstract() ? "abstract " : "")
                + (isFinal() ? "final " : "")
                + "class "
                + name;
    }
}
