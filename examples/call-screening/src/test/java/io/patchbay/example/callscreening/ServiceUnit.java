package io.patchbay.example.callscreening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The call screening unit with environment entries as a deployer would set them. */
final class ServiceUnit {
    private ServiceUnit() {}

    /** The bytes of a unit in which some environment entries have other values. */
    static byte[] with(Path unit, Map<String, String> entries) throws IOException {
        return rewrite(
                Files.readAllBytes(unit),
                "call-screening-sbb.jar",
                sbb -> rewriteUnchecked(sbb, "META-INF/sbb-jar.xml", xml -> set(xml, entries)));
    }

    private static byte[] set(byte[] descriptor, Map<String, String> entries) {
        String xml = new String(descriptor, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            Matcher value =
                    Pattern.compile(
                                    "(<env-entry-name>"
                                            + Pattern.quote(entry.getKey())
                                            + "</env-entry-name>\\s*"
                                            + "<env-entry-type>[^<]*</env-entry-type>\\s*"
                                            + "<env-entry-value>)[^<]*")
                            .matcher(xml);
            if (!value.find()) {
                throw new IllegalArgumentException("no environment entry " + entry.getKey());
            }
            xml = value.replaceFirst("$1" + Matcher.quoteReplacement(entry.getValue()));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rewriteUnchecked(byte[] jar, String name, UnaryOperator<byte[]> change) {
        try {
            return rewrite(jar, name, change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rewrite(byte[] jar, String name, UnaryOperator<byte[]> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean wanted = entry.getName().equals(name);
                found |= wanted;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(wanted ? change.apply(content) : content);
                out.closeEntry();
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no " + name + " in the jar");
        }
        return bytes.toByteArray();
    }
}
