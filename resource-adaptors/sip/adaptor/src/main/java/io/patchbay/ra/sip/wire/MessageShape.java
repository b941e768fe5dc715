package io.patchbay.ra.sip.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a message are, found without parsing it. Written by {@link WireScanner},
 * read-only afterwards.
 */
final class MessageShape {

    /**
     * A defect.
     *
     * @param status the status that a request with it deserves
     * @param reason the reason phrase, of our own words only
     */
    record Defect(int status, String reason) {}

    /**
     * A stretch of the message.
     *
     * @param from first byte
     * @param to one after the last byte
     */
    record Range(int from, int to) {}

    final byte[] bytes;

    /** Whether only line ends were there: a keep-alive. */
    boolean empty;

    boolean request;

    /** Index after the empty line that ends the header; -1 when there is none. */
    int headerEnd = -1;

    /** Value of Content-Length; -1 when absent. */
    int contentLength = -1;

    int callIdHash;

    @Nullable Defect defect;
    @Nullable Range method;
    final List<Range> vias = new ArrayList<>(4);
    @Nullable Range from;
    @Nullable Range to;
    @Nullable Range callId;
    @Nullable Range cseq;
    boolean maxForwards;

    MessageShape(byte[] bytes) {
        this.bytes = bytes;
    }

    void defect(int status, String reason) {
        if (defect == null) {
            defect = new Defect(status, reason);
        }
    }

    boolean hasMandatoryFields() {
        return !vias.isEmpty() && from != null && to != null && callId != null && cseq != null;
    }

    /** Whether the method of the request line is the given one. */
    boolean isMethod(String name) {
        Range range = method;
        return range != null
                && range.to - range.from == name.length()
                && Ascii.startsWith(bytes, range.from, range.to, name);
    }
}
