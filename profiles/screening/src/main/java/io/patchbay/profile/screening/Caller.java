package io.patchbay.profile.screening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Those parts of a caller's identity that count when it is compared. Immutable.
 *
 * <p>What counts:
 *
 * <ul>
 *   <li>The scheme does not: {@code sips:} is the same caller as {@code sip:}.
 *   <li>The user part does, with its case (RFC 3261, section 19.1.4); {@code %41} is the same as
 *       {@code A}; a password and parameters inside the user part do not.
 *   <li>The host does, without its case and without a dot at its end.
 *   <li>The port counts only where an entry of the list names one: a caller must not get through by
 *       calling from another port.
 *   <li>URI parameters and headers do not, nor does a display name.
 *   <li>A telephone number is written with or without separators ({@code - . ( )} and blanks). It
 *       is a number if the URI is a {@code tel:} URI, has {@code user=phone}, or its user part is a
 *       plus sign and digits.
 * </ul>
 *
 * @param user the user part, or the telephone number, possibly empty
 * @param host the host in lower case, empty for a number without one
 * @param port the port, or 0 if none is written
 * @param number whether the user part is a telephone number
 */
record Caller(String user, String host, int port, boolean number) {

    /**
     * Reads a caller.
     *
     * @param text a SIP, SIPS or tel URI, a name-addr, or a bare number
     * @return the caller
     */
    static Caller parse(String text) {
        String uri = addressPart(text.strip());
        int colon = schemeEnd(uri);
        String scheme = colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = uri.substring(colon + 1);
        return "tel".equals(scheme) ? telephone(rest) : sip(rest);
    }

    private static Caller telephone(String rest) {
        return new Caller(withoutSeparators(decode(before(rest, ';'))), "", 0, true);
    }

    private static Caller sip(String rest) {
        int at = rest.lastIndexOf('@', endOfAddress(rest));
        String afterUser = rest.substring(at + 1);
        String hostPort = before(before(afterUser, ';'), '?');
        if (at < 0) {
            String digits = withoutSeparators(decode(hostPort));
            if (isGlobalNumber(digits)) {
                return new Caller(digits, "", 0, true);
            }
        }
        String user = at < 0 ? "" : decode(before(before(rest.substring(0, at), ';'), ':'));
        String digits = withoutSeparators(user);
        boolean number = isGlobalNumber(digits) || (at >= 0 && hasUserPhone(afterUser));
        int portColon = portColon(hostPort);
        return new Caller(
                number ? digits : user,
                host(portColon < 0 ? hostPort : hostPort.substring(0, portColon)),
                portColon < 0 ? 0 : port(hostPort.substring(portColon + 1)),
                number);
    }

    /** Whether the caller hides its identity in the URI itself. RFC 3323, section 4.1.1.3. */
    boolean isAnonymous() {
        return host.equals("anonymous.invalid");
    }

    /** A name-addr's address part; the text itself if it is none. */
    private static String addressPart(String text) {
        int open = text.startsWith("\"") ? text.indexOf('<', endOfQuote(text)) : text.indexOf('<');
        if (open < 0) {
            return text;
        }
        int close = text.indexOf('>', open);
        return text.substring(open + 1, close < 0 ? text.length() : close).strip();
    }

    private static int endOfQuote(String text) {
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int schemeEnd(String uri) {
        for (String scheme : new String[] {"sip:", "sips:", "tel:"}) {
            if (uri.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length() - 1;
            }
        }
        return -1;
    }

    /** Headers may hold an {@code @} that does not end the user part. */
    private static int endOfAddress(String rest) {
        int firstAt = rest.indexOf('@');
        int headers = rest.indexOf('?', Math.max(firstAt, 0));
        int parameters = firstAt < 0 ? -1 : rest.indexOf(';', firstAt);
        int end = rest.length();
        end = headers < 0 ? end : Math.min(end, headers);
        return parameters < 0 ? end : Math.min(end, parameters);
    }

    private static boolean hasUserPhone(String afterUser) {
        int parameters = afterUser.indexOf(';');
        if (parameters < 0) {
            return false;
        }
        String text = before(afterUser.substring(parameters), '?');
        return (text + ";").toLowerCase(Locale.ROOT).contains(";user=phone;");
    }

    private static boolean isGlobalNumber(String text) {
        if (text.length() < 2 || text.charAt(0) != '+') {
            return false;
        }
        return text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Removes what makes a number readable. RFC 3966, section 5.1.1. */
    private static String withoutSeparators(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-.() ".indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static int portColon(String hostPort) {
        int bracket = hostPort.lastIndexOf(']');
        return hostPort.indexOf(':', Math.max(bracket, 0));
    }

    /** A port that is no number is as good as none: the host alone decides then. */
    private static int port(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && text.length() <= 5 ? Integer.parseInt(text) : 0;
    }

    private static String host(String text) {
        String host = text.strip().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String before(String text, char end) {
        int i = text.indexOf(end);
        return i < 0 ? text : text.substring(0, i);
    }

    /** Resolves escapes; what is no escape stays as it is. RFC 3261, section 19.1.2. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (raw[i] == '%' && high >= 0 && low >= 0) {
                bytes.write((high << 4) | low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
