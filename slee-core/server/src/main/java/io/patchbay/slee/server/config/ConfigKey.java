package io.patchbay.slee.server.config;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a configuration file; all of them may be left out. Immutable. */
public enum ConfigKey {
    /** Where the server keeps its state. */
    DATA_DIRECTORY(
            "data.directory",
            "directory of the server's own files; a relative path starts at the configuration file",
            "var"),
    /** The loopback address of the management port. */
    JMX_HOST("jmx.host", "loopback address of the management port", "127.0.0.1"),
    /** The management port. */
    JMX_PORT("jmx.port", "management port, 0 for any free one", "7199"),
    /** Classes of management arguments beside the standard ones. */
    JMX_ALLOW_CLASSES(
            "jmx.allow-classes",
            "classes that management clients may send beside those of the standard, as"
                    + " names or package.* separated by commas",
            "none"),
    /** How many threads deliver events. */
    ROUTER_THREADS(
            "router.threads", "threads that deliver events", "two for each processor, at least 4"),
    /** How many events may wait on one activity. */
    MAILBOX_CAPACITY("mailbox.capacity", "events that may wait on one activity", "4096");

    private final String text;
    private final String meaning;
    private final String ifAbsent;

    ConfigKey(String text, String meaning, String ifAbsent) {
        this.text = text;
        this.meaning = meaning;
        this.ifAbsent = ifAbsent;
    }

    /**
     * The key as written in a file.
     *
     * @return for example {@code jmx.port}
     */
    public String text() {
        return text;
    }

    /**
     * What the key decides.
     *
     * @return a clause
     */
    public String meaning() {
        return meaning;
    }

    /**
     * What holds without the key, in words.
     *
     * @return the default
     */
    public String ifAbsent() {
        return ifAbsent;
    }

    static Optional<ConfigKey> of(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    static String allNames() {
        return Arrays.stream(values()).map(ConfigKey::text).collect(Collectors.joining(", "));
    }
}
