package io.patchbay.ra.sip;

import io.patchbay.ra.sip.wire.GuardedStack;
import io.patchbay.ra.sip.wire.MessageLimits;
import io.patchbay.ra.sip.wire.StreamLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.InvalidConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of an entity, checked. Immutable.
 *
 * @param address where to listen
 * @param port port of all transports
 * @param transports lower-case names, "udp" and "tcp"
 * @param outboundProxy next hop of requests without a route, empty for none
 * @param forkWindow how long after a 2xx further branches are followed
 * @param wire what messages and connections may cost
 */
record SipConfiguration(
        InetAddress address,
        int port,
        Set<String> transports,
        String outboundProxy,
        Duration forkWindow,
        GuardedStack.Settings wire) {

    static final String IP_ADDRESS = "javax.sip.IP_ADDRESS";
    static final String PORT = "javax.sip.PORT";
    static final String TRANSPORT = "javax.sip.TRANSPORT";
    static final String OUTBOUND_PROXY = "javax.sip.OUTBOUND_PROXY";
    static final String THREADS = "gov.nist.javax.sip.THREAD_POOL_SIZE";
    static final String MAX_FORK_TIME = "gov.nist.javax.sip.MAX_FORK_TIME_SECONDS";
    static final String MAX_MESSAGE_SIZE = "gov.nist.javax.sip.MAX_MESSAGE_SIZE";
    static final String MAX_CONNECTIONS = "gov.nist.javax.sip.MAX_CONNECTIONS";
    static final String MAX_HEADER_LINES = "io.patchbay.sip.MAX_HEADER_LINES";
    static final String MAX_LINE_LENGTH = "io.patchbay.sip.MAX_LINE_LENGTH";
    static final String IDLE_SECONDS = "io.patchbay.sip.IDLE_SECONDS";

    private static final Set<String> KNOWN_TRANSPORTS = Set.of("udp", "tcp");

    SipConfiguration {
        transports = Set.copyOf(transports);
    }

    /**
     * Reads and checks the properties.
     *
     * @param properties of the entity
     * @return the configuration
     * @throws InvalidConfigurationException naming every property that is wrong, and why
     */
    static SipConfiguration of(ConfigProperties properties) throws InvalidConfigurationException {
        Reader reader = new Reader(properties);
        InetAddress address = reader.address();
        int port = reader.number(PORT, 5060, 1, 65_535);
        Set<String> transports = reader.transports();
        String proxy = reader.text(OUTBOUND_PROXY, "");
        int forkSeconds = reader.number(MAX_FORK_TIME, 4, 0, 64);
        int lanes = reader.number(THREADS, 8, 1, 1_024);
        int messageBytes = reader.number(MAX_MESSAGE_SIZE, 65_535, 1_024, 16 << 20);
        int headerLines = reader.number(MAX_HEADER_LINES, 256, 8, 10_000);
        int lineBytes = reader.number(MAX_LINE_LENGTH, 8_192, 256, 1 << 20);
        int connections = reader.number(MAX_CONNECTIONS, 4_096, 1, 1_000_000);
        int idleSeconds = reader.number(IDLE_SECONDS, 300, 1, 86_400);
        reader.refuseIfWrong();
        GuardedStack.Settings wire =
                new GuardedStack.Settings(
                        lanes,
                        new MessageLimits(messageBytes, headerLines, lineBytes),
                        new StreamLimits(
                                connections,
                                Duration.ofSeconds(idleSeconds),
                                StreamLimits.DEFAULT.connect()));
        return new SipConfiguration(
                address, port, transports, proxy, Duration.ofSeconds(forkSeconds), wire);
    }

    /** The address as it appears in messages, without brackets. */
    String host() {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return scope < 0 ? text : text.substring(0, scope);
    }

    /** Collects all that is wrong before it refuses. */
    private static final class Reader {

        private final ConfigProperties properties;
        private final List<String> problems = new ArrayList<>();

        Reader(ConfigProperties properties) {
            this.properties = properties;
        }

        private @Nullable Object value(String name) {
            ConfigProperties.Property property = properties.getProperty(name);
            return property == null ? null : property.getValue();
        }

        String text(String name, String ifAbsent) {
            Object value = value(name);
            return value == null ? ifAbsent : value.toString().trim();
        }

        int number(String name, int ifAbsent, int least, int most) {
            String text = text(name, Integer.toString(ifAbsent));
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
                problems.add(name + " is " + number + ", not from " + least + " to " + most);
            } catch (NumberFormatException e) {
                problems.add(name + " is \"" + text + "\", not a number");
            }
            return ifAbsent;
        }

        InetAddress address() {
            String text = text(IP_ADDRESS, "");
            try {
                return text.isEmpty() ? InetAddress.getLocalHost() : InetAddress.getByName(text);
            } catch (UnknownHostException e) {
                if (!text.isEmpty()) {
                    problems.add(IP_ADDRESS + " is \"" + text + "\", which is no known address");
                }
                return InetAddress.getLoopbackAddress();
            }
        }

        Set<String> transports() {
            Set<String> names = new LinkedHashSet<>();
            for (String part : text(TRANSPORT, "TCP,UDP").split(",")) {
                String name = part.trim().toLowerCase(Locale.ROOT);
                if (KNOWN_TRANSPORTS.contains(name)) {
                    names.add(name);
                } else if (!name.isEmpty()) {
                    problems.add(TRANSPORT + " names \"" + part.trim() + "\", not UDP or TCP");
                }
            }
            if (names.isEmpty() && problems.isEmpty()) {
                problems.add(TRANSPORT + " names no transport");
            }
            return names;
        }

        void refuseIfWrong() throws InvalidConfigurationException {
            if (!problems.isEmpty()) {
                throw new InvalidConfigurationException(
                        "SIP adaptor cannot be configured: " + String.join("; ", problems));
            }
        }
    }
}
