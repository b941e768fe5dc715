package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Parses one descriptor and checks it against the grammar that its DOCTYPE names. Thread-safe.
 *
 * <p>Never opens a network connection or a file. Specification: chapter 3 and the grammars.
 */
@Spec("A3")
public final class DescriptorParser {

    /** The largest descriptor, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Grammars grammars;

    /**
     * Uses a set of grammars.
     *
     * @param grammars the grammars
     */
    public DescriptorParser(Grammars grammars) {
        this.grammars = grammars;
    }

    /**
     * Parses and validates.
     *
     * @param bytes the document
     * @param file the jar and file that it comes from
     * @param expectedRoot the document element that belongs at this place
     * @param problems takes every violation
     * @return the tree, unless the document cannot be parsed or is of another kind; the tree may
     *     have violations
     */
    public Optional<ParsedDescriptor> parse(
            byte[] bytes, Location file, String expectedRoot, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(
                    Problem.error("3", file, "the descriptor is too large")
                            .found(bytes.length + " bytes")
                            .expected("at most " + MAX_BYTES + " bytes"));
            return Optional.empty();
        }
        Optional<String> text = XmlText.decode(bytes);
        if (text.isEmpty()) {
            problems.add(
                    Problem.error("3", file, "the descriptor is not text in a known encoding")
                            .expected("UTF-8, UTF-16, US-ASCII, ISO-8859-1 or -15, windows-1252")
                            .remedy("save the file as UTF-8"));
            return Optional.empty();
        }
        return new PrologScanner(text.get(), file, problems)
                .scan()
                .flatMap(prolog -> parse(prolog, file, expectedRoot, problems));
    }

    private Optional<ParsedDescriptor> parse(
            PrologScanner.Prolog prolog, Location file, String expectedRoot, Problems problems) {
        Optional<Grammar> grammar = grammar(prolog.doctype(), expectedRoot, problems);
        Optional<XmlElement> root = tree(prolog.body(), file, problems);
        if (grammar.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        var sound = new GrammarValidator(grammar.get(), problems).validate(root.get());
        return Optional.of(new ParsedDescriptor(grammar.get(), root.get(), sound));
    }

    private Optional<Grammar> grammar(Doctype doctype, String expectedRoot, Problems problems) {
        Optional<Grammar> grammar = grammars.find(doctype.publicId());
        String expected =
                grammars.all().stream()
                        .filter(g -> g.root().equals(expectedRoot))
                        .map(g -> "\"" + g.publicId() + "\"")
                        .collect(Collectors.joining(" or "));
        if (grammar.isEmpty()) {
            problems.add(
                    Problem.error("3", doctype.location(), "unknown PUBLIC id")
                            .found("\"" + GrammarValidator.shorten(doctype.publicId()) + "\"")
                            .expected(expected)
                            .remedy("use the PUBLIC id of the SLEE descriptor"));
            return grammar;
        }
        if (!grammar.get().root().equals(expectedRoot)) {
            problems.add(
                    Problem.error("3", doctype.location(), "wrong kind of descriptor for this file")
                            .found("\"" + doctype.publicId() + "\"")
                            .expected(expected)
                            .remedy("rename the file or use the right DOCTYPE"));
            return Optional.empty();
        }
        if (!doctype.root().equals(expectedRoot)) {
            problems.add(
                    Problem.error("3", doctype.location(), "the DOCTYPE names another element")
                            .found(GrammarValidator.shorten(doctype.root()))
                            .expected(expectedRoot));
        }
        return grammar;
    }

    private static Optional<XmlElement> tree(String body, Location file, Problems problems) {
        TreeBuilder builder = new TreeBuilder(file);
        try {
            XMLReader reader = reader();
            reader.setContentHandler(builder);
            reader.setErrorHandler(builder);
            reader.setEntityResolver(builder);
            reader.parse(new InputSource(new StringReader(body)));
        } catch (SAXParseException e) {
            Location place =
                    file.at(Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0));
            problems.add(malformed(place, e));
            return Optional.empty();
        } catch (SAXException | IOException e) {
            problems.add(malformed(file, e));
            return Optional.empty();
        }
        return builder.root();
    }

    private static Problem malformed(Location place, Exception e) {
        return Problem.error("3", place, "not well-formed XML: " + e.getMessage())
                .remedy("correct the document; DOCTYPE declarations and entities are refused");
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setValidating(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a security feature", e);
        }
    }
}
