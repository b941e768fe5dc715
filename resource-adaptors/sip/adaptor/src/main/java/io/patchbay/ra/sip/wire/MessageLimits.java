package io.patchbay.ra.sip.wire;

/**
 * What a message may cost before it is parsed. Immutable.
 *
 * @param maxMessageBytes longest message, start line to end of body, in bytes
 * @param maxHeaderLines most header fields
 * @param maxLineBytes longest header field with its continuation lines, in bytes
 */
public record MessageLimits(int maxMessageBytes, int maxHeaderLines, int maxLineBytes) {

    /** What the adaptor starts from when nothing is configured. */
    public static final MessageLimits DEFAULT = new MessageLimits(65_535, 256, 8_192);

    /** Refuses limits that no message could keep. */
    public MessageLimits {
        if (maxMessageBytes < 512 || maxHeaderLines < 8 || maxLineBytes < 128) {
            throw new IllegalArgumentException(
                    "no SIP message fits in "
                            + maxMessageBytes
                            + " bytes, "
                            + maxHeaderLines
                            + " header lines of "
                            + maxLineBytes
                            + " bytes");
        }
    }
}
