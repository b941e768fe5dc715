package io.patchbay.slee.server.demo.sip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a message from a datagram. RFC 3261, sections 7 and 18.3. */
public final class SipParser {
    private static final Map<String, String> COMPACT =
            Map.of(
                    "v",
                    "Via",
                    "f",
                    "From",
                    "t",
                    "To",
                    "i",
                    "Call-ID",
                    "m",
                    "Contact",
                    "l",
                    "Content-Length",
                    "c",
                    "Content-Type",
                    "k",
                    "Supported",
                    "s",
                    "Subject");

    private static final List<String> FULL =
            List.of(
                    "Via",
                    "From",
                    "To",
                    "Call-ID",
                    "CSeq",
                    "Contact",
                    "Route",
                    "Record-Route",
                    "Max-Forwards",
                    "Content-Type",
                    "Content-Length");

    private static final List<String> NEEDED = List.of("Via", "From", "To", "Call-ID", "CSeq");

    private SipParser() {}

    /**
     * Reads a message.
     *
     * @param datagram what came
     * @return the message, or empty if it is none that a user agent could answer
     */
    public static Optional<SipMessage> parse(byte[] datagram) {
        String text = new String(datagram, StandardCharsets.UTF_8).stripLeading();
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return Optional.empty();
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        List<SipMessage.Field> fields = fields(lines);
        if (!isStartLine(lines[0]) || !hasNeeded(fields)) {
            return Optional.empty();
        }
        return body(fields, text.substring(end + 4))
                .map(body -> new SipMessage(lines[0], withoutLength(fields), body))
                .filter(message -> message.value("CSeq").matches("\\d+\\s+\\S+"));
    }

    private static boolean isStartLine(String line) {
        return line.matches("SIP/2\\.0 [1-6]\\d\\d .*") || line.matches("[A-Z]+ \\S+ SIP/2\\.0");
    }

    private static List<SipMessage.Field> fields(String[] lines) {
        List<SipMessage.Field> fields = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            boolean folded = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (folded && !fields.isEmpty()) {
                SipMessage.Field last = fields.removeLast();
                fields.add(new SipMessage.Field(last.name(), last.value() + " " + line.strip()));
            } else if (line.indexOf(':') > 0) {
                int colon = line.indexOf(':');
                fields.add(
                        new SipMessage.Field(
                                fullName(line.substring(0, colon).strip()),
                                line.substring(colon + 1).strip()));
            }
        }
        return fields;
    }

    private static String fullName(String name) {
        String compact = COMPACT.get(name.toLowerCase(Locale.ROOT));
        if (compact != null) {
            return compact;
        }
        return FULL.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private static boolean hasNeeded(List<SipMessage.Field> fields) {
        return NEEDED.stream()
                .allMatch(name -> fields.stream().anyMatch(field -> field.name().equals(name)));
    }

    private static List<SipMessage.Field> withoutLength(List<SipMessage.Field> fields) {
        return fields.stream().filter(field -> !field.name().equals("Content-Length")).toList();
    }

    /** More bytes than announced are cut off; fewer make the message unusable. */
    private static Optional<String> body(List<SipMessage.Field> fields, String rest) {
        Optional<String> announced =
                fields.stream()
                        .filter(field -> field.name().equals("Content-Length"))
                        .map(SipMessage.Field::value)
                        .findFirst();
        if (announced.isEmpty()) {
            return Optional.of(rest);
        }
        byte[] bytes = rest.getBytes(StandardCharsets.UTF_8);
        if (!announced.get().matches("\\d{1,6}")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(announced.get());
        return length > bytes.length
                ? Optional.empty()
                : Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
}
