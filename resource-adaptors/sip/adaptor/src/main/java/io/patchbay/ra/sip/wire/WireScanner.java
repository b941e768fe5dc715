package io.patchbay.ra.sip.wire;

import io.patchbay.ra.sip.wire.MessageShape.Range;

/**
 * Looks at a message once, byte by byte, before anything is parsed: its lines, its sizes, the
 * fields that must be there once. Costs one pass whatever the message holds. Stateless, thread-safe
 * (RFC 3261, 7 and 8.1.1).
 */
final class WireScanner {

    private final MessageLimits limits;

    WireScanner(MessageLimits limits) {
        this.limits = limits;
    }

    /**
     * Scans one message.
     *
     * @param bytes exactly the bytes that arrived
     * @return its shape; a defect in it tells what is wrong
     */
    MessageShape scan(byte[] bytes) {
        MessageShape shape = new MessageShape(bytes);
        int at = skipLineEnds(bytes);
        if (at == bytes.length) {
            shape.empty = true;
            return shape;
        }
        if (bytes.length > limits.maxMessageBytes()) {
            shape.defect(513, "Message Too Large");
        }
        int end = endOfLine(bytes, at);
        startLine(shape, at, end);
        fields(shape, afterLine(bytes, end));
        if (shape.headerEnd < 0) {
            shape.defect(400, "Header Not Terminated");
        } else {
            completeness(shape);
        }
        return shape;
    }

    private static int skipLineEnds(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && Ascii.isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private void startLine(MessageShape shape, int from, int to) {
        byte[] bytes = shape.bytes;
        if (to - from > limits.maxLineBytes()) {
            shape.defect(414, "Start Line Too Long");
        }
        if (to - from > 4 && Ascii.equalsIgnoreCase(bytes, from, from + 4, "sip/")) {
            shape.request = false;
            return;
        }
        shape.request = true;
        int firstSpace = indexOf(bytes, from, to, (byte) ' ');
        int lastSpace = lastIndexOf(bytes, from, to, (byte) ' ');
        if (firstSpace <= from || lastSpace <= firstSpace + 1) {
            shape.defect(400, "Malformed Request Line");
            return;
        }
        shape.method = new Range(from, firstSpace);
        version(shape, lastSpace + 1, to);
    }

    private static void version(MessageShape shape, int from, int to) {
        byte[] bytes = shape.bytes;
        if (Ascii.equalsIgnoreCase(bytes, from, to, "sip/2.0")) {
            return;
        }
        if (to - from > 4 && Ascii.equalsIgnoreCase(bytes, from, from + 4, "sip/")) {
            shape.defect(505, "Version Not Supported");
        } else {
            shape.defect(400, "Malformed Request Line");
        }
    }

    private void fields(MessageShape shape, int start) {
        byte[] bytes = shape.bytes;
        int at = start;
        int count = 0;
        while (at < bytes.length) {
            int lineEnd = endOfLine(bytes, at);
            if (lineEnd == at) {
                shape.headerEnd = afterLine(bytes, lineEnd);
                return;
            }
            int next = afterLine(bytes, lineEnd);
            while (next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t')) {
                lineEnd = endOfLine(bytes, next);
                next = afterLine(bytes, lineEnd);
            }
            if (lineEnd == bytes.length) {
                return;
            }
            if (++count > limits.maxHeaderLines()) {
                shape.defect(400, "Too Many Header Fields");
                return;
            }
            field(shape, at, lineEnd);
            at = next;
        }
    }

    private void field(MessageShape shape, int from, int to) {
        byte[] bytes = shape.bytes;
        if (to - from > limits.maxLineBytes()) {
            shape.defect(400, "Header Field Too Long");
            return;
        }
        int colon = indexOf(bytes, from, to, (byte) ':');
        int nameEnd = colon;
        while (nameEnd > from && Ascii.isBlank(bytes[nameEnd - 1])) {
            nameEnd--;
        }
        if (colon < 0 || nameEnd <= from || Ascii.isBlank(bytes[from])) {
            shape.defect(400, "Malformed Header Field");
            return;
        }
        FieldName.of(bytes, from, nameEnd).note(shape, trim(bytes, colon + 1, to));
    }

    private static Range trim(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Ascii.isBlank(bytes[start])) {
            start++;
        }
        while (end > start && Ascii.isBlank(bytes[end - 1])) {
            end--;
        }
        return new Range(start, end);
    }

    private void completeness(MessageShape shape) {
        if (!shape.hasMandatoryFields()) {
            shape.defect(400, "Missing Mandatory Header Field");
            return;
        }
        if (shape.request && !cseqNamesMethod(shape)) {
            shape.defect(400, "CSeq Does Not Match Method");
        }
        if (shape.contentLength > limits.maxMessageBytes()) {
            shape.defect(513, "Message Too Large");
        }
    }

    private static boolean cseqNamesMethod(MessageShape shape) {
        Range cseq = shape.cseq;
        Range method = shape.method;
        if (cseq == null || method == null) {
            return true;
        }
        int start = cseq.to();
        while (start > cseq.from() && !Ascii.isBlank(shape.bytes[start - 1])) {
            start--;
        }
        if (cseq.to() - start != method.to() - method.from()) {
            return false;
        }
        for (int i = 0; i < cseq.to() - start; i++) {
            if (shape.bytes[start + i] != shape.bytes[method.from() + i]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(byte[] bytes, int lineEnd) {
        if (lineEnd + 1 < bytes.length && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n') {
            return lineEnd + 2;
        }
        return Math.min(lineEnd + 1, bytes.length);
    }

    private static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] bytes, int from, int to, byte wanted) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
