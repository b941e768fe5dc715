package io.patchbay.slee.model.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.SampleUnit;
import io.patchbay.slee.model.SourceCompiler;
import io.patchbay.slee.model.classes.ClassSource;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.ComponentJar;
import io.patchbay.slee.model.unit.DeployableUnit;
import io.patchbay.slee.model.unit.StandardComponents;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of the smaller components, references between components, class files. */
class UnitVerifierTest {

    private static final String RA = "adaptor/PhoneRa.java";
    private static final String RA_TYPE = "phone/resource-adaptor-type-jar.xml";
    private static final String FACTORY = "phone/CallFactory.java";

    private static Arguments broken(String file, String from, String to, String spec, String what) {
        return Arguments.of(file, from, to, spec, what);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                broken(RA, "public class", "public final class", "15.6", "not public and concrete"),
                broken(RA, "public class", "class", "15.6", "not public and concrete"),
                broken(RA, " implements ResourceAdaptor", "", "15.6", "is no ResourceAdaptor"),
                broken(RA, "public PhoneRa() {}", "private PhoneRa() {}", "15.6", "constructor"),
                broken(
                        "adaptor/resource-adaptor-jar.xml",
                        "adaptor.PhoneRa",
                        "adaptor.NoRa",
                        "15.6",
                        "is missing"),
                broken(FACTORY, "getActivityContextInterface", "get", "15.3.2", "wrong shape"),
                broken(FACTORY, "public interface", "interface", "15.3.2", "not a public"),
                broken(
                        RA_TYPE,
                        """
                              <activity-type>
                                <activity-type-name>com.example.phone.Call</activity-type-name>
                              </activity-type>
                        """,
                        "",
                        "15.3.2",
                        "go together"),
                broken(
                        "event/event-jar.xml",
                        "event.Ring<",
                        "event.Bell<",
                        "8.3",
                        "event class is missing"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsTheBrokenRule(String file, String from, String to, String spec, String what) {
        SampleUnit unit = new SampleUnit().without("sbb").replace(file, from, to);
        if (file.startsWith("event/")) {
            unit.without("adaptor").without("phone");
        }
        Problems problems = unit.verify();

        assertThat(problems.errors())
                .as(problems.toString())
                .anySatisfy(problem -> {
                    assertThat(problem.spec()).isEqualTo(spec);
                    assertThat(problem.what()).contains(what);
                });
    }

    @Test
    void refusesAHiddenEventClass() {
        Problems problems =
                new SampleUnit()
                        .put("event/Hidden.java", "package com.example.event; class Hidden {}")
                        .replace("event/event-jar.xml", "event.Ring<", "event.Hidden<")
                        .verify();

        assertThat(problems.errors())
                .extracting(Problem::what)
                .contains("the event class is not public in a package");
    }

    @Test
    void warnsOnlyOfActivityTypesThatDoNotExist() {
        Problems problems =
                new SampleUnit().replace(RA_TYPE, "phone.Call<", "phone.DialogActivity<").verify();

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("activity type does not exist");
    }

    @Test
    @Spec("A6")
    void namesTheMissingComponentAndWhoNeedsIt() {
        Problems problems = new SampleUnit().without("event").verify();

        assertThat(problems.errors())
                .allSatisfy(p -> assertThat(p.what()).contains("EventTypeID").contains("missing"))
                .anySatisfy(p -> {
                    assertThat(p.found()).contains("needed by").contains("SbbID[name=root");
                    assertThat(p.remedy()).contains("install");
                });
    }

    @Test
    @Spec("A6")
    void listsMissingDependenciesForTheContainer() {
        DeployableUnit unit = new SampleUnit().without("event").without("sbb").read();

        assertThat(UnitVerifier.missingDependencies(unit, id -> Optional.empty()))
                .extracting(MissingDependency::missing)
                .contains(new EventTypeID("Ring", "v", "1"), new SbbID("root", "v", "1"));
    }

    @Test
    @Spec("A6")
    void resolvesAgainstInstalledComponents() {
        DeployableUnit events = new SampleUnit().read();
        ComponentJar jar =
                events.jars().stream().filter(j -> j.path().contains("event")).findFirst().get();
        DeployableUnit rest = new SampleUnit().without("event").read();

        Problems problems =
                UnitVerifier.verify(
                        rest,
                        id -> jar.components().stream().filter(c -> c.id().equals(id)).findFirst(),
                        ClassSource.platform().or(jar::classBytes));

        assertThat(problems.list()).as(problems.toString()).isEmpty();
    }

    @Test
    @Spec("A11")
    void standardComponentsAreAlwaysThere() {
        Problems problems =
                new SampleUnit()
                        .replace(
                                "sbb/sbb-jar.xml",
                                """
                                        <event-type-name>HangUp</event-type-name>
                                        <event-type-vendor>v</event-type-vendor>
                                        <event-type-version>1</event-type-version>
                                """,
                                """
                                        <event-type-name>javax.slee.ActivityEndEvent\
                                </event-type-name>
                                        <event-type-vendor>javax.slee</event-type-vendor>
                                        <event-type-version>1.0</event-type-version>
                                """)
                        .replace("sbb/sbb-jar.xml", "FireAndReceive", "Receive")
                        .replace(
                                "sbb/RootSbb.java",
                                "(HangUp event,",
                                "(javax.slee.ActivityEndEvent e,")
                        .replace(
                                "sbb/RootSbb.java",
                                "            HangUp event, ActivityContextInterface aci, Address",
                                "            int event, ActivityContextInterface aci, Address")
                        .replace(
                                "sbb/RootSbb.java",
                                "public abstract void fireHangUp",
                                "public void other() {} native void fireHangUp")
                        .verify();

        assertThat(problems.list()).as(problems.toString()).isEmpty();
    }

    @Test
    @Spec("A11")
    void standardComponentsNameClassesThatExist() {
        ClassSource platform = ClassSource.platform();

        assertThat(StandardComponents.all()).hasSize(13);
        assertThat(StandardComponents.all()).extracting(ComponentModel::id).doesNotHaveDuplicates();
        for (ComponentModel component : StandardComponents.all()) {
            if (component
                    instanceof io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor e) {
                assertThat(platform.find(e.eventClassName())).isPresent();
            }
        }
    }

    @Test
    void doesNotSeeClassesOfUnrelatedComponents() {
        Problems problems =
                new SampleUnit()
                        .replace(
                                "sbb/RootAci.java",
                                "String getCaller();",
                                "String getCaller(); com.example.adaptor.PhoneRa getRa();"
                                        + " void setRa(com.example.adaptor.PhoneRa ra);")
                        .verify();

        assertThat(problems.errors())
                .extracting(Problem::found)
                .containsExactly("no class com.example.adaptor.PhoneRa");
    }

    @Test
    void refusesClassFilesThatCannotBeUsed() {
        byte[] sound =
                Objects.requireNonNull(
                        SourceCompiler.compile(
                                        Map.of(
                                                "com/example/sbb/X.java",
                                                "package com.example.sbb; class X {}"))
                                .get("com/example/sbb/X.class"));
        byte[] tooNew = sound.clone();
        tooNew[7] = 120;
        byte[] cut = java.util.Arrays.copyOf(sound, sound.length / 2);

        Problems problems =
                new SampleUnit()
                        .classFile("com/example/sbb/TooNew.class", tooNew)
                        .classFile("com/example/sbb/Cut.class", cut)
                        .classFile("com/example/sbb/Text.class", SourceCompiler.bytes("no class"))
                        .classFile("com/example/sbb/Misplaced.class", sound)
                        .verify();

        assertThat(problems.errors())
                .extracting(p -> p.location().file())
                .containsExactlyInAnyOrder(
                        "com/example/sbb/TooNew.class",
                        "com/example/sbb/Cut.class",
                        "com/example/sbb/Text.class");
        assertThat(problems.toString()).contains("class file version 120");
        assertThat(problems.list()).hasSize(4);
    }

    @Test
    void answersDamagedClassFilesWithProblemsOnly() {
        Random random = new Random(7);
        DeployableUnit unit = new SampleUnit().read();
        byte[] sound =
                unit.jars().stream()
                        .flatMap(j -> j.classBytes("com.example.sbb.RootSbb").stream())
                        .findFirst()
                        .orElseThrow();
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = sound.clone();
            for (int k = 0; k <= random.nextInt(3); k++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            ClassSource source =
                    name ->
                            name.equals("com.example.sbb.RootSbb")
                                    ? Optional.of(damaged)
                                    : Optional.empty();
            var space = new io.patchbay.slee.model.classes.ClassSpace(source);
            boolean there = space.find("com.example.sbb.RootSbb").isPresent();
            assertThat(there).isNotEqualTo(space.defect("com.example.sbb.RootSbb").isPresent());
        }
    }

    @Test
    void collectsProblemsOfAllComponentsTogether() {
        Problems problems =
                new SampleUnit()
                        .replace(RA, "public class", "class")
                        .replace("sbb/RootLocal.java", "public interface", "interface")
                        .replace("profile/LineProfile.java", "public void reset() {}", "")
                        .verify();

        assertThat(problems.errors())
                .extracting(p -> p.location().jar())
                .contains("jars/adaptor.jar", "jars/sbb.jar", "jars/profile.jar");
    }
}
