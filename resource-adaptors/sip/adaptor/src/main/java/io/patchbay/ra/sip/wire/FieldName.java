package io.patchbay.ra.sip.wire;

import io.patchbay.ra.sip.wire.MessageShape.Range;

/**
 * The header fields that the scanner looks into, and what it notes of each. Stateless (RFC 3261,
 * 7.3).
 */
enum FieldName {
    VIA("via", "v") {
        @Override
        void note(MessageShape shape, Range value) {
            comments(shape, value);
            shape.vias.add(value);
        }
    },
    FROM("from", "f") {
        @Override
        void note(MessageShape shape, Range value) {
            once(shape, shape.from == null);
            shape.from = value;
        }
    },
    TO("to", "t") {
        @Override
        void note(MessageShape shape, Range value) {
            once(shape, shape.to == null);
            shape.to = value;
        }
    },
    CALL_ID("call-id", "i") {
        @Override
        void note(MessageShape shape, Range value) {
            once(shape, shape.callId == null);
            shape.callId = value;
            int hash = 1;
            for (int i = value.from(); i < value.to(); i++) {
                hash = 31 * hash + shape.bytes[i];
            }
            shape.callIdHash = hash;
        }
    },
    CSEQ("cseq", "") {
        @Override
        void note(MessageShape shape, Range value) {
            once(shape, shape.cseq == null);
            shape.cseq = value;
        }
    },
    MAX_FORWARDS("max-forwards", "") {
        @Override
        void note(MessageShape shape, Range value) {
            once(shape, !shape.maxForwards);
            shape.maxForwards = true;
        }
    },
    CONTENT_LENGTH("content-length", "l") {
        @Override
        void note(MessageShape shape, Range value) {
            // Two lengths let two hops see two different messages in the same bytes.
            once(shape, shape.contentLength < 0);
            shape.contentLength = length(shape, value);
        }
    },
    SERVER("server", "") {
        @Override
        void note(MessageShape shape, Range value) {
            comments(shape, value);
        }
    },
    USER_AGENT("user-agent", "") {
        @Override
        void note(MessageShape shape, Range value) {
            comments(shape, value);
        }
    },
    RETRY_AFTER("retry-after", "") {
        @Override
        void note(MessageShape shape, Range value) {
            comments(shape, value);
        }
    },
    OTHER("", "") {
        @Override
        void note(MessageShape shape, Range value) {
            // The parser judges it.
        }
    };

    private static final FieldName[] NAMES = values();
    private static final int MAX_LENGTH_DIGITS = 9;

    private final String name;
    private final String compactForm;

    FieldName(String name, String compactForm) {
        this.name = name;
        this.compactForm = compactForm;
    }

    static FieldName of(byte[] bytes, int from, int to) {
        for (FieldName candidate : NAMES) {
            String word = to - from == 1 ? candidate.compactForm : candidate.name;
            if (!word.isEmpty() && Ascii.equalsIgnoreCase(bytes, from, to, word)) {
                return candidate;
            }
        }
        return OTHER;
    }

    /** Notes the value in the shape, or the defect that it has. */
    abstract void note(MessageShape shape, Range value);

    private static void once(MessageShape shape, boolean first) {
        if (!first) {
            shape.defect(400, "Repeated Header Field");
        }
    }

    private static int length(MessageShape shape, Range value) {
        int digits = value.to() - value.from();
        if (digits == 0 || digits > MAX_LENGTH_DIGITS) {
            shape.defect(400, "Malformed Content-Length");
            return 0;
        }
        int length = 0;
        for (int i = value.from(); i < value.to(); i++) {
            if (!Ascii.isDigit(shape.bytes[i])) {
                shape.defect(400, "Malformed Content-Length");
                return 0;
            }
            length = length * 10 + (shape.bytes[i] - '0');
        }
        return length;
    }

    /** The parser never returns from a comment that does not end. */
    private static void comments(MessageShape shape, Range value) {
        int depth = 0;
        boolean quoted = false;
        for (int i = value.from(); i < value.to(); i++) {
            byte at = shape.bytes[i];
            if (at == '\\' && (quoted || depth > 0)) {
                i++;
            } else if (at == '"' && depth == 0) {
                quoted = !quoted;
            } else if (!quoted && at == '(') {
                depth++;
            } else if (!quoted && at == ')' && depth > 0) {
                depth--;
            }
        }
        boolean escapeAtEnd = value.to() > value.from() && shape.bytes[value.to() - 1] == '\\';
        if (depth > 0 || quoted || escapeAtEnd) {
            shape.defect(400, "Unterminated Comment or Quotation");
        }
    }
}
