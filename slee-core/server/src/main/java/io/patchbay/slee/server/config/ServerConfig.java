package io.patchbay.slee.server.config;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a server is started with. Immutable.
 *
 * @param dataDirectory directory of the server's own files
 * @param jmxHost loopback address of the management port
 * @param jmxPort management port, 0 for any free one
 * @param jmxAllowedClasses classes that management clients may send beside the standard ones
 * @param routerThreads threads that deliver events, or empty for the SLEE's default
 * @param mailboxCapacity events that may wait on one activity, or empty for the SLEE's default
 */
public record ServerConfig(
        Path dataDirectory,
        InetAddress jmxHost,
        int jmxPort,
        List<String> jmxAllowedClasses,
        OptionalInt routerThreads,
        OptionalInt mailboxCapacity) {

    /** The management port unless another one is configured. */
    public static final int DEFAULT_JMX_PORT = 7199;

    /**
     * Refuses what must not be: a management port that other machines reach, and missing parts.
     *
     * @throws IllegalArgumentException if the host is no loopback address or the port no port
     */
    public ServerConfig {
        Objects.requireNonNull(dataDirectory, "dataDirectory");
        jmxAllowedClasses = List.copyOf(jmxAllowedClasses);
        if (!jmxHost.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "Management host " + jmxHost.getHostAddress() + " is no loopback address");
        }
        if (jmxPort < 0 || jmxPort > 65_535) {
            throw new IllegalArgumentException("Management port " + jmxPort + " is no port");
        }
    }

    /**
     * What holds without a file and options.
     *
     * @param dataDirectory directory of the server's own files
     * @return the defaults
     */
    public static ServerConfig defaults(Path dataDirectory) {
        return new ServerConfig(
                dataDirectory,
                InetAddress.ofLiteral("127.0.0.1"),
                DEFAULT_JMX_PORT,
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /**
     * The same with another data directory.
     *
     * @param directory the directory
     * @return a copy
     */
    public ServerConfig withDataDirectory(Path directory) {
        return new ServerConfig(
                directory, jmxHost, jmxPort, jmxAllowedClasses, routerThreads, mailboxCapacity);
    }

    /**
     * The same with another management address.
     *
     * @param host a loopback address
     * @param port the port, 0 for any free one
     * @return a copy
     */
    public ServerConfig withJmx(InetAddress host, int port) {
        return new ServerConfig(
                dataDirectory, host, port, jmxAllowedClasses, routerThreads, mailboxCapacity);
    }
}
