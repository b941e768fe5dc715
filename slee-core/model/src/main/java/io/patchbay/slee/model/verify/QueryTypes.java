package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.Location;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.descriptor.ValueType;
import java.lang.constant.ClassDesc;
import java.util.Map;
import java.util.Optional;

/** Which operators fit which attribute types. Stateless. Specification: 10.20.2, 10.22. */
final class QueryTypes {

    private static final Map<String, ValueType> PRIMITIVES =
            Map.of(
                    "int", ValueType.INTEGER,
                    "long", ValueType.LONG,
                    "short", ValueType.SHORT,
                    "byte", ValueType.BYTE,
                    "char", ValueType.CHARACTER,
                    "boolean", ValueType.BOOLEAN,
                    "float", ValueType.FLOAT,
                    "double", ValueType.DOUBLE);

    private QueryTypes() {}

    /** The simple type behind a Java type name: primitives and their wrappers are the same. */
    static Optional<ValueType> simple(String typeName) {
        return Optional.ofNullable(PRIMITIVES.get(typeName)).or(() -> ValueType.named(typeName));
    }

    static boolean isText(ClassDesc type) {
        return MethodInfo.typeName(type).equals("java.lang.String");
    }

    static void expectOperator(
            Scope scope,
            ClassDesc type,
            QueryOperator operator,
            String spec,
            Location at,
            String attribute) {
        if (operator.needsText()) {
            scope.expect(
                    isText(type),
                    spec,
                    at,
                    operator.xml() + " does not fit attribute " + attribute,
                    MethodInfo.typeName(type),
                    "java.lang.String");
        } else if (operator.needsOrder()) {
            scope.expect(
                    isOrdered(scope, type),
                    spec,
                    at,
                    operator.xml() + " does not fit attribute " + attribute,
                    MethodInfo.typeName(type),
                    "a type with an order: a number, a character, text or a Comparable");
        }
    }

    private static boolean isOrdered(Scope scope, ClassDesc type) {
        String name = MethodInfo.typeName(type);
        Optional<ValueType> simple = simple(name);
        if (simple.isPresent()) {
            return simple.get() != ValueType.BOOLEAN;
        }
        return !type.isArray() && !scope.isNoSubtype(name, "java.lang.Comparable", "10.20.2");
    }
}
