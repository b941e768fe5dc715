package io.patchbay.slee.container.codegen.profile;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.ValueKinds;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a profile CMP interface. Stateless. Specification: 10.6. */
final class CmpInterface {

    private CmpInterface() {}

    /** The fields, sorted by name. */
    static List<ProfileField> fields(Class<?> cmpInterface) throws GenerationException {
        Map<String, Class<?>> types = new TreeMap<>();
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : cmpInterface.getMethods()) {
            if (!Modifier.isAbstract(method.getModifiers())) {
                continue;
            }
            String read = isGetter(method) ? field(method) : null;
            String written = isSetter(method) ? field(method) : null;
            if (read != null) {
                types.put(read, method.getReturnType());
            } else if (written != null) {
                setters.put(written, method);
            } else {
                throw new GenerationException(
                        "The profile CMP interface "
                                + cmpInterface.getName()
                                + " declares "
                                + method.getName()
                                + ": only accessors getX() and setX(value) are allowed (10.6)");
            }
        }
        checkPairs(cmpInterface, types, setters);
        List<ProfileField> fields = new ArrayList<>();
        types.forEach((name, type) -> fields.add(field(name, type)));
        return fields;
    }

    private static ProfileField field(String name, Class<?> type) {
        return new ProfileField(
                name, type, ValueKinds.isImmutable(type), ProfileByteCode.defaultValue(type));
    }

    private static void checkPairs(
            Class<?> cmpInterface, Map<String, Class<?>> types, Map<String, Method> setters)
            throws GenerationException {
        for (Map.Entry<String, Class<?>> type : types.entrySet()) {
            Method setter = setters.get(type.getKey());
            if (setter == null || setter.getParameterTypes()[0] != type.getValue()) {
                throw unpaired(cmpInterface, type.getKey());
            }
        }
        for (String name : setters.keySet()) {
            if (!types.containsKey(name)) {
                throw unpaired(cmpInterface, name);
            }
        }
    }

    private static GenerationException unpaired(Class<?> cmpInterface, String field) {
        return new GenerationException(
                "The CMP field "
                        + field
                        + " of "
                        + cmpInterface.getName()
                        + " needs a getter and a setter of one type (10.6)");
    }

    static boolean isGetter(Method method) {
        return method.getName().startsWith("get")
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class;
    }

    static boolean isSetter(Method method) {
        return method.getName().startsWith("set")
                && method.getParameterCount() == 1
                && method.getReturnType() == void.class;
    }

    /** The field that an accessor is for, null if its name has no upper case behind get or set. */
    static @Nullable String field(Method accessor) {
        String name = accessor.getName();
        if (name.length() < 4 || !Character.isUpperCase(name.charAt(3))) {
            return null;
        }
        return Character.toLowerCase(name.charAt(3)) + name.substring(4);
    }

    static String getter(ProfileField field) {
        return "get" + capitalised(field);
    }

    static String setter(ProfileField field) {
        return "set" + capitalised(field);
    }

    private static String capitalised(ProfileField field) {
        return Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
    }
}
