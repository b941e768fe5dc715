package io.patchbay.slee.container.codegen.profile;

import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.desc;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.method;
import static io.patchbay.slee.container.codegen.profile.ProfileByteCode.type;

import io.patchbay.slee.container.codegen.GenerationException;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileTable;
import io.patchbay.slee.container.codegen.contract.profile.ProfileTableAccess;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import java.lang.classfile.ClassBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the profile table class. Confined to one generation. Specification: 10.8. */
final class TableWriter {
    private static final Class<?> BASE = GeneratedProfileTable.class;
    private static final Class<?> ACCESS = ProfileTableAccess.class;

    private final ProfileSpecComponentDescriptor descriptor;
    private final ProfileTypes types;

    TableWriter(ProfileSpecComponentDescriptor descriptor, ProfileTypes types) {
        this.descriptor = descriptor;
        this.types = types;
    }

    byte[] write(String name) throws GenerationException {
        Class<?> declared = types.tableInterface();
        Map<Method, Integer> queries = declared == null ? Map.of() : queries(declared);
        List<Class<?>> interfaces = declared == null ? List.of() : List.of(declared);
        return ProfileByteCode.write(
                name,
                types.loader(),
                BASE,
                interfaces,
                builder -> {
                    ProfileByteCode.constructor(builder, BASE, ACCESS);
                    queries.forEach((method, index) -> query(builder, method, index));
                });
    }

    private Map<Method, Integer> queries(Class<?> declared) throws GenerationException {
        Map<Method, Integer> queries = new LinkedHashMap<>();
        for (Method method : declared.getMethods()) {
            if (!Modifier.isAbstract(method.getModifiers()) || isInherited(method)) {
                continue;
            }
            queries.put(method, query(method));
        }
        return queries;
    }

    private static boolean isInherited(Method method) {
        try {
            BASE.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException own) {
            return false;
        }
    }

    private int query(Method method) throws GenerationException {
        for (int i = 0; i < descriptor.queries().size(); i++) {
            var query = descriptor.queries().get(i);
            if (query.methodName().equals(method.getName())
                    && query.parameters().size() == method.getParameterCount()
                    && method.getReturnType() == Collection.class) {
                return i;
            }
        }
        throw new GenerationException(
                "The method "
                        + method.getName()
                        + " of the profile table interface "
                        + method.getDeclaringClass().getName()
                        + " matches no query of "
                        + descriptor.id()
                        + ": declare a query of this name and number of parameters, and return"
                        + " java.util.Collection (10.8.2)");
    }

    private static void query(ClassBuilder builder, Method method, int index) {
        method(
                builder,
                method.getName(),
                desc(method),
                code -> {
                    code.aload(0).invokevirtual(desc(BASE), "slee$access", type(ACCESS));
                    code.loadConstant(index);
                    code.loadConstant(method.getParameterCount()).anewarray(desc(Object.class));
                    for (int i = 0; i < method.getParameterCount(); i++) {
                        code.dup().loadConstant(i);
                        ProfileByteCode.loadBoxed(code, i, method.getParameterTypes()[i]);
                        code.aastore();
                    }
                    code.invokeinterface(
                            desc(ACCESS),
                            "query",
                            type(Collection.class, int.class, Object[].class));
                    code.areturn();
                });
    }
}
