package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.util.Optional;

/**
 * Finds the DOCTYPE in front of the document element and cuts it out. Confined to one thread, used
 * once.
 *
 * <p>The XML parser behind it is told to refuse any DOCTYPE, so whatever this scanner overlooks is
 * refused there; and without a DOCTYPE no entity can be declared, inside or outside of the
 * document.
 */
final class PrologScanner {

    private static final String KEYWORD = "<!DOCTYPE";

    private final String text;
    private final Location file;
    private final Problems problems;
    private int position;

    PrologScanner(String text, Location file, Problems problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
    }

    /**
     * What the scanner found. Immutable.
     *
     * @param doctype the declaration
     * @param body the document with the declaration replaced by blanks, so that lines stay
     */
    record Prolog(Doctype doctype, String body) {}

    /** Scans the prolog; problems are reported for everything that makes it unusable. */
    Optional<Prolog> scan() {
        if (!skipToDoctype()) {
            problems.add(
                    Problem.error("3", here(), "the document has no DOCTYPE")
                            .expected("a DOCTYPE with a PUBLIC id of a SLEE 1.0 or 1.1 descriptor")
                            .remedy("write the DOCTYPE before the document element"));
            return Optional.empty();
        }
        int start = position;
        Location location = here();
        position += KEYWORD.length();
        skipBlanks();
        String root = name();
        skipBlanks();
        if (!text.startsWith("PUBLIC", position)) {
            return refuse(location, "the DOCTYPE has no PUBLIC id", "PUBLIC and a quoted id");
        }
        position += "PUBLIC".length();
        skipBlanks();
        Optional<String> publicId = literal();
        if (publicId.isEmpty()) {
            return refuse(location, "the PUBLIC id is not a quoted text", "a quoted id");
        }
        skipBlanks();
        if (literal().isEmpty()) {
            return refuse(location, "the DOCTYPE has no system id", "a quoted address");
        }
        skipBlanks();
        return end(start, new Doctype(root, normalise(publicId.get()), location));
    }

    private Optional<Prolog> end(int start, Doctype doctype) {
        if (at('[')) {
            return refuse(
                    here(),
                    "the DOCTYPE has an internal subset",
                    "no declarations inside the document");
        }
        if (!at('>')) {
            return refuse(here(), "the DOCTYPE is not closed", "'>' after the system id");
        }
        position++;
        StringBuilder body = new StringBuilder(text);
        for (int i = start; i < position; i++) {
            if (!isBlank(text.charAt(i))) {
                body.setCharAt(i, ' ');
            }
        }
        return Optional.of(new Prolog(doctype, body.toString()));
    }

    private boolean skipToDoctype() {
        while (true) {
            skipBlanks();
            if (text.startsWith(KEYWORD, position)) {
                return true;
            }
            if (!(skipPast("<?", "?>") || skipPast("<!--", "-->"))) {
                return false;
            }
        }
    }

    private boolean skipPast(String open, String close) {
        if (!text.startsWith(open, position)) {
            return false;
        }
        int end = text.indexOf(close, position + open.length());
        if (end < 0) {
            return false;
        }
        position = end + close.length();
        return true;
    }

    private String name() {
        int start = position;
        while (position < text.length()
                && !isBlank(text.charAt(position))
                && "[]<>\"'".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private Optional<String> literal() {
        if (!at('"') && !at('\'')) {
            return Optional.empty();
        }
        int end = text.indexOf(text.charAt(position), position + 1);
        if (end < 0) {
            return Optional.empty();
        }
        String literal = text.substring(position + 1, end);
        position = end + 1;
        return Optional.of(literal);
    }

    private void skipBlanks() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private Optional<Prolog> refuse(Location location, String what, String expected) {
        problems.add(
                Problem.error("3", location, what)
                        .expected(expected)
                        .remedy("use the DOCTYPE of the SLEE descriptor unchanged"));
        return Optional.empty();
    }

    private Location here() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return file.at(line, position - lineStart + 1);
    }

    private static String normalise(String publicId) {
        return publicId.strip().replaceAll("\\s+", " ");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
