package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.MethodInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The get and set methods among the methods of an interface. Confined to one thread. */
final class Accessors {

    private final Map<String, MethodInfo> getters = new LinkedHashMap<>();
    private final Map<String, MethodInfo> setters = new LinkedHashMap<>();
    private final List<MethodInfo> others = new ArrayList<>();

    Accessors(Collection<MethodInfo> methods) {
        for (MethodInfo method : methods) {
            if (!method.isAbstract()) {
                continue;
            }
            if (isGetter(method)) {
                getters.put(field(method), method);
            } else if (isSetter(method)) {
                setters.put(field(method), method);
            } else {
                others.add(method);
            }
        }
    }

    static boolean isGetter(MethodInfo m) {
        return isAccessor(m, "get")
                && m.type().parameterCount() == 0
                && !m.type().returnType().equals(ConstantDescs.CD_void);
    }

    static boolean isSetter(MethodInfo m) {
        return isAccessor(m, "set")
                && m.type().parameterCount() == 1
                && m.type().returnType().equals(ConstantDescs.CD_void);
    }

    private static boolean isAccessor(MethodInfo m, String prefix) {
        return m.name().length() > 3
                && m.name().startsWith(prefix)
                && Character.isUpperCase(m.name().charAt(3));
    }

    private static String field(MethodInfo method) {
        return Names.decapitalise(method.name().substring(3));
    }

    /** The fields that have a getter or a setter. */
    List<String> fields() {
        Map<String, MethodInfo> all = new LinkedHashMap<>(getters);
        all.putAll(setters);
        return List.copyOf(all.keySet());
    }

    /** The type of a field, if it has an accessor. */
    Optional<ClassDesc> type(String field) {
        return getter(field)
                .map(m -> m.type().returnType())
                .or(() -> setter(field).map(m -> m.type().parameterType(0)));
    }

    Optional<MethodInfo> getter(String field) {
        return Optional.ofNullable(getters.get(field));
    }

    Optional<MethodInfo> setter(String field) {
        return Optional.ofNullable(setters.get(field));
    }

    /** Whether the field's accessors agree about its type. */
    boolean agrees(String field) {
        @Nullable MethodInfo getter = getters.get(field);
        @Nullable MethodInfo setter = setters.get(field);
        return getter == null
                || setter == null
                || getter.type().returnType().equals(setter.type().parameterType(0));
    }

    /** All accessors. */
    List<MethodInfo> all() {
        List<MethodInfo> all = new ArrayList<>(getters.values());
        all.addAll(setters.values());
        return all;
    }

    /** The methods that are no accessors. */
    List<MethodInfo> others() {
        return others;
    }
}
