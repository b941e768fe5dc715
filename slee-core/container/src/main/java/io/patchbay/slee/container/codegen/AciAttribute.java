package io.patchbay.slee.container.codegen;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of an SBB's own activity context interface. Immutable. Specification: 7.5.
 *
 * @param name its name, starting in lower case
 * @param type the type of its accessors
 * @param defaultValue the value of an attribute that was never set: zero or false for primitives
 *     (boxed), null otherwise
 * @param immutable whether values never change, so that they need no copy
 */
public record AciAttribute(
        String name, Class<?> type, @Nullable Object defaultValue, boolean immutable) {}
