package io.patchbay.slee.server.client;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Locale;

/** Turns text into the values that MBean attributes take. */
final class AttributeText {
    private AttributeText() {}

    /**
     * Reads a value.
     *
     * @param type name of the attribute's class, as MBeanInfo gives it
     * @param text the value, elements of arrays with commas between them
     * @return the value
     * @throws IllegalArgumentException if the text does not fit, or there is no way to write a
     *     value of the type
     */
    static Object parse(String type, String text) {
        if (type.startsWith("[")) {
            return array(element(type), text);
        }
        return scalar(type, text);
    }

    private static Object array(String elementType, String text) {
        List<String> parts = text.isEmpty() ? List.of() : List.of(text.split(",", -1));
        Object array = Array.newInstance(scalarClass(elementType), parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Array.set(array, i, scalar(elementType, parts.get(i).strip()));
        }
        return array;
    }

    private static String element(String arrayType) {
        String element = arrayType.substring(1);
        if (element.startsWith("L")) {
            return element.substring(1, element.length() - 1);
        }
        return switch (element) {
            case "Z" -> "boolean";
            case "I" -> "int";
            case "J" -> "long";
            case "D" -> "double";
            default -> throw noText(arrayType);
        };
    }

    private static Class<?> scalarClass(String type) {
        return switch (type) {
            case "java.lang.String" -> String.class;
            case "boolean" -> boolean.class;
            case "java.lang.Boolean" -> Boolean.class;
            case "int" -> int.class;
            case "java.lang.Integer" -> Integer.class;
            case "long" -> long.class;
            case "java.lang.Long" -> Long.class;
            case "double" -> double.class;
            case "java.lang.Double" -> Double.class;
            default -> throw noText(type);
        };
    }

    private static Object scalar(String type, String text) {
        try {
            return switch (type) {
                case "java.lang.String" -> text;
                case "boolean", "java.lang.Boolean" -> truth(text);
                case "int", "java.lang.Integer" -> Integer.valueOf(text);
                case "long", "java.lang.Long" -> Long.valueOf(text);
                case "double", "java.lang.Double" -> Double.valueOf(text);
                default -> throw noText(type);
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("it is not a number", e);
        }
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("write true or false");
        };
    }

    private static IllegalArgumentException noText(String type) {
        return new IllegalArgumentException(
                "values of type " + type + " cannot be written as text; use a JMX client");
    }
}
