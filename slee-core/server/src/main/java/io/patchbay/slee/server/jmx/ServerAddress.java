package io.patchbay.slee.server.jmx;

import java.net.MalformedURLException;
import javax.management.remote.JMXServiceURL;

/**
 * Where a server's management port is. Immutable.
 *
 * @param host host name or address literal, without brackets
 * @param port TCP port
 */
public record ServerAddress(String host, int port) {
    static final String BOUND_NAME = "jmxrmi";

    /**
     * Refuses what is no address.
     *
     * @throws IllegalArgumentException for an empty host or a port outside 1 to 65535
     */
    public ServerAddress {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("\"" + host + ":" + port + "\" is no host:port");
        }
    }

    /**
     * Reads an address.
     *
     * @param text {@code host:port}, {@code [v6]:port}
     * @return the address
     * @throws IllegalArgumentException if the text is none
     */
    public static ServerAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        try {
            String host = colon < 0 ? "" : text.substring(0, colon);
            if (host.startsWith("[") && host.endsWith("]")) {
                host = host.substring(1, host.length() - 1);
            }
            return new ServerAddress(host, Integer.parseInt(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no address; write host:port, for example 127.0.0.1:7199",
                    e);
        }
    }

    /**
     * The address as JMX clients write it.
     *
     * @return for example {@code service:jmx:rmi:///jndi/rmi://127.0.0.1:7199/jmxrmi}
     */
    public JMXServiceURL url() {
        try {
            return new JMXServiceURL("service:jmx:rmi:///jndi/rmi://" + this + "/" + BOUND_NAME);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("\"" + this + "\" is no address for JMX", e);
        }
    }

    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
