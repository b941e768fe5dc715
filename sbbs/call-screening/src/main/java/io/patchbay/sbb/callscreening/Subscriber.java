package io.patchbay.sbb.callscreening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sip.address.SipURI;
import javax.sip.address.TelURL;
import javax.sip.address.URI;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;

/**
 * Under which name a called subscriber's profile is found. Stateless.
 *
 * <p>The name is {@code sip:user@host} (or {@code tel:number}): without port, password, parameters
 * and headers, the host in lower case, escapes resolved, so that another spelling of the same
 * address finds the same profile (RFC 3261, 19.1.4).
 */
final class Subscriber {
    private Subscriber() {}

    /**
     * The names to look for.
     *
     * @param request the INVITE
     * @return the name that the Request-URI gives, then the one of To if it is another: an INVITE
     *     that is addressed to a telephone tells whose telephone it is in To only
     */
    static List<String> namesOf(Request request) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name(request.getRequestURI()));
        names.add(name(((ToHeader) request.getHeader(ToHeader.NAME)).getAddress().getURI()));
        return List.copyOf(names);
    }

    static String name(URI uri) {
        if (uri instanceof SipURI sip) {
            String host = host(sip.getHost());
            String user =
                    sip.getUser() == null ? "" : before(decode(before(sip.getUser(), ';')), ':');
            return user.isEmpty() ? "sip:" + host : "sip:" + user + "@" + host;
        }
        if (uri instanceof TelURL tel) {
            String digits = tel.getPhoneNumber().replaceAll("[-.() ]", "");
            return "tel:" + (tel.isGlobal() && !digits.startsWith("+") ? "+" : "") + digits;
        }
        return uri.toString();
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String before(String text, char end) {
        int i = text.indexOf(end);
        return i < 0 ? text : text.substring(0, i);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (raw[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
