package io.patchbay.slee.model.verify;

import io.patchbay.slee.model.classes.ClassInfo;
import io.patchbay.slee.model.classes.MethodInfo;
import io.patchbay.slee.model.descriptor.UsageInterface;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Usage parameters interfaces and their accessors. Stateless. Specification: 8.4.1, 11.2, 11.4.2.
 */
final class UsageRule {

    private static final String SPEC = "11.2";
    private static final String SAMPLES = "javax.slee.usage.SampleStatistics";
    private static final String UNRECOGNIZED =
            "javax.slee.usage.UnrecognizedUsageParameterSetNameException";

    private UsageRule() {}

    /** Checks the interface. */
    static void checkInterface(Scope scope, UsageInterface usage) {
        scope.require(usage.name(), "the usage parameters interface", SPEC)
                .ifPresent(info -> checkInterface(scope, usage, info));
    }

    private static void checkInterface(Scope scope, UsageInterface usage, ClassInfo info) {
        scope.expectInterface(info, "the usage parameters interface", SPEC);
        Set<String> counters = new HashSet<>();
        Set<String> samples = new HashSet<>();
        for (MethodInfo method : scope.classes().methods(info.name())) {
            if (!method.isAbstract()) {
                continue;
            }
            boolean known = classify(scope, method, counters, samples);
            scope.expect(
                    known && method.exceptions().isEmpty(),
                    SPEC,
                    "method of the usage parameters interface of the wrong shape",
                    method,
                    "void incrementX(long), void sampleX(long)"
                            + (scope.isVersion10() ? "" : ", long getX(), " + SAMPLES + " getX()")
                            + ", X beginning in upper case, without a throws clause");
        }
        for (String name : counters) {
            scope.expect(
                    !samples.contains(name),
                    SPEC,
                    "usage parameter is both a counter and a sample",
                    name,
                    "one of them");
        }
        for (UsageInterface.Parameter parameter : usage.parameters()) {
            scope.expect(
                    counters.contains(parameter.name()) || samples.contains(parameter.name()),
                    SPEC,
                    parameter.location(),
                    "usage-parameter has no method in the interface",
                    parameter.name(),
                    "increment" + Names.capitalise(parameter.name()) + "(long) or sample...");
        }
    }

    private static boolean classify(
            Scope scope, MethodInfo method, Set<String> counters, Set<String> samples) {
        Optional<String> incremented = parameter(method, "increment");
        Optional<String> sampled = parameter(method, "sample");
        boolean update =
                method.parameterNames().equals(List.of("long"))
                        && method.returnName().equals("void");
        if (update && incremented.isPresent()) {
            counters.add(incremented.get());
            return true;
        }
        if (update && sampled.isPresent()) {
            samples.add(sampled.get());
            return true;
        }
        Optional<String> read = parameter(method, "get");
        if (scope.isVersion10() || read.isEmpty() || !method.parameterNames().isEmpty()) {
            return false;
        }
        Set<String> group = method.returnName().equals("long") ? counters : samples;
        group.add(read.get());
        return method.returnName().equals("long") || method.returnName().equals(SAMPLES);
    }

    private static Optional<String> parameter(MethodInfo method, String prefix) {
        String name = method.name();
        boolean fits =
                name.startsWith(prefix)
                        && name.length() > prefix.length()
                        && Character.isUpperCase(name.charAt(prefix.length()));
        return fits
                ? Optional.of(Names.decapitalise(name.substring(prefix.length())))
                : Optional.empty();
    }

    /**
     * Checks the methods by which an abstract class gets its usage parameter sets.
     *
     * @param className the abstract class
     * @param usage its usage interface, if any
     * @param infix {@code Sbb} for SBBs, empty for profiles
     * @param generated takes the keys of the methods
     */
    static void checkAccessors(
            Scope scope,
            String className,
            Optional<UsageInterface> usage,
            String infix,
            Set<String> generated) {
        if (usage.isEmpty()) {
            return;
        }
        String type = usage.get().name();
        String spec = infix.isEmpty() ? "11.4.2" : "8.4.1";
        String unnamed = "getDefault" + infix + "UsageParameterSet";
        String named = "get" + infix + "UsageParameterSet";
        int before = generated.size();
        for (MethodInfo m : scope.classes().methods(className, unnamed)) {
            if (m.parameterNames().isEmpty()) {
                generated.add(m.key());
                String expected = "public abstract " + type + " " + unnamed + "()";
                expectAccessor(scope, m, type, Set.of(), expected, spec);
            }
        }
        for (MethodInfo m : scope.classes().methods(className, named)) {
            if (m.parameterNames().equals(List.of("java.lang.String"))) {
                generated.add(m.key());
                String expected =
                        "public abstract " + type + " " + named + "(String) throws " + UNRECOGNIZED;
                expectAccessor(scope, m, type, Set.of(UNRECOGNIZED), expected, spec);
            }
        }
        scope.expect(
                generated.size() > before,
                spec,
                "the class cannot reach its usage parameters",
                "neither " + unnamed + " nor " + named + " in " + className,
                "at least one of them, public abstract");
    }

    private static void expectAccessor(
            Scope scope,
            MethodInfo method,
            String type,
            Set<String> exceptions,
            String expected,
            String spec) {
        scope.expect(
                method.isPublic()
                        && method.isAbstract()
                        && method.returnName().equals(type)
                        && Set.copyOf(method.exceptions()).equals(exceptions),
                spec,
                "usage parameter set accessor of the wrong shape",
                method,
                expected);
    }
}
