package io.patchbay.slee.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.SampleUnit;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A correct SBB has no problem; each broken rule is found and named with its section. */
class SbbVerificationTest {

    private static final String SBB = "sbb/RootSbb.java";
    private static final String BASE = "sbb/BaseSbb.java";
    private static final String XML = "sbb/sbb-jar.xml";

    @Test
    void findsNoProblemInACorrectUnit() {
        Problems problems = new SampleUnit().verify();

        assertThat(problems.list()).as(problems.toString()).isEmpty();
    }

    private static Arguments broken(String file, String from, String to, String spec, String what) {
        return Arguments.of(file, from, to, spec, what);
    }

    static Stream<Arguments> classRules() {
        return Stream.of(
                broken(SBB, "public RootSbb()", "protected RootSbb()", "6.1", "no public constr"),
                broken(
                        SBB,
                        "public RootSbb() {}",
                        "public RootSbb(int i) {}",
                        "6.1",
                        "constructor"),
                broken(BASE, " implements Sbb ", " ", "6.1", "no Sbb"),
                broken(
                        SBB,
                        "public RootSbb() {}",
                        "public RootSbb() {} protected void finalize() {}",
                        "6.1",
                        "finalizer"),
                broken(BASE, "public void sbbLoad() {}", "", "6.1.1", "sbbLoad"),
                broken(
                        BASE,
                        "public void sbbStore()",
                        "public final void sbbStore()",
                        "6.1.1",
                        "sbbStore"),
                broken(SBB, "void ping(", "void sbbPing() {} public void ping(", "6.12", "prefix"),
                broken(
                        SBB,
                        "public void ping(",
                        "public abstract void left(); public void ping(",
                        "6.1",
                        "does not explain"),
                broken(XML, "com.example.sbb.RootSbb", "com.example.sbb.No", "6.1", "is missing"));
    }

    static Stream<Arguments> fieldRules() {
        return Stream.of(
                broken(SBB, "public abstract void setCount(int count);", "", "6.5.1", "no setter"),
                broken(SBB, "public abstract int getCount();", "", "6.5.1", "no getter"),
                broken(SBB, "setCount(int", "setCount(long", "6.5.1", "disagree"),
                broken(
                        SBB,
                        "public abstract int getCount()",
                        "protected abstract int getCount()",
                        "6.5.1",
                        "wrong shape"),
                broken(
                        SBB,
                        "abstract int getCount();",
                        "abstract int getCount() throws Exception;",
                        "6.5.1",
                        "wrong shape"),
                broken(
                        SBB,
                        "public abstract int getCount();",
                        "public int getCount() { return 1; }",
                        "6.5.1",
                        "wrong shape"),
                broken(XML, ">count<", ">Count<", "6.5.1", "wrong CMP field name"),
                broken(
                        XML,
                        "<cmp-field-name>count</cmp-field-name>",
                        "<cmp-field-name>count</cmp-field-name>"
                                + "<sbb-alias-ref>self</sbb-alias-ref>",
                        "6.5.1",
                        "holds no SBB"),
                broken(
                        SBB,
                        "getOther();\n\n    public abstract void setOther(SbbLocalObject",
                        "getOther();\n\n    public abstract void setOther(RootLocal",
                        "6.5.1",
                        "disagree"));
    }

    static Stream<Arguments> relationRules() {
        return Stream.of(
                broken(
                        SBB,
                        "public abstract ChildRelation getChildren();",
                        "",
                        "6.8",
                        "child relation method is missing"),
                broken(SBB, "ChildRelation getChildren()", "Object getChildren()", "6.8", "shape"),
                broken(
                        SBB,
                        "getChildren();",
                        "getChildren() throws Exception;",
                        "6.8",
                        "wrong shape"),
                broken(SBB, "LineCmp getLine", "Ring getLine", "6.7", "wrong shape"),
                broken(
                        SBB,
                        "throws UnrecognizedProfileNameException, ",
                        "throws ",
                        "6.7",
                        "wrong shape"),
                broken(SBB, "getLine(ProfileID id)", "getLine(Object id)", "6.7", "is missing"));
    }

    static Stream<Arguments> interfaceRules() {
        return Stream.of(
                broken(
                        "sbb/RootLocal.java",
                        " extends javax.slee.SbbLocalObject",
                        "",
                        "5.6",
                        "is no javax.slee.SbbLocalObject"),
                broken(
                        "sbb/RootLocal.java",
                        "public interface",
                        "interface",
                        "5.6",
                        "not a public"),
                broken(
                        "sbb/RootLocal.java",
                        "void ping(String text);",
                        "void pong();",
                        "5.6",
                        "not implemented"),
                broken(
                        "sbb/RootLocal.java",
                        "void ping",
                        "void ejbPing(); void ping",
                        "5.6",
                        "reserved prefix"),
                broken(
                        SBB,
                        "public void ping(String text)",
                        "void ping(String text)",
                        "5.6",
                        "as declared"),
                broken(
                        SBB,
                        "public void ping(String text)",
                        "public void ping(String text) throws Exception",
                        "5.6",
                        "as declared"),
                broken(
                        SBB,
                        "public void ping(String text) {}",
                        "public int ping(String text) { return 1; }",
                        "5.6",
                        "as declared"));
    }

    static Stream<Arguments> contextRules() {
        return Stream.of(
                broken(
                        "sbb/RootAci.java",
                        "void setCaller(String caller);",
                        "void setCaller(String caller); void dial();",
                        "7.5.1",
                        "no accessor"),
                broken(
                        "sbb/RootAci.java",
                        "setCaller(String",
                        "setCaller(Integer",
                        "7.5.1",
                        "disagree"),
                broken(
                        "sbb/RootAci.java",
                        "String getCaller()",
                        "String getCaller() throws Exception",
                        "7.5.1",
                        "throws clause"),
                broken(
                        "sbb/RootAci.java",
                        "String getCaller();",
                        "String getCaller(); Thread getThread(); void setThread(Thread t);",
                        "7.5.1",
                        "not serializable"),
                broken(XML, ">caller<", ">callee<", "7.7", "unknown attribute"),
                broken(
                        SBB,
                        "RootAci asSbbActivityContextInterface",
                        "ActivityContextInterface asSbbActivityContextInterface",
                        "7.7.2",
                        "narrowing"));
    }

    static Stream<Arguments> eventRules() {
        return Stream.of(
                broken(SBB, "void onRing(", "void onRinging(", "8.5.2", "handler is missing"),
                broken(SBB, "public void onRing(", "void onRing(", "8.5.2", "wrong shape"),
                broken(
                        SBB,
                        "EventContext context) {}",
                        "EventContext context) throws Exception {}",
                        "8.5.2",
                        "wrong shape"),
                broken(
                        SBB,
                        "public void onRing(",
                        "public void onRing(Ring event, ActivityContextInterface aci) {}"
                                + " public void onRing(",
                        "8.5.2",
                        "several event handlers"),
                broken(
                        SBB,
                        "public abstract void fireHangUp(",
                        "public abstract void fireOther(",
                        "8.5.1",
                        "fire method is missing"),
                broken(
                        SBB,
                        "public abstract void fireHangUp(",
                        "protected abstract void fireHangUp(",
                        "8.5.1",
                        "wrong shape"),
                broken(
                        SBB,
                        "public InitialEventSelector select",
                        "public static InitialEventSelector select",
                        "8.6.4",
                        "selector"),
                broken(XML, ">select<", ">ejbSelect<", "8.6.4", "reserved prefix"));
    }

    static Stream<Arguments> usageRules() {
        String usage = "sbb/Usage.java";
        return Stream.of(
                broken(usage, "incrementCalls(long", "incrementCalls(int", "11.2", "wrong shape"),
                broken(usage, "long getCalls", "int getCalls", "11.2", "wrong shape"),
                broken(usage, "sampleSeconds", "sampleCalls", "11.2", "both a counter"),
                broken(usage, "public interface", "interface", "11.2", "not a public interface"),
                broken(XML, "name=\"calls\"", "name=\"faults\"", "11.2", "has no method"),
                broken(
                        SBB,
                        "public abstract Usage getDefaultSbbUsageParameterSet();",
                        "",
                        "8.4.1",
                        "cannot reach"),
                broken(
                        SBB,
                        "public abstract Usage getDefault",
                        "protected abstract Usage getDefault",
                        "8.4.1",
                        "wrong shape"));
    }

    @ParameterizedTest
    @MethodSource({
        "classRules",
        "fieldRules",
        "relationRules",
        "interfaceRules",
        "contextRules",
        "eventRules",
        "usageRules"
    })
    void findsTheBrokenRule(String file, String from, String to, String spec, String what) {
        Problems problems = new SampleUnit().replace(file, from, to).verify();

        assertThat(problems.errors())
                .as(problems.toString())
                .anySatisfy(problem -> {
                    assertThat(problem.spec()).isEqualTo(spec);
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.component().orElseThrow().getName()).isEqualTo("root");
                    assertThat(problem.location().line()).isPositive();
                });
    }

    @Test
    void placesTheProblemOfAnEventAtItsEntry() {
        Problems problems =
                new SampleUnit().replace(SBB, "void onRing(", "void onRinging(").verify();

        assertThat(problems.errors())
                .extracting(p -> p.location().toString())
                .contains("jars/sbb.jar!META-INF/sbb-jar.xml:45");
    }

    @Test
    void warnsOnlyOfAnInterfaceThatMayHoldSerializableValues() {
        Problems problems =
                new SampleUnit()
                        .replace(SBB, "int getCount()", "java.util.List getCount()")
                        .replace(SBB, "setCount(int", "setCount(java.util.List")
                        .verify();

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.list()).extracting(Problem::what).allMatch(w -> w.contains("serial"));
    }

    @Test
    void refusesAPackagelessClass() {
        Problems problems =
                new SampleUnit()
                        .put(
                                "sbb/Bare.java",
                                "public abstract class Bare extends com.example.sbb.RootSbb {}")
                        .replace(XML, "com.example.sbb.RootSbb", "Bare")
                        .verify();

        assertThat(problems.errors())
                .extracting(Problem::what)
                .containsExactly("the SBB abstract class is in the unnamed package");
    }

    @Test
    void holdsA10SbbToThe10Rules() {
        Problems problems =
                new SampleUnit()
                        .replace(XML, "SBB 1.1", "SBB 1.0")
                        .replace(XML, "<usage-parameter name=\"calls\"/>", "")
                        .verify();

        assertThat(problems.errors())
                .extracting(Problem::what)
                .anyMatch(w -> w.contains("does not say which SBB it holds"))
                .anyMatch(w -> w.contains("event handler is missing"))
                .anyMatch(w -> w.contains("fire method is missing"))
                .anyMatch(w -> w.contains("usage parameters interface of the wrong shape"))
                .anyMatch(w -> w.contains("a 1.0 component refers to a 1.1 component"));
    }
}
