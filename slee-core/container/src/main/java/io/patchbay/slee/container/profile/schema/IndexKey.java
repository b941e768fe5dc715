package io.patchbay.slee.container.profile.schema;

import java.util.Objects;

/**
 * Names an index of a profile table. Immutable. Specification: 10.22.
 *
 * @param attribute the attribute's place in a row
 * @param rules how values are compared
 * @param sorted whether it answers ranges and prefixes; it answers equality in any case
 */
public record IndexKey(int attribute, TextRules rules, boolean sorted) {
    /** Refuses missing rules. */
    public IndexKey {
        Objects.requireNonNull(rules, "rules");
    }
}
