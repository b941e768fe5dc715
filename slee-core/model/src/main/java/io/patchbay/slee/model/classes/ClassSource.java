package io.patchbay.slee.model.classes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.slee.ComponentID;

/** Finds class files by name. Implementations are thread-safe. */
@FunctionalInterface
public interface ClassSource {

    /**
     * Finds a class file.
     *
     * @param binaryName for example {@code java.util.Map$Entry}
     * @return the bytes, or empty if this source does not have the class
     */
    Optional<byte[]> find(String binaryName);

    /**
     * Looks here first, then there.
     *
     * @param next the second source
     * @return the combined source
     */
    default ClassSource or(ClassSource next) {
        return name -> find(name).or(() -> next.find(name));
    }

    /**
     * The classes that every component sees: the JDK's, the SLEE API's and the transaction API's.
     *
     * @return the source
     */
    static ClassSource platform() {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        ClassLoader api = ComponentID.class.getClassLoader();
        return name -> {
            boolean ofApi = name.startsWith("javax.slee.") || name.startsWith("javax.transaction.");
            return read(ofApi && api != null ? api : platform, name);
        };
    }

    /**
     * The classes that a class loader sees.
     *
     * @param loader the class loader; no class is loaded
     * @return the source
     */
    static ClassSource of(ClassLoader loader) {
        return name -> read(loader, name);
    }

    private static Optional<byte[]> read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("class file of " + name, e);
        }
    }
}
