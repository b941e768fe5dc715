package io.patchbay.slee.container.profile.schema;

import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of the profiles of one specification. Immutable. Specification: 10.6, 10.22.
 *
 * @param index its place in a row
 * @param name the CMP field's name
 * @param type the declared type
 * @param immutable whether values are kept by reference
 * @param defaultValue the value before any was set
 * @param unique the rules by which no two profiles of a table have an equal value, null if they may
 */
public record ProfileAttribute(
        int index,
        String name,
        Class<?> type,
        boolean immutable,
        @Nullable Object defaultValue,
        @Nullable TextRules unique) {

    /** Refuses missing parts. */
    public ProfileAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /**
     * The class of the values.
     *
     * @return the declared type, the wrapper class if it is primitive
     */
    public Class<?> valueType() {
        return boxed(type);
    }

    /**
     * The class of the values that an index or a query of SLEE 1.0 compares: the elements of an
     * array.
     *
     * @return the element's class for arrays, else {@link #valueType}
     */
    public Class<?> elementType() {
        return type.isArray() ? boxed(type.getComponentType()) : valueType();
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /**
     * Whether the attribute may have the value.
     *
     * @param value a value, or null
     * @return false if its class is wrong, or it is null and the type is primitive
     */
    public boolean accepts(@Nullable Object value) {
        return value == null ? !type.isPrimitive() : valueType().isInstance(value);
    }
}
