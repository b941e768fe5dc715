package io.patchbay.slee.server.config;

import java.net.InetAddress;

/** Reads addresses that only this machine reaches. */
public final class LoopbackAddress {
    private LoopbackAddress() {}

    /**
     * Reads an address without asking a name service.
     *
     * @param text {@code localhost} or an address literal
     * @return the address
     * @throws IllegalArgumentException if it is no address, or one that other machines reach; the
     *     message starts with the quoted text
     */
    public static InetAddress parse(String text) {
        if (text.equals("localhost")) {
            return InetAddress.ofLiteral("127.0.0.1");
        }
        InetAddress address;
        try {
            address = InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no IP address; use 127.0.0.1 or ::1", e);
        }
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "\""
                            + text
                            + "\" is no loopback address; the management port is not offered to"
                            + " other machines, use 127.0.0.1 or ::1");
        }
        return address;
    }
}
