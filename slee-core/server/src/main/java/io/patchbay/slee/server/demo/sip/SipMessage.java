package io.patchbay.slee.server.demo.sip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request or a response. Immutable. RFC 3261, section 7.
 *
 * @param startLine the first line
 * @param fields header fields in their order, with full names; without Content-Length
 * @param body the body, possibly empty
 */
public record SipMessage(String startLine, List<Field> fields, String body) {
    private static final String VERSION = "SIP/2.0";
    private static final String END = "\r\n";

    /**
     * A header field.
     *
     * @param name its full name
     * @param value its value, unfolded
     */
    public record Field(String name, String value) {}

    /** Copies the fields. */
    public SipMessage {
        fields = List.copyOf(fields);
    }

    /**
     * Starts a request.
     *
     * @param method the method
     * @param uri the Request-URI
     * @return a request without fields
     */
    public static SipMessage request(String method, String uri) {
        return new SipMessage(method + " " + uri + " " + VERSION, List.of(), "");
    }

    /**
     * Starts a response: with the fields that it has from the request. RFC 3261, section 8.2.6.
     *
     * @param status the status code
     * @param reason the reason phrase
     * @param request what is answered
     * @return a response that still needs a To tag
     */
    public static SipMessage response(int status, String reason, SipMessage request) {
        List<Field> copied = new ArrayList<>();
        for (Field field : request.fields) {
            switch (field.name) {
                case "Via", "From", "To", "Call-ID", "CSeq" -> copied.add(field);
                default -> {
                    // Stays with the request.
                }
            }
        }
        return new SipMessage(VERSION + " " + status + " " + reason, copied, "");
    }

    /**
     * The same with one more field at the end.
     *
     * @param name its name
     * @param value its value
     * @return a copy
     */
    public SipMessage with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new SipMessage(startLine, more, body);
    }

    /**
     * The same with another value in the first field of a name.
     *
     * @param name its name
     * @param value its new value
     * @return a copy
     */
    public SipMessage replacing(String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name.equals(name)) {
                changed.set(i, new Field(name, value));
                break;
            }
        }
        return new SipMessage(startLine, changed, body);
    }

    /**
     * The same with a body.
     *
     * @param type its Content-Type
     * @param text the body
     * @return a copy
     */
    public SipMessage withBody(String type, String text) {
        return new SipMessage(startLine, with("Content-Type", type).fields, text);
    }

    /**
     * Whether this is a request.
     *
     * @return false for a response
     */
    public boolean isRequest() {
        return !startLine.startsWith(VERSION + " ");
    }

    /**
     * The method.
     *
     * @return of the request, or of the request that is answered
     */
    public String method() {
        if (isRequest()) {
            return startLine.substring(0, startLine.indexOf(' '));
        }
        String sequence = value("CSeq");
        return sequence.substring(sequence.indexOf(' ') + 1).strip();
    }

    /**
     * The status code.
     *
     * @return of a response, 0 for a request
     */
    public int status() {
        return isRequest() ? 0 : Integer.parseInt(startLine.substring(8, 11));
    }

    /**
     * What a person calls this message.
     *
     * @return the method, or status and reason
     */
    public String label() {
        if (isRequest()) {
            return method();
        }
        String text = startLine.substring(VERSION.length() + 1).strip();
        return method().equals("INVITE") ? text : text + " (" + method() + ")";
    }

    /**
     * The first value of a field.
     *
     * @param name the field's name
     * @return the value, or empty if there is no such field
     */
    public Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * The first value of a field that every message has.
     *
     * @param name the field's name
     * @return the value, empty text if the field is missing
     */
    public String value(String name) {
        return find(name).orElse("");
    }

    /**
     * All values of a field, whether they came in one line or in several.
     *
     * @param name the field's name
     * @return the values in their order
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name.equals(name)) {
                values.addAll(
                        HeaderText.isList(name)
                                ? HeaderText.list(field.value)
                                : List.of(field.value));
            }
        }
        return values;
    }

    /**
     * The branch of the topmost Via, which names the transaction.
     *
     * @return the branch, or empty text
     */
    public String branch() {
        return HeaderText.parameter(value("Via"), "branch").orElse("");
    }

    /**
     * The message as it goes over the wire.
     *
     * @return its bytes
     */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder(startLine).append(END);
        for (Field field : fields) {
            text.append(field.name).append(": ").append(field.value).append(END);
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        text.append("Content-Length: ").append(length).append(END).append(END).append(body);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
