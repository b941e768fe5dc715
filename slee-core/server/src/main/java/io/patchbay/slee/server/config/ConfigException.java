package io.patchbay.slee.server.config;

import java.util.List;

/** A configuration cannot be used; the message has one line for each problem. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Builds the message.
     *
     * @param problems what is wrong, each with its place
     */
    public ConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
