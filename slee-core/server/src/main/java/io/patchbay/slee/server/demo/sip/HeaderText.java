package io.patchbay.slee.server.demo.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes header field values apart. RFC 3261, sections 7.3, 19.1 and 20. */
final class HeaderText {
    private static final int SIP_PORT = 5060;
    private static final Set<String> LISTS = Set.of("Via", "Route", "Record-Route", "Contact");

    private HeaderText() {}

    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    /** Splits at commas that are neither quoted nor in angle brackets. */
    static List<String> list(String value) {
        return split(value, ',');
    }

    private static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        int brackets = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '<') {
                brackets++;
            } else if (!quoted && c == '>') {
                brackets--;
            } else if (!quoted && brackets == 0 && c == separator) {
                parts.add(value.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(value.substring(start).strip());
        return parts;
    }

    /** A parameter of the field, not of a URI in angle brackets; empty text if it has no value. */
    static Optional<String> parameter(String value, String name) {
        List<String> parts = split(value, ';');
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals).strip();
            if (key.equalsIgnoreCase(name)) {
                return Optional.of(equals < 0 ? "" : part.substring(equals + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** The URI of a name-addr or an addr-spec. */
    static String uri(String address) {
        int open = address.indexOf('<');
        int close = address.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return address.substring(open + 1, close);
        }
        int semicolon = address.indexOf(';');
        return (semicolon < 0 ? address : address.substring(0, semicolon)).strip();
    }

    /**
     * Where a SIP URI leads to. No name service is asked: the demonstration stays on the loopback.
     *
     * @throws IllegalArgumentException if the URI has no SIP scheme or its host is no address
     */
    static InetSocketAddress target(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("sip:")) {
            throw new IllegalArgumentException("\"" + uri + "\" is no sip: URI");
        }
        String rest = uri.substring(4).split("[;?]", 2)[0];
        return hostPort(rest.substring(rest.indexOf('@') + 1));
    }

    /** The sent-by part of a Via, or the host part of a URI. */
    static InetSocketAddress hostPort(String text) {
        int bracket = text.indexOf(']');
        int colon = text.indexOf(':', Math.max(bracket, 0));
        String host = colon < 0 ? text : text.substring(0, colon);
        int port = colon < 0 ? SIP_PORT : Integer.parseInt(text.substring(colon + 1).strip());
        String literal = host.strip().replace("[", "").replace("]", "");
        return new InetSocketAddress(
                literal.equals("localhost")
                        ? InetAddress.getLoopbackAddress()
                        : InetAddress.ofLiteral(literal),
                port);
    }

    /** The sent-by part of a Via: what stands between the transport and the parameters. */
    static String sentBy(String via) {
        String first = split(via, ';').getFirst();
        return first.substring(first.indexOf(' ') + 1).strip();
    }
}
