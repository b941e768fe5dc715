package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns parser events into a tree. Confined to one thread, used once. */
final class TreeBuilder extends DefaultHandler {

    private static final int MAX_DEPTH = 64;

    private final Location file;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable XmlElement root;

    TreeBuilder(Location file) {
        this.file = file;
    }

    private record OpenElement(
            String name,
            Map<String, String> attributes,
            List<XmlElement> children,
            StringBuilder text,
            Location location) {}

    Optional<XmlElement> root() {
        return Optional.ofNullable(root);
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        if (open.size() >= MAX_DEPTH) {
            throw new SAXParseException("elements are nested deeper than " + MAX_DEPTH, locator);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        open.push(
                new OpenElement(name, values, new ArrayList<>(), new StringBuilder(), location()));
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        OpenElement closed = open.pop();
        XmlElement element =
                new XmlElement(
                        closed.name,
                        closed.attributes,
                        closed.children,
                        closed.text.toString(),
                        closed.location);
        OpenElement parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children.add(element);
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        OpenElement current = open.peek();
        if (current != null) {
            current.text.append(buffer, start, length);
        }
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId)
            throws SAXException {
        throw new SAXParseException("external entities are refused", locator);
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXParseException("unknown entity " + name, locator);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private Location location() {
        Locator current = locator;
        return current == null
                ? file
                : file.at(
                        Math.max(current.getLineNumber(), 0),
                        Math.max(current.getColumnNumber(), 0));
    }
}
