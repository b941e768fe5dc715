package io.patchbay.ra.sip.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into messages: reads to the empty line, then as many bytes as Content-Length says.
 * Memory is taken as bytes arrive, never as a length promises. Confined to the thread that reads
 * the connection (RFC 3261, 18.3; RFC 5626, 3.5.1).
 */
final class StreamFramer {

    /** The stream cannot be followed any further. */
    static final class LostException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable MessageShape shape;

        LostException(String message, @Nullable MessageShape shape) {
            super(message);
            this.shape = shape;
        }

        /** The message at which it happened, when its header was complete. */
        @Nullable MessageShape shape() {
            return shape;
        }
    }

    private final InputStream in;
    private final WireScanner scanner;
    private final MessageLimits limits;

    StreamFramer(InputStream in, WireScanner scanner, MessageLimits limits) {
        this.in = in;
        this.scanner = scanner;
        this.limits = limits;
    }

    /**
     * The next message or keep-alive.
     *
     * @return its shape; an empty one for a keep-alive that wants an answer; null at the end
     * @throws LostException if message borders can no longer be told
     * @throws IOException if the stream fails
     */
    @Nullable MessageShape next() throws IOException {
        int first = in.read();
        int lineEnds = 0;
        while (first == '\r' || first == '\n') {
            if (first == '\n' && ++lineEnds == 2) {
                MessageShape ping = new MessageShape(new byte[0]);
                ping.empty = true;
                return ping;
            }
            first = in.read();
        }
        return first < 0 ? null : message(first);
    }

    private MessageShape message(int first) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
        bytes.write(first);
        readHeader(bytes);
        MessageShape header = scanner.scan(bytes.toByteArray());
        if (header.headerEnd < 0 || header.contentLength > limits.maxMessageBytes()) {
            throw new LostException("cannot tell where the message ends", header);
        }
        if (header.contentLength <= 0) {
            return header;
        }
        byte[] body = in.readNBytes(header.contentLength);
        if (body.length < header.contentLength) {
            throw new EOFException("the stream ended inside a body");
        }
        bytes.write(body, 0, body.length);
        return scanner.scan(bytes.toByteArray());
    }

    private void readHeader(ByteArrayOutputStream bytes) throws IOException {
        boolean lineIsEmpty = false;
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the stream ended inside a header");
            }
            bytes.write(next);
            if (bytes.size() > limits.maxMessageBytes()) {
                throw new LostException("header longer than a message may be", null);
            }
            if (next == '\n') {
                if (lineIsEmpty) {
                    return;
                }
                lineIsEmpty = true;
            } else if (next != '\r') {
                lineIsEmpty = false;
            }
        }
    }
}
