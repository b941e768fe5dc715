package io.patchbay.slee.model.descriptor;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The types of environment entries and configuration properties. Immutable.
 *
 * <p>A value is written as the type's String constructor understands it. Specification: 6.13,
 * 10.19.4, 15.4.1.
 */
public enum ValueType {
    /** Any text. */
    STRING(String.class, text -> text),
    /** Exactly one character. */
    CHARACTER(Character.class, ValueType::character),
    /** {@code int}. */
    INTEGER(Integer.class, Integer::valueOf),
    /** {@code boolean}: only "true" in any case is true. */
    BOOLEAN(Boolean.class, Boolean::valueOf),
    /** {@code double}. */
    DOUBLE(Double.class, Double::valueOf),
    /** {@code byte}. */
    BYTE(Byte.class, Byte::valueOf),
    /** {@code short}. */
    SHORT(Short.class, Short::valueOf),
    /** {@code long}. */
    LONG(Long.class, Long::valueOf),
    /** {@code float}. */
    FLOAT(Float.class, Float::valueOf);

    private final Class<?> javaType;
    private final Function<String, Object> parser;

    <T> ValueType(Class<T> javaType, Function<String, ? extends T> parser) {
        this.javaType = javaType;
        this.parser = parser::apply;
    }

    /**
     * The class of the values.
     *
     * @return a class of java.lang
     */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Turns text into a value.
     *
     * @param text the text of the descriptor
     * @return an instance of {@link #javaType()}
     * @throws IllegalArgumentException if the type does not accept the text
     */
    public Object parse(String text) {
        return parser.apply(text);
    }

    /**
     * Whether the type accepts the text.
     *
     * @param text the text of the descriptor
     * @return true if {@link #parse} would succeed
     */
    public boolean accepts(String text) {
        try {
            parser.apply(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /**
     * Finds a type by its class name.
     *
     * @param className for example {@code "java.lang.Integer"}
     * @return the type, empty if the class is none of the nine
     */
    public static Optional<ValueType> named(String className) {
        return Arrays.stream(values())
                .filter(type -> type.javaType.getName().equals(className))
                .findFirst();
    }

    /**
     * The nine class names, for messages.
     *
     * @return binary names
     */
    public static Stream<String> classNames() {
        return Arrays.stream(values()).map(type -> type.javaType.getName());
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character: \"" + text + "\"");
        }
        return text.charAt(0);
    }
}
