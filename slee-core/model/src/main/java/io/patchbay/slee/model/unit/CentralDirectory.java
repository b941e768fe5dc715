package io.patchbay.slee.model.unit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the entry names from the end of a jar. Stateless.
 *
 * <p>A jar says its names twice: before each entry and in the directory at the end. Readers that
 * trust one of them can be shown something else than readers that trust the other, so {@link
 * JarReader} demands that both agree; that also finds jars that were cut off.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MAX_COMMENT = 0xFFFF;

    private CentralDirectory() {}

    /** Returns the names in the order of the directory, or empty if there is no sound directory. */
    static Optional<List<String>> names(byte[] jar) {
        ByteBuffer buffer = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
        int end = findEnd(buffer);
        if (end < 0) {
            return Optional.empty();
        }
        int count = buffer.getShort(end + 10) & 0xFFFF;
        long length = buffer.getInt(end + 12) & 0xFFFFFFFFL;
        long start = buffer.getInt(end + 16) & 0xFFFFFFFFL;
        if (start + length != end) {
            return Optional.empty();
        }
        return names(jar, buffer, (int) start, end, count);
    }

    private static int findEnd(ByteBuffer buffer) {
        int last = buffer.capacity() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
            if (buffer.getInt(at) == END_SIGNATURE
                    && (buffer.getShort(at + 20) & 0xFFFF) == last - at) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<List<String>> names(
            byte[] jar, ByteBuffer buffer, int start, int end, int count) {
        List<String> names = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || buffer.getInt(at) != ENTRY_SIGNATURE) {
                return Optional.empty();
            }
            int nameLength = buffer.getShort(at + 28) & 0xFFFF;
            int extraLength = buffer.getShort(at + 30) & 0xFFFF;
            int commentLength = buffer.getShort(at + 32) & 0xFFFF;
            int next = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
            if (next > end) {
                return Optional.empty();
            }
            names.add(new String(jar, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at = next;
        }
        return at == end ? Optional.of(names) : Optional.empty();
    }
}
