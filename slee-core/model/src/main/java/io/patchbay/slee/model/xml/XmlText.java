package io.patchbay.slee.model.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the bytes of an XML document by its byte order mark or its declaration. Stateless. */
final class XmlText {

    private static final int DECLARATION_LENGTH = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlText() {}

    /** Returns the text without byte order mark, or empty if the bytes are not valid text. */
    static Optional<String> decode(byte[] bytes) {
        return charset(bytes).flatMap(charset -> decode(bytes, charset));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0x00, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0x00)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int length = Math.min(bytes.length, DECLARATION_LENGTH);
        Matcher matcher =
                ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? named(matcher.group(1)) : Optional.of(StandardCharsets.UTF_8);
    }

    /** Only encodings in which the declaration itself reads as ASCII. */
    private static Optional<Charset> named(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> Optional.of(StandardCharsets.UTF_8);
            case "US-ASCII", "ASCII" -> Optional.of(StandardCharsets.US_ASCII);
            case "ISO-8859-1", "LATIN1" -> Optional.of(StandardCharsets.ISO_8859_1);
            case "ISO-8859-15", "WINDOWS-1252" -> Optional.of(Charset.forName(name));
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
