package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.GeneratedActivityContextInterface;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The naming rules of accessor methods. Stateless. Specification: 6.5.1, 7.5.1, 11.2. */
final class Accessors {

    private Accessors() {}

    static String getter(String field) {
        return "get" + capitalised(field);
    }

    static String setter(String field) {
        return "set" + capitalised(field);
    }

    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The name behind a prefix, null if the method does not start with it and an upper case. */
    static @Nullable String behind(String prefix, Method method) {
        String name = method.getName();
        if (!name.startsWith(prefix)
                || name.length() == prefix.length()
                || !Character.isUpperCase(name.charAt(prefix.length()))) {
            return null;
        }
        return Character.toLowerCase(name.charAt(prefix.length()))
                + name.substring(prefix.length() + 1);
    }

    /** An attribute with the methods that read and write it. */
    record Attribute(String name, Class<?> type, List<Method> getters, List<Method> setters) {}

    /** Pairs the accessors of an activity context interface, sorted by attribute name. */
    static List<Attribute> attributes(AuthorType aci) throws GenerationException {
        Map<String, List<Method>> getters = new TreeMap<>();
        Map<String, List<Method>> setters = new TreeMap<>();
        for (Method method : aci.abstractMethods()) {
            if (isInherited(method)) {
                continue;
            }
            String read = behind("get", method);
            String written = behind("set", method);
            if (read != null && isGetter(method)) {
                getters.computeIfAbsent(read, key -> new ArrayList<>()).add(method);
            } else if (written != null && isSetter(method)) {
                setters.computeIfAbsent(written, key -> new ArrayList<>()).add(method);
            } else {
                throw new GenerationException(
                        "The activity context interface "
                                + aci
                                + " declares "
                                + AuthorType.render(method)
                                + ": only attribute accessors getX() and setX(value) are allowed"
                                + " (7.5.1)");
            }
        }
        return pair(aci, getters, setters);
    }

    // What the base class of the generated view implements needs no attribute.
    private static boolean isInherited(Method method) {
        try {
            GeneratedActivityContextInterface.class.getMethod(
                    method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0 && method.getReturnType() != void.class;
    }

    private static boolean isSetter(Method method) {
        return method.getParameterCount() == 1 && method.getReturnType() == void.class;
    }

    private static List<Attribute> pair(
            AuthorType aci, Map<String, List<Method>> getters, Map<String, List<Method>> setters)
            throws GenerationException {
        TreeMap<String, Class<?>> types = new TreeMap<>();
        for (Map.Entry<String, List<Method>> getter : getters.entrySet()) {
            types.put(getter.getKey(), narrowest(getter.getValue()));
        }
        for (Map.Entry<String, List<Method>> setter : setters.entrySet()) {
            Class<?> written = setter.getValue().getFirst().getParameterTypes()[0];
            Class<?> read = types.putIfAbsent(setter.getKey(), written);
            boolean overloaded = setter.getValue().size() > 1;
            if (overloaded || (read != null && read != written)) {
                throw new GenerationException(
                        "The accessors of attribute "
                                + setter.getKey()
                                + " of "
                                + aci
                                + " disagree about its type; declare getter and setter with one"
                                + " type (7.5.1)");
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        types.forEach((name, type) ->
                attributes.add(
                        new Attribute(
                                name,
                                type,
                                getters.getOrDefault(name, List.of()),
                                setters.getOrDefault(name, List.of()))));
        return attributes;
    }

    /** The narrowest result of methods that override each other. */
    static Class<?> narrowest(List<Method> getters) {
        Class<?> narrowest = getters.getFirst().getReturnType();
        for (Method getter : getters) {
            if (narrowest.isAssignableFrom(getter.getReturnType())) {
                narrowest = getter.getReturnType();
            }
        }
        return narrowest;
    }
}
