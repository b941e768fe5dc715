package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The grammar of one kind of descriptor in one version. Immutable. */
public final class Grammar {

    private final String publicId;
    private final Optional<String> systemId;
    private final SleeVersion version;
    private final String root;
    private final Map<String, ContentModel> contents;
    private final Map<String, Map<String, AttributeRule>> attributes;

    Grammar(
            String publicId,
            Optional<String> systemId,
            SleeVersion version,
            String root,
            Map<String, ContentModel> contents,
            Map<String, Map<String, AttributeRule>> attributes) {
        this.publicId = publicId;
        this.systemId = systemId;
        this.version = version;
        this.root = root;
        this.contents = Map.copyOf(contents);
        Map<String, Map<String, AttributeRule>> copy = new LinkedHashMap<>();
        attributes.forEach((element, rules) -> copy.put(element, Map.copyOf(rules)));
        this.attributes = Map.copyOf(copy);
    }

    /**
     * The id that documents name.
     *
     * @return the public id
     */
    public String publicId() {
        return publicId;
    }

    /**
     * The customary address; it is never opened.
     *
     * @return the system id of the standard grammars
     */
    public Optional<String> systemId() {
        return systemId;
    }

    /**
     * The contract version of the components that a document declares.
     *
     * @return 1.0 or 1.1
     */
    public SleeVersion version() {
        return version;
    }

    /**
     * The document element.
     *
     * @return its name, for example {@code sbb-jar}
     */
    public String root() {
        return root;
    }

    Optional<ContentModel> content(String element) {
        return Optional.ofNullable(contents.get(element));
    }

    Map<String, AttributeRule> attributes(String element) {
        return attributes.getOrDefault(element, Map.of());
    }

    @Override
    public String toString() {
        return publicId;
    }
}
