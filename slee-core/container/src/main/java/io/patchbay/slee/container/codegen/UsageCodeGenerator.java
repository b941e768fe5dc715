package io.patchbay.slee.container.codegen;

import static io.patchbay.slee.container.codegen.ByteCode.desc;
import static io.patchbay.slee.container.codegen.ByteCode.type;

import io.patchbay.slee.container.codegen.UsageParameter.Kind;
import io.patchbay.slee.container.codegen.contract.GeneratedUsageParameters;
import io.patchbay.slee.container.codegen.contract.UsageAccess;
import io.patchbay.slee.container.codegen.contract.UsageFactory;
import io.patchbay.slee.model.descriptor.UsageInterface;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.slee.usage.SampleStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Makes the implementation of a usage parameters interface, whatever kind of component declares it.
 * Stateless. Specification: 11.2.
 */
public final class UsageCodeGenerator {

    private static final List<String> PREFIXES = List.of("increment", "sample", "get");

    private UsageCodeGenerator() {}

    /**
     * Generates and defines the class.
     *
     * @param usage the interface as the descriptor names it
     * @param definer the component's class loader
     * @return the class and its parameters
     * @throws GenerationException if the interface breaks a rule or cannot be loaded
     */
    public static UsageClasses generate(UsageInterface usage, ClassDefiner definer)
            throws GenerationException {
        AuthorType author =
                AuthorType.load(usage.name(), definer.loader(), "usage parameters interface");
        Faults faults = new Faults(author.type());
        if (!author.type().isInterface()) {
            faults.add("is no interface (11.2)");
            faults.throwIfAny();
        }
        SortedMap<String, Kind> kinds = kinds(author, faults);
        faults.throwIfAny();
        List<UsageParameter> parameters = new ArrayList<>();
        kinds.forEach((name, kind) ->
                parameters.add(new UsageParameter(name, kind, usage.notificationsEnabled(name))));
        String name = definer.freeName(author + "$$SleeUsage");
        String factory = definer.freeName(author + "$$SleeUsageFactory");
        ByteCode.define(
                definer, name, write(author, List.copyOf(kinds.keySet()), name, definer.loader()));
        Class<?> made =
                ByteCode.define(
                        definer,
                        factory,
                        FactoryWriter.usageFactory(factory, definer.loader(), name));
        return new UsageClasses(
                author.type(), parameters, ByteCode.instance(made, UsageFactory.class));
    }

    // First what the update methods say, then whether the getters agree.
    private static SortedMap<String, Kind> kinds(AuthorType author, Faults faults) {
        SortedMap<String, Kind> kinds = new TreeMap<>();
        for (Method method : author.abstractMethods()) {
            Kind kind = updated(method);
            if (kind != null && kinds.getOrDefault(name(method), kind) != kind) {
                faults.add("has both counter and sample methods for " + name(method) + " (11.2)");
            } else if (kind != null) {
                kinds.put(name(method), kind);
            }
        }
        for (Method method : author.abstractMethods()) {
            if (updated(method) == null && !reads(method, kinds)) {
                faults.add(
                        "declares "
                                + AuthorType.render(method)
                                + ": only void incrementX(long), void sampleX(long) and, for a"
                                + " parameter of the same name, long or SampleStatistics getX()"
                                + " are allowed (11.2)");
            }
        }
        return kinds;
    }

    private static @Nullable Kind updated(Method method) {
        if (method.getReturnType() != void.class
                || method.getParameterCount() != 1
                || method.getParameterTypes()[0] != long.class) {
            return null;
        }
        if (Accessors.behind("increment", method) != null) {
            return Kind.COUNTER;
        }
        return Accessors.behind("sample", method) != null ? Kind.SAMPLE : null;
    }

    private static boolean reads(Method method, SortedMap<String, Kind> kinds) {
        String name = Accessors.behind("get", method);
        if (name == null || method.getParameterCount() != 0) {
            return false;
        }
        return switch (kinds.get(name)) {
            case COUNTER -> method.getReturnType() == long.class;
            case SAMPLE -> method.getReturnType() == SampleStatistics.class;
            case null -> false;
        };
    }

    private static String name(Method method) {
        for (String prefix : PREFIXES) {
            String name = Accessors.behind(prefix, method);
            if (name != null) {
                return name;
            }
        }
        throw new IllegalArgumentException("No usage method: " + method);
    }

    private static byte[] write(
            AuthorType author, List<String> names, String name, ClassLoader loader) {
        ClassDesc self = ClassDesc.of(name);
        return ByteCode.write(
                name,
                loader,
                GeneratedUsageParameters.class,
                List.of(author.type()),
                builder -> {
                    ByteCode.constructor(
                            builder, GeneratedUsageParameters.class, UsageAccess.class);
                    for (Method method : author.abstractMethods()) {
                        int index = names.indexOf(name(method));
                        ByteCode.method(
                                builder,
                                method.getName(),
                                desc(method),
                                code -> body(code, self, method, index));
                    }
                });
    }

    private static void body(CodeBuilder code, ClassDesc self, Method method, int index) {
        code.aload(0).invokevirtual(self, "slee$access", type(UsageAccess.class));
        code.loadConstant(index);
        if (method.getParameterCount() == 1) {
            boolean counts = Accessors.behind("increment", method) != null;
            code.lload(1);
            ask(code, counts ? "increment" : "sample", void.class, int.class, long.class);
        } else if (method.getReturnType() == long.class) {
            ask(code, "counter", long.class, int.class);
        } else {
            ask(code, "statistics", SampleStatistics.class, int.class);
        }
        code.return_(TypeKind.from(method.getReturnType()));
    }

    private static void ask(
            CodeBuilder code, String method, Class<?> result, Class<?>... parameters) {
        code.invokeinterface(desc(UsageAccess.class), method, type(result, parameters));
    }
}
