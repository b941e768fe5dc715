package io.patchbay.slee.server.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where this Patchbay is on disk. Immutable.
 *
 * @param command what the user types to start us
 * @param home the source tree or the unpacked distribution
 * @param units directories with the deployable units that come with Patchbay
 */
public record Installation(String command, Path home, List<Path> units) {

    /** Copies the list. */
    public Installation {
        units = List.copyOf(units);
    }

    /**
     * Reads what the launcher passes: {@code patchbay.command}, {@code patchbay.home} and {@code
     * patchbay.units}.
     *
     * @param properties gives a property or null
     * @return the installation; without a launcher, the current directory
     */
    public static Installation of(Function<String, @Nullable String> properties) {
        String command =
                Optional.ofNullable(properties.apply("patchbay.command")).orElse("patchbay");
        String home = Optional.ofNullable(properties.apply("patchbay.home")).orElse("");
        String units = Optional.ofNullable(properties.apply("patchbay.units")).orElse("");
        List<Path> directories =
                Arrays.stream(units.split(File.pathSeparator))
                        .filter(part -> !part.isEmpty())
                        .map(Path::of)
                        .toList();
        return new Installation(command, Path.of(home).toAbsolutePath(), directories);
    }

    /**
     * Where a server keeps its files unless told otherwise.
     *
     * @return {@code var} in the home directory
     */
    public Path dataDirectory() {
        return home.resolve("var");
    }

    /**
     * Finds a deployable unit that comes with Patchbay.
     *
     * @param artifact its name without version and ending, for example {@code sip-ra-du}
     * @return the jar, or empty if it is not there
     * @throws IOException if a directory cannot be read
     */
    public Optional<Path> unit(String artifact) throws IOException {
        for (Path directory : units) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.list(directory)) {
                    Optional<Path> jar = files.filter(file -> isUnit(artifact, file)).findFirst();
                    if (jar.isPresent()) {
                        return jar;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(String artifact, Path file) {
        return file.getFileName().toString().matches(artifact + "-\\d[\\w.]*(-SNAPSHOT)?\\.jar");
    }
}
