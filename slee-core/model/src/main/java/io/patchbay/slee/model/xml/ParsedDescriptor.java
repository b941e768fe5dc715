package io.patchbay.slee.model.xml;

import java.util.List;
import java.util.Set;

/**
 * A descriptor that is well-formed XML, with its grammar. Immutable.
 *
 * @param grammar the grammar that its public id names
 * @param root the document element
 * @param sound the children of the root below which no violation of the grammar was found
 */
public record ParsedDescriptor(Grammar grammar, XmlElement root, Set<XmlElement> sound) {

    /**
     * The sound children of one name.
     *
     * @param name the name, for example {@code sbb}
     * @return the children in order, without those that break the grammar
     */
    public List<XmlElement> soundChildren(String name) {
        return root.children(name).stream().filter(sound::contains).toList();
    }
}
