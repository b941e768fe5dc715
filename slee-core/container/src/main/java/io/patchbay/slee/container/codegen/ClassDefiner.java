package io.patchbay.slee.container.codegen;

/**
 * The door through which generated classes enter a component's class loader. Thread-safe.
 *
 * <p>Specification: 6.1.
 */
public interface ClassDefiner {

    /**
     * The class loader of the component.
     *
     * @return the loader that {@link #define} defines into
     */
    ClassLoader loader();

    /**
     * Defines a class.
     *
     * @param name its binary name, not yet defined in the loader
     * @param classFile its bytes
     * @return the class
     */
    Class<?> define(String name, byte[] classFile);

    /**
     * A name that is free in the loader: two components of one jar may share an author's class.
     *
     * @param wanted the binary name to start from
     * @return the same, or with a number behind
     */
    String freeName(String wanted);
}
