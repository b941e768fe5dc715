package io.patchbay.slee.model.descriptor;

import java.util.Optional;

/**
 * An environment entry, bound under {@code java:comp/env}. Immutable. Specification: 6.13, 10.19.4.
 *
 * @param name the name relative to {@code java:comp/env}
 * @param type the type of the value
 * @param text the value as written, if any
 * @param location where it is declared
 */
public record EnvEntry(String name, ValueType type, Optional<String> text, Location location) {

    /** Refuses a blank name and a value that the type does not accept. */
    public EnvEntry {
        Checks.notBlank(name, "env-entry name");
        Checks.notNull(type, "type");
        Checks.notNull(location, "location");
        text.ifPresent(type::parse);
    }

    /**
     * The value as an object of the entry's type.
     *
     * @return the value, if one is declared
     */
    public Optional<Object> value() {
        return text.map(type::parse);
    }
}
