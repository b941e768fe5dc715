package javax.slee.resource;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Function;

/** The nine types that a configuration property can have. */
enum ConfigPropertyType {
    INTEGER(Integer.class, Integer::valueOf),
    LONG(Long.class, Long::valueOf),
    DOUBLE(Double.class, Double::valueOf),
    FLOAT(Float.class, Float::valueOf),
    SHORT(Short.class, Short::valueOf),
    BYTE(Byte.class, Byte::valueOf),
    CHARACTER(Character.class, ConfigPropertyType::onlyCharacter),
    BOOLEAN(Boolean.class, Boolean::valueOf),
    STRING(String.class, text -> text);

    private final Class<? extends Serializable> valueClass;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<String, Serializable> parser;

    ConfigPropertyType(
            Class<? extends Serializable> valueClass, Function<String, Serializable> parser) {
        this.valueClass = valueClass;
        this.parser = parser;
    }

    static ConfigPropertyType of(String className) {
        for (ConfigPropertyType type : values()) {
            if (type.valueClass.getName().equals(className)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "'"
                        + className
                        + "' is not a type of a configuration property; use one of "
                        + Arrays.stream(values()).map(type -> type.valueClass.getName()).toList());
    }

    Class<? extends Serializable> valueClass() {
        return valueClass;
    }

    Serializable parse(String text) {
        return parser.apply(text);
    }

    private static Character onlyCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a java.lang.Character: expected exactly one character");
        }
        return text.charAt(0);
    }
}
