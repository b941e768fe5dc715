package io.patchbay.slee.container.codegen.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A CMP field of a profile specification with its Java type. Immutable. Specification: 10.6.
 *
 * @param name its name, starting with a lower-case letter
 * @param type the type of its accessors
 * @param immutable whether values are kept by reference; all others are copied at get and set
 * @param defaultValue the value of a field that was never set: zero or false for primitives
 *     (boxed), null otherwise
 */
public record ProfileField(
        String name, Class<?> type, boolean immutable, @Nullable Object defaultValue) {

    /** Refuses missing parts. */
    public ProfileField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
