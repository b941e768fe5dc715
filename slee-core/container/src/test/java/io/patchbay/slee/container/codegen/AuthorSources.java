package io.patchbay.slee.container.codegen;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Pieces of author source. Stateless. */
public final class AuthorSources {

    private AuthorSources() {}

    /** The beginning of a public abstract SBB class in package a; the caller closes it. */
    static String sbb(String name) {
        return sbb("a", name);
    }

    /**
     * The beginning of a public abstract SBB class.
     *
     * @param inPackage its package
     * @param name its simple name
     * @return source that the caller closes
     */
    public static String sbb(String inPackage, String name) {
        return "package "
                + inPackage
                + "; import javax.slee.*; public abstract class "
                + name
                + " implements Sbb {"
                + implementing(javax.slee.Sbb.class);
    }

    /**
     * Methods that do nothing and answer nothing.
     *
     * @param type an interface without primitive results
     * @return source of all its methods
     */
    public static String implementing(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .map(AuthorSources::empty)
                .collect(Collectors.joining());
    }

    private static String empty(Method method) {
        StringBuilder source = new StringBuilder(" public ");
        source.append(method.getReturnType().getCanonicalName());
        source.append(' ').append(method.getName()).append('(');
        for (int i = 0; i < method.getParameterCount(); i++) {
            source.append(i == 0 ? "" : ", ");
            source.append(method.getParameterTypes()[i].getCanonicalName()).append(" p").append(i);
        }
        boolean silent = method.getReturnType() == void.class;
        return source.append(silent ? ") {}" : ") { return null; }").toString();
    }

    static String field(String type, String name) {
        return "public abstract "
                + type
                + " get"
                + name
                + "(); public abstract void set"
                + name
                + "("
                + type
                + " value);";
    }
}
