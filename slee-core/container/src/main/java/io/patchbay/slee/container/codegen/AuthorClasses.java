package io.patchbay.slee.container.codegen;

/** Loads the classes that descriptors name. Stateless. Specification: chapter 3. */
public final class AuthorClasses {

    private AuthorClasses() {}

    /**
     * Loads a class without initialising it.
     *
     * @param name its binary name
     * @param loader the component's class loader
     * @param role what the class is for, in messages
     * @return the class
     * @throws GenerationException if the loader does not see the class or one that it needs
     */
    public static Class<?> load(String name, ClassLoader loader, String role)
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
