package io.patchbay.slee.model.xml;

import java.util.List;

/**
 * What an attribute may be. Immutable.
 *
 * @param name its name
 * @param values the allowed values; empty means any text
 * @param required whether it must be written
 */
record AttributeRule(String name, List<String> values, boolean required) {

    boolean accepts(String value) {
        return values.isEmpty() || values.contains(value);
    }
}
