package io.patchbay.slee.model.unit;

import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads jars into memory and refuses dangerous ones. Confined to one thread; one for a unit,
 * because the inflated bytes of all its jars count together.
 */
final class JarReader {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    /** What an entry costs besides its bytes, so that empty entries are not free. */
    private static final int ENTRY_COST = 64;

    private final JarLimits limits;
    private final Problems problems;
    private long inflated;

    JarReader(JarLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads one jar.
     *
     * @param name its name, for problems
     * @param bytes its content
     * @return the files by name in the order of the jar, or empty if the jar is refused
     */
    Optional<Map<String, byte[]>> read(String name, byte[] bytes) {
        Location where = Location.of(name, "");
        Optional<List<String>> directory = CentralDirectory.names(bytes);
        if (directory.isEmpty()) {
            refuse(
                    where,
                    "not a jar, or a jar that is cut off or damaged",
                    bytes.length + " bytes");
            return Optional.empty();
        }
        int before = problems.errorCount();
        List<String> names = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            readEntries(zip, name, names, files);
        } catch (IOException | IllegalArgumentException e) {
            refuse(where, "damaged jar: " + e.getMessage(), "an entry that cannot be read");
        }
        if (problems.errorCount() == before && !sameNames(names, directory.get())) {
            refuse(where, "the jar's directory does not match its entries", "different names");
        }
        return problems.errorCount() == before
                ? Optional.of(Collections.unmodifiableMap(files))
                : Optional.empty();
    }

    private static boolean sameNames(List<String> entries, List<String> directory) {
        return entries.size() == directory.size()
                && new HashSet<>(entries).equals(new HashSet<>(directory));
    }

    private void readEntries(
            ZipInputStream zip, String jar, List<String> names, Map<String, byte[]> files)
            throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            names.add(entry.getName());
            if (names.size() > limits.maxEntries()) {
                refuse(
                        Location.of(jar, ""),
                        "too many entries",
                        "more than " + limits.maxEntries());
                return;
            }
            checkName(jar, entry.getName());
            Optional<byte[]> content = content(zip, jar, entry.getName());
            if (content.isEmpty()) {
                return;
            }
            if (!entry.isDirectory() && files.put(entry.getName(), content.get()) != null) {
                refuse(Location.of(jar, entry.getName()), "duplicate entry", "two of that name");
            }
            entry = zip.getNextEntry();
        }
    }

    private void checkName(String jar, String name) {
        boolean unsafe =
                name.isEmpty()
                        || name.startsWith("/")
                        || name.indexOf('\\') >= 0
                        || name.indexOf('\0') >= 0
                        || DRIVE.matcher(name).matches()
                        || List.of(name.split("/", -1)).contains("..");
        if (unsafe) {
            refuse(
                    Location.of(jar, ""),
                    "unsafe entry name",
                    "\"" + name.replaceAll("\\p{Cntrl}", "?") + "\"");
        }
    }

    private Optional<byte[]> content(ZipInputStream zip, String jar, String name)
            throws IOException {
        inflated += ENTRY_COST;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        int read = zip.read(chunk);
        while (read >= 0) {
            inflated += read;
            if (inflated > limits.maxInflatedBytes()) {
                refuse(
                        Location.of(jar, name),
                        "the unit is too large",
                        "more than " + limits.maxInflatedBytes() + " bytes when unpacked");
                return Optional.empty();
            }
            content.write(chunk, 0, read);
            read = zip.read(chunk);
        }
        return Optional.of(content.toByteArray());
    }

    private void refuse(Location where, String what, String found) {
        problems.add(
                Problem.error("3", where, what)
                        .found(found)
                        .expected("a jar as the jar tool writes it, within the limits")
                        .remedy("build the unit again"));
    }
}
