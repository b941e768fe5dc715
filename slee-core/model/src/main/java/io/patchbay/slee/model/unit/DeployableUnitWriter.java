package io.patchbay.slee.model.unit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes deployable units. Confined to one thread.
 *
 * <p>The same parts in the same order always give the same bytes.
 */
public final class DeployableUnitWriter {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE deployable-unit PUBLIC
                "-//Sun Microsystems, Inc.//DTD JAIN SLEE Deployable Unit 1.1//EN"
                "http://java.sun.com/dtd/slee-deployable-unit_1_1.dtd">
            <deployable-unit>
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    /** Starts an empty unit. */
    public DeployableUnitWriter() {}

    /**
     * Adds a component jar.
     *
     * @param path its path inside the unit
     * @param bytes the jar
     * @return this
     */
    public DeployableUnitWriter jar(String path, byte[] bytes) {
        return list("jar", path, bytes);
    }

    /**
     * Adds a component jar.
     *
     * @param path its path inside the unit
     * @param files the files of the jar by entry name
     * @return this
     */
    public DeployableUnitWriter jar(String path, Map<String, byte[]> files) {
        return jar(path, JarWriter.write(files));
    }

    /**
     * Adds a service descriptor.
     *
     * @param path its path inside the unit
     * @param bytes the document
     * @return this
     */
    public DeployableUnitWriter serviceXml(String path, byte[] bytes) {
        return list("service-xml", path, bytes);
    }

    /**
     * Adds a file that the descriptor does not list.
     *
     * @param path its path inside the unit
     * @param bytes the content
     * @return this
     */
    public DeployableUnitWriter entry(String path, byte[] bytes) {
        if (entries.putIfAbsent(path, bytes.clone()) != null) {
            throw new IllegalArgumentException(path + " is in the unit already");
        }
        return this;
    }

    /**
     * Writes the unit with its descriptor.
     *
     * @return the bytes of the jar
     * @throws IllegalStateException if there is neither a jar nor a service descriptor
     */
    public byte[] toBytes() {
        if (lines.isEmpty()) {
            throw new IllegalStateException("a unit has at least one jar or service descriptor");
        }
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        String xml = HEAD + String.join("", lines) + "</deployable-unit>\n";
        all.put(DeployableUnitReader.MANIFEST, xml.getBytes(StandardCharsets.UTF_8));
        return JarWriter.write(all);
    }

    private DeployableUnitWriter list(String tag, String path, byte[] bytes) {
        entry(path, bytes);
        lines.add("    <" + tag + ">" + escape(path) + "</" + tag + ">\n");
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
