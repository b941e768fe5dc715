package io.patchbay.ra.sip.wire;

import io.patchbay.ra.sip.wire.MessageShape.Range;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Composes the answer to a request that cannot be parsed: the fields that RFC 3261 8.2.6 asks for,
 * copied only where they are harmless, and nothing else of the request. Stateless.
 */
final class ErrorReply {

    /** An answer and where it goes: always the host that the request came from. Immutable. */
    static final class Reply {

        private final byte[] bytes;
        private final InetSocketAddress target;

        Reply(byte[] bytes, InetSocketAddress target) {
            this.bytes = bytes;
            this.target = target;
        }

        /** The response; not copied, not to be changed. */
        byte[] bytes() {
            return bytes;
        }

        InetSocketAddress target() {
            return target;
        }
    }

    private static final int MAX_COPIED_BYTES = 1_024;
    private static final int DEFAULT_PORT = 5060;

    /** One Via value of no surprises: protocol, sent-by, and parameters without quotes. */
    private static final Pattern PLAIN_VIA =
            Pattern.compile(
                    "SIP ?/ ?2\\.0 ?/ ?[A-Za-z]{2,8} "
                            + "(?:[A-Za-z0-9.-]{1,255}|\\[[0-9A-Fa-f:.]{2,64}])"
                            + "(?: ?: ?(?<port>[0-9]{1,5}))?"
                            + "(?<parameters>[;=A-Za-z0-9.:%!*_+`'~\\[\\] -]*)");

    private static final Pattern RPORT = Pattern.compile("; ?rport(?= ?;|$)");

    private ErrorReply() {}

    /**
     * Composes a reply.
     *
     * @param shape the request
     * @param status the status code
     * @param reason the reason phrase
     * @param source who sent the request
     * @return the reply, or nothing when the RFC allows none or the request is too broken
     */
    static Optional<Reply> to(
            MessageShape shape, int status, String reason, InetSocketAddress source) {
        if (!shape.request || shape.isMethod("ACK") || !shape.hasMandatoryFields()) {
            return Optional.empty();
        }
        String from = harmless(shape, shape.from);
        String to = harmless(shape, shape.to);
        String callId = harmless(shape, shape.callId);
        String cseq = harmless(shape, shape.cseq);
        if (from.isEmpty() || to.isEmpty() || callId.isEmpty() || cseq.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(512);
        text.append("SIP/2.0 ").append(status).append(' ').append(reason).append("\r\n");
        int port = vias(shape, source, text);
        if (port <= 0) {
            return Optional.empty();
        }
        text.append("From: ").append(from).append("\r\nTo: ").append(to);
        if (!to.contains(";tag=")) {
            text.append(";tag=").append(Integer.toHexString(shape.callIdHash));
        }
        text.append("\r\nCall-ID: ").append(callId).append("\r\nCSeq: ").append(cseq);
        text.append("\r\nContent-Length: 0\r\n\r\n");
        return Optional.of(
                new Reply(
                        text.toString().getBytes(StandardCharsets.UTF_8),
                        new InetSocketAddress(source.getAddress(), port)));
    }

    /** Writes the Via fields; returns the port that the answer goes to, or 0. */
    private static int vias(MessageShape shape, InetSocketAddress source, StringBuilder text) {
        int port = 0;
        for (int i = 0; i < shape.vias.size(); i++) {
            String via = harmless(shape, shape.vias.get(i));
            if (via.isEmpty()) {
                return 0;
            }
            if (i == 0) {
                Matcher plain = PLAIN_VIA.matcher(via);
                if (!plain.matches()) {
                    return 0;
                }
                port = plain.group("port") == null ? DEFAULT_PORT : port(plain.group("port"));
                Matcher rport = RPORT.matcher(via);
                if (rport.find()) {
                    port = source.getPort();
                    via = rport.replaceFirst(";rport=" + port);
                }
                via += ";received=" + source.getAddress().getHostAddress();
            }
            text.append("Via: ").append(via).append("\r\n");
        }
        return port > 65_535 ? 0 : port;
    }

    private static int port(String digits) {
        return Integer.parseInt(digits);
    }

    /** The value on one line, or an empty text when it may not be copied. */
    private static String harmless(
            MessageShape shape, @org.jspecify.annotations.Nullable Range range) {
        if (range == null || range.to() - range.from() > MAX_COPIED_BYTES) {
            return "";
        }
        StringBuilder text = new StringBuilder(range.to() - range.from());
        for (int i = range.from(); i < range.to(); i++) {
            byte at = shape.bytes[i];
            if (Ascii.isBlank(at)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (at > ' ' && at < 0x7f) {
                text.append((char) at);
            } else {
                return "";
            }
        }
        return text.toString();
    }
}
