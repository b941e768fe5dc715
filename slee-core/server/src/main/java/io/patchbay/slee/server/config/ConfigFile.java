package io.patchbay.slee.server.config;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads a configuration file: lines {@code key = value}, blank lines, and comments that start with
 * {@code #}. Confined to the thread that reads.
 *
 * <p>Collects everything that is wrong, with file and line, before it refuses.
 */
public final class ConfigFile {
    private static final int MOST_THREADS = 1_024;
    private static final int MOST_EVENTS = 1 << 24;

    private record Line(int number, String value) {}

    private final Path file;
    private final Map<ConfigKey, Line> lines = new EnumMap<>(ConfigKey.class);
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file over given defaults.
     *
     * @param file the file
     * @param defaults what holds for keys that the file does not have
     * @return the configuration
     * @throws ConfigException naming every wrong line
     */
    public static ServerConfig read(Path file, ServerConfig defaults) throws ConfigException {
        ConfigFile reader = new ConfigFile(file);
        reader.split(reader.text());
        ServerConfig config = reader.values(defaults);
        reader.refuseIfWrong();
        return config;
    }

    private List<String> text() throws ConfigException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            String why = Files.exists(file) ? e.toString() : "there is no such file";
            throw new ConfigException(
                    List.of("Configuration file " + file + " cannot be read: " + why));
        }
    }

    private void split(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                splitLine(i + 1, line);
            }
        }
    }

    private void splitLine(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            problem(number, "\"" + line + "\" has no =; write key = value");
            return;
        }
        String name = line.substring(0, equals).strip();
        ConfigKey key = ConfigKey.of(name).orElse(null);
        if (key == null) {
            problem(number, "unknown key \"" + name + "\"; known keys: " + ConfigKey.allNames());
            return;
        }
        Line earlier = lines.putIfAbsent(key, new Line(number, line.substring(equals + 1).strip()));
        if (earlier != null) {
            problem(number, name + " is given twice, first in line " + earlier.number());
        }
    }

    private ServerConfig values(ServerConfig defaults) {
        return new ServerConfig(
                directory(defaults.dataDirectory()),
                host(defaults.jmxHost()),
                number(ConfigKey.JMX_PORT, 0, 65_535).orElse(defaults.jmxPort()),
                classes(defaults.jmxAllowedClasses()),
                number(ConfigKey.ROUTER_THREADS, 1, MOST_THREADS),
                number(ConfigKey.MAILBOX_CAPACITY, 1, MOST_EVENTS));
    }

    private Path directory(Path ifAbsent) {
        Line line = lines.get(ConfigKey.DATA_DIRECTORY);
        if (line == null) {
            return ifAbsent;
        }
        if (line.value().isEmpty()) {
            problem(line.number(), "data.directory is empty; give a directory or remove the line");
        }
        return file.toAbsolutePath().resolveSibling(line.value()).normalize();
    }

    private InetAddress host(InetAddress ifAbsent) {
        Line line = lines.get(ConfigKey.JMX_HOST);
        if (line == null) {
            return ifAbsent;
        }
        try {
            return LoopbackAddress.parse(line.value());
        } catch (IllegalArgumentException e) {
            problem(line.number(), ConfigKey.JMX_HOST.text() + " " + e.getMessage());
            return ifAbsent;
        }
    }

    private List<String> classes(List<String> ifAbsent) {
        Line line = lines.get(ConfigKey.JMX_ALLOW_CLASSES);
        if (line == null) {
            return ifAbsent;
        }
        List<String> patterns =
                Arrays.stream(line.value().split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        for (String pattern : patterns) {
            if (!pattern.matches("[\\w$]+(\\.[\\w$]+)*(\\.\\*{1,2})?")) {
                problem(
                        line.number(),
                        ConfigKey.JMX_ALLOW_CLASSES.text()
                                + (" has \"" + pattern + "\"; write a class name or package.*"));
            }
        }
        return patterns;
    }

    private OptionalInt number(ConfigKey key, int least, int most) {
        Line line = lines.get(key);
        if (line == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(line.value());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is out of range.
        }
        problem(
                line.number(),
                key.text() + " is \"" + line.value() + "\", not from " + least + " to " + most);
        return OptionalInt.empty();
    }

    private void problem(int line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    private void refuseIfWrong() throws ConfigException {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }
}
