package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a descriptor. Immutable; compared by identity.
 *
 * <p>Text is what stands directly in the element, its own children's text excluded.
 */
public final class XmlElement {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children;
    private final String rawText;
    private final Location location;

    /**
     * Copies everything.
     *
     * @param name the tag
     * @param attributes attribute values by name
     * @param children the child elements in order
     * @param rawText the text as written
     * @param location the place of the start tag
     */
    public XmlElement(
            String name,
            Map<String, String> attributes,
            List<XmlElement> children,
            String rawText,
            Location location) {
        this.name = name;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        this.children = List.copyOf(children);
        this.rawText = rawText;
        this.location = location;
    }

    /**
     * The tag.
     *
     * @return the element's name
     */
    public String name() {
        return name;
    }

    /**
     * The attributes in the order of the document.
     *
     * @return values by name
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * An attribute's value without surrounding white space.
     *
     * @param attribute its name
     * @return the value, if the attribute is written
     */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
    }

    /**
     * An attribute with the values True and False.
     *
     * @param attribute its name
     * @param absent the value when it is not written
     * @return whether it is True
     */
    public boolean flag(String attribute, boolean absent) {
        return attribute(attribute).map("True"::equals).orElse(absent);
    }

    /**
     * The child elements.
     *
     * @return all of them in order
     */
    public List<XmlElement> children() {
        return children;
    }

    /**
     * The child elements of one name.
     *
     * @param child the name
     * @return the children in order
     */
    public List<XmlElement> children(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    /**
     * The first child element of a name.
     *
     * @param child the name
     * @return the child, if there is one
     */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(c -> c.name.equals(child)).findFirst();
    }

    /**
     * The text without surrounding white space.
     *
     * @return the text, perhaps empty
     */
    public String text() {
        return rawText.strip();
    }

    /**
     * The text as written.
     *
     * @return the text with its white space
     */
    public String rawText() {
        return rawText;
    }

    /**
     * The text of the first child of a name.
     *
     * @param child the name
     * @return the text, empty if there is no such child
     */
    public String childText(String child) {
        return child(child).map(XmlElement::text).orElse("");
    }

    /**
     * The text of an optional child.
     *
     * @param child the name
     * @return the text, absent if there is no such child or nothing in it
     */
    public Optional<String> optionalText(String child) {
        return child(child).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /**
     * The place of the start tag.
     *
     * @return jar, file and line
     */
    public Location location() {
        return location;
    }

    @Override
    public String toString() {
        return "<" + name + "> at " + location;
    }
}
