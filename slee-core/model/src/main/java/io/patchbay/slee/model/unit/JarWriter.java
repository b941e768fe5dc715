package io.patchbay.slee.model.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes jars whose bytes depend on their entries only: sorted names, one fixed time. Stateless.
 */
public final class JarWriter {

    /** The earliest time that a jar can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private JarWriter() {}

    /**
     * Writes a jar; adds a manifest if there is none.
     *
     * @param entries contents by entry name
     * @return the bytes of the jar
     */
    public static byte[] write(Map<String, byte[]> entries) {
        Map<String, byte[]> sorted =
                new TreeMap<>(
                        Comparator.comparing((String name) -> !name.equals(MANIFEST))
                                .thenComparing(Comparator.naturalOrder()));
        sorted.put(MANIFEST, "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        sorted.putAll(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
                ZipEntry zipEntry = new ZipEntry(entry.getKey());
                zipEntry.setTimeLocal(TIME);
                zip.putNextEntry(zipEntry);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
