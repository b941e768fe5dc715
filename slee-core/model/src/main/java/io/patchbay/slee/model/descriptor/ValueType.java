package io.patchbay.slee.model.descriptor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types of environment entries and configuration properties. Immutable.
 *
 * <p>A value is written as the type's String constructor understands it. Specification: 6.13,
 * 10.19.4, 15.4.1.
 */
public enum ValueType {
    /** Any text. */
    STRING(String.class),
    /** Exactly one character. */
    CHARACTER(Character.class),
    /** {@code int}. */
    INTEGER(Integer.class),
    /** {@code boolean}: only "true" in any case is true. */
    BOOLEAN(Boolean.class),
    /** {@code double}. */
    DOUBLE(Double.class),
    /** {@code byte}. */
    BYTE(Byte.class),
    /** {@code short}. */
    SHORT(Short.class),
    /** {@code long}. */
    LONG(Long.class),
    /** {@code float}. */
    FLOAT(Float.class);

    private final Class<?> javaType;

    ValueType(Class<?> javaType) {
        this.javaType = javaType;
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
        return switch (this) {
            case STRING -> text;
            case CHARACTER -> character(text);
            case INTEGER -> Integer.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
        };
    }

    /**
     * Whether the type accepts the text.
     *
     * @param text the text of the descriptor
     * @return true if {@link #parse} would succeed
     */
    public boolean accepts(String text) {
        try {
            return javaType.isInstance(parse(text));
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
