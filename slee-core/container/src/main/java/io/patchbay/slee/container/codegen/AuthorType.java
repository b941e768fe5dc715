package io.patchbay.slee.container.codegen;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An author's class or interface with every method that an instance would have. Immutable.
 *
 * <p>One method per name and erased signature, the one that the JVM would select: the nearest class
 * first, then the most specific interface. Reading needs all the classes that the signatures name.
 */
final class AuthorType {

    private final Class<?> type;
    private final Map<Signature, Method> methods;

    private AuthorType(Class<?> type, Map<Signature, Method> methods) {
        this.type = type;
        this.methods = methods;
    }

    private record Signature(String name, MethodType type) {
        static Signature of(Method method) {
            return new Signature(
                    method.getName(),
                    MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
        }
    }

    /** Loads a class without initialising it. */
    static AuthorType load(String name, ClassLoader loader, String role)
            throws GenerationException {
        return of(AuthorClasses.load(name, loader, role));
    }

    static AuthorType of(Class<?> type) throws GenerationException {
        Map<Signature, Method> methods = new LinkedHashMap<>();
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        try {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                if (!c.isInterface()) {
                    inherited(c).forEach(m -> methods.putIfAbsent(Signature.of(m), m));
                }
                collect(c, interfaces);
            }
            for (Class<?> i : interfaces) {
                inherited(i).forEach(m -> methods.merge(Signature.of(m), m, AuthorType::select));
            }
        } catch (LinkageError missing) {
            throw new GenerationException(
                    "The methods of "
                            + type.getName()
                            + " cannot be read: "
                            + missing
                            + "; put the missing class into the component jar or refer to the"
                            + " component that holds it",
                    missing);
        }
        return new AuthorType(type, methods);
    }

    private static void collect(Class<?> type, Set<Class<?>> interfaces) {
        if (type.isInterface()) {
            interfaces.add(type);
        }
        for (Class<?> parent : type.getInterfaces()) {
            collect(parent, interfaces);
        }
    }

    private static Stream<Method> inherited(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()))
                .filter(m -> !Modifier.isPrivate(m.getModifiers()));
    }

    // A class's method wins over an interface's, a sub-interface's over its parent's, and of two
    // unrelated interfaces the one with a body (JVMS 5.4.3.3).
    private static Method select(Method known, Method other) {
        Class<?> knownType = known.getDeclaringClass();
        Class<?> otherType = other.getDeclaringClass();
        if (!knownType.isInterface() || otherType.isAssignableFrom(knownType)) {
            return known;
        }
        if (knownType.isAssignableFrom(otherType)) {
            return other;
        }
        return isAbstract(known) && !isAbstract(other) ? other : known;
    }

    static boolean isAbstract(Method method) {
        return Modifier.isAbstract(method.getModifiers());
    }

    Class<?> type() {
        return type;
    }

    Collection<Method> methods() {
        return methods.values();
    }

    /** The methods that nobody implements yet. */
    List<Method> abstractMethods() {
        return methods.values().stream().filter(AuthorType::isAbstract).toList();
    }

    /** The methods of a name, without the compiler's bridges. */
    List<Method> named(String name) {
        return methods.values().stream()
                .filter(m -> m.getName().equals(name) && !m.isBridge())
                .toList();
    }

    List<Method> abstractNamed(String name, int parameters) {
        return methods.values().stream()
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
                .filter(AuthorType::isAbstract)
                .toList();
    }

    /** The method that answers a call with these parameters whose result fits. */
    Optional<Method> answering(Method call) {
        Method exact = methods.get(Signature.of(call));
        if (exact != null) {
            return Optional.of(exact);
        }
        return named(call.getName()).stream()
                .filter(m -> Arrays.equals(m.getParameterTypes(), call.getParameterTypes()))
                .filter(m -> call.getReturnType().isAssignableFrom(m.getReturnType()))
                .findFirst();
    }

    /**
     * Whether a generated class may call or override the method. It lives in this type's package,
     * but in the component's own loader.
     */
    boolean isReachable(Method method, ClassLoader loader) {
        return isReachable(method.getModifiers(), method.getDeclaringClass(), loader);
    }

    boolean isReachable(int modifiers, Class<?> declaring, ClassLoader loader) {
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            return true;
        }
        return !Modifier.isPrivate(modifiers)
                && declaring.getClassLoader() == loader
                && declaring.getPackageName().equals(type.getPackageName());
    }

    static String render(Method method) {
        StringBuilder text = new StringBuilder(method.getName()).append('(');
        for (int i = 0; i < method.getParameterCount(); i++) {
            text.append(i == 0 ? "" : ", ").append(method.getParameterTypes()[i].getSimpleName());
        }
        return text.append(')').toString();
    }

    @Override
    public String toString() {
        return type.getName();
    }
}
