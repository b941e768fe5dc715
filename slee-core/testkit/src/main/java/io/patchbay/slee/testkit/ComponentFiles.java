package io.patchbay.slee.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the files of a component jar from the test's own class path. Confined to one thread.
 *
 * <pre>{@code
 * new ComponentFiles()
 *     .classes(EchoSbb.class, EchoEvent.class)
 *     .text("META-INF/sbb-jar.xml", descriptor)
 *     .files();
 * }</pre>
 */
public final class ComponentFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Makes an empty collection. */
    public ComponentFiles() {}

    /**
     * Adds classes with their nested classes.
     *
     * @param types top-level or nested classes of the class path
     * @return this
     */
    public ComponentFiles classes(Class<?>... types) {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            files.put(path, read(type, path));
            classes(type.getDeclaredClasses());
        }
        return this;
    }

    /**
     * Adds a text file.
     *
     * @param path inside the jar
     * @param text its content, written as UTF-8
     * @return this
     */
    public ComponentFiles text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * The files.
     *
     * @return path to content, in the order of adding
     */
    public Map<String, byte[]> files() {
        return files;
    }

    private static byte[] read(Class<?> type, String path) {
        try (InputStream in = type.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("Not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
