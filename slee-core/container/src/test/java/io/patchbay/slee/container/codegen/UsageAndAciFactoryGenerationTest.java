package io.patchbay.slee.container.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.codegen.contract.AciFactoryAccess;
import io.patchbay.slee.model.descriptor.UsageInterface;
import io.patchbay.slee.model.spec.Spec;
import java.util.List;
import javax.slee.FactoryException;
import javax.slee.UnrecognizedActivityException;
import javax.slee.usage.SampleStatistics;
import org.junit.jupiter.api.Test;

class UsageAndAciFactoryGenerationTest {

    private static UsageClasses usage(String body) throws GenerationException {
        return UsageCodeGenerator.generate(
                new UsageInterface(
                        "a.Stats",
                        List.of(new UsageInterface.Parameter("calls", true, SbbModels.HERE))),
                new TestLoader(
                        AuthorCode.compile("package a; public interface Stats {" + body + "}")));
    }

    @Test
    @Spec("E7")
    void countsAndSamples() throws Exception {
        UsageClasses classes =
                usage(
                        "void incrementCalls(long by); long getCalls(); void sampleDelay(long d);"
                                + " javax.slee.usage.SampleStatistics getDelay();");
        CountingUsage set = new CountingUsage();
        Object parameters = classes.newParameters(set);
        Class<?> type = classes.type();
        type.getMethod("incrementCalls", long.class).invoke(parameters, 3L);
        type.getMethod("incrementCalls", long.class).invoke(parameters, 4L);
        type.getMethod("sampleDelay", long.class).invoke(parameters, 9L);

        assertThat(type.getMethod("getCalls").invoke(parameters)).isEqualTo(7L);
        assertThat(type.getMethod("getDelay").invoke(parameters))
                .isSameAs(set.samples.get(classes.index("delay")))
                .isInstanceOf(SampleStatistics.class);
        assertThat(classes.parameters())
                .containsExactly(
                        new UsageParameter("calls", UsageParameter.Kind.COUNTER, true),
                        new UsageParameter("delay", UsageParameter.Kind.SAMPLE, false));
        assertThat(classes.index("unknown")).isEqualTo(-1);
    }

    @Test
    void refusesOtherMethodsAndMixedKinds() {
        assertThatThrownBy(() -> usage("void resetCalls();"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("a.Stats declares resetCalls()");
        assertThatThrownBy(() -> usage("long getCalls();")).isInstanceOf(GenerationException.class);
        assertThatThrownBy(() -> usage("void incrementX(long b); void sampleX(long b);"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("both counter and sample");
    }

    private static RaTypeClasses factory(String body) throws GenerationException {
        return RaTypeCodeGenerator.generate(
                "a.Acif",
                new TestLoader(
                        AuthorCode.compile(
                                "package a; import javax.slee.*; public interface Acif {"
                                        + body
                                        + "}")));
    }

    @Test
    @Spec("G15")
    void findsTheContextOfAnActivity() throws Exception {
        RaTypeClasses classes =
                factory(
                        "ActivityContextInterface getActivityContextInterface(String a)"
                                + " throws NullPointerException, UnrecognizedActivityException,"
                                + " FactoryException;"
                                + "ActivityContextInterface getActivityContextInterface("
                                + "Integer a);");
        PlainAci aci = new PlainAci("one");
        AciFactoryAccess access =
                activity -> {
                    if (activity.equals("known")) {
                        return aci;
                    }
                    throw new UnrecognizedActivityException(activity);
                };
        Object factory = classes.newFactory(access);
        var byString =
                classes.factoryInterface().getMethod("getActivityContextInterface", String.class);
        var byInteger =
                classes.factoryInterface().getMethod("getActivityContextInterface", Integer.class);

        assertThat(byString.invoke(factory, "known")).isSameAs(aci);
        assertThatThrownBy(() -> byString.invoke(factory, "unknown"))
                .hasCauseInstanceOf(UnrecognizedActivityException.class);
        assertThatThrownBy(() -> byInteger.invoke(factory, 5))
                .hasCauseInstanceOf(FactoryException.class);
        assertThatThrownBy(() -> byString.invoke(factory, new Object[] {null}))
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void refusesAFactoryWithOtherMethods() {
        assertThatThrownBy(() -> factory("void close();"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("a.Acif declares close()");
    }
}
