package io.patchbay.slee.testkit.whole;

import static io.patchbay.slee.testkit.whole.Xml.element;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.patchbay.slee.container.deployment.Component;
import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.testkit.ComponentFiles;
import io.patchbay.slee.testkit.Doctypes;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.ObjectName;
import javax.slee.management.DeploymentException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong and hostile units beside a service that runs. */
class WrongUnitTest {
    private static TestSlee slee;
    private static Recorder recorder;
    private static int calls;

    @BeforeAll
    static void runAService() throws Exception {
        slee = TestSlee.boot();
        recorder = slee.recorder("recording");
        slee.install("facility.jar", Units.facility("1.0"));
        slee.activate(Units.FACILITY);
        recorder.start("call");
    }

    @AfterAll
    static void close() {
        slee.close();
    }

    static Stream<Arguments> wrongUnits() {
        return Stream.of(
                wrong("no jar at all", "not.jar", () -> "hello".getBytes(StandardCharsets.UTF_8)),
                wrong("a path out of the unit", "..", WrongUnitTest::traversal),
                wrong("a bomb", "too large", WrongUnitTest::bomb),
                wrong(
                        "no descriptor",
                        "deployable-unit.xml",
                        () -> zip(Map.of("a.txt", new byte[3]))),
                wrong(
                        "broken XML",
                        "sbb-jar.xml",
                        () -> sbbJar(Doctypes.sbbJar() + "<sbb-jar><sbb>")),
                wrong("an external entity", "sbb-jar.xml", WrongUnitTest::externalEntity),
                wrong("a missing class", "NoSuchSbb", () -> sbbJar(missingClass())),
                wrong("an SBB twice", "TwiceSbb", WrongUnitTest::twice),
                wrong("a reference to nothing", "NobodySbb", WrongUnitTest::danglingService));
    }

    private static Arguments wrong(String what, String message, Supplier<byte[]> unit) {
        return Arguments.of(what, message, unit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongUnits")
    @Spec({"A5", "A6"})
    void isRefusedAndLeavesNothing(String what, String message, Supplier<byte[]> unit)
            throws Exception {
        Set<Object> components = components();
        Set<ObjectName> names = slee.mbeans().queryNames(null, null);

        DeploymentException refused =
                catchThrowableOfType(
                        DeploymentException.class, () -> slee.install("not.jar", unit.get()));

        assertThat(refused).as(what).isNotNull().hasMessageContaining(message);
        assertThat(refused.getMessage()).contains("not.jar is not installed");
        assertThat(components()).isEqualTo(components);
        assertThat(slee.mbeans().queryNames(null, null)).isEqualTo(names);
        assertThat(new Administrator(slee.mbeans()).deployment().getDeployableUnits()).hasSize(2);
        serviceGoesOn();
    }

    @Test
    @Spec("A5")
    void namesEveryProblemAtOnce() throws Exception {
        DeploymentException refused =
                catchThrowableOfType(
                        DeploymentException.class, () -> slee.install("rules.jar", brokenRules()));
        assertThat(refused.getMessage())
                .contains("NoSuchSbb")
                .contains("colour")
                .contains("sbbSurprise")
                .containsPattern("[3-9] errors");
        serviceGoesOn();
    }

    private static void serviceGoesOn() {
        String text = "after-" + calls++;
        recorder.fire("call", text);
        recorder.await("got " + text);
    }

    private static Set<Object> components() {
        Set<Object> ids = new HashSet<>();
        slee.slee().components().all(Component.class).forEach(c -> ids.add(c.id()));
        return ids;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] traversal() {
        return zip(
                Map.of(
                        "../../evil.txt",
                        new byte[] {1},
                        "META-INF/deployable-unit.xml",
                        new byte[0]));
    }

    /** Zeros, which a kilobyte of jar holds a megabyte of. */
    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("META-INF/deployable-unit.xml"));
            for (int i = 0; i < 80; i++) {
                out.write(megabyte);
            }
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sbbJar(String descriptor) {
        return new DeployableUnitWriter()
                .jar(
                        "sbb.jar",
                        new ComponentFiles().text("META-INF/sbb-jar.xml", descriptor).files())
                .toBytes();
    }

    private static byte[] externalEntity() {
        return sbbJar(
                "<?xml version=\"1.0\"?>\n"
                        + "<!DOCTYPE sbb-jar [<!ENTITY secret SYSTEM \"file:/etc/passwd\">]>\n"
                        + "<sbb-jar><sbb><sbb-name>&secret;</sbb-name></sbb></sbb-jar>");
    }

    private static String missingClass() {
        return Doctypes.sbbJar() + element("sbb-jar", missing("LostSbb"));
    }

    private static String missing(String name) {
        return element(
                "sbb",
                Xml.id("sbb", name, "1.0")
                        + element(
                                "sbb-classes",
                                element(
                                        "sbb-abstract-class",
                                        element("sbb-abstract-class-name", "a.b.NoSuchSbb"))));
    }

    private static byte[] twice() {
        String sbb =
                Xml.sbb(
                        "TwiceSbb",
                        "1.0",
                        "",
                        Xml.abstractClass(ChildSbb.class, ""),
                        List.of(Xml.test("Receive", false)));
        return Units.unit(
                Doctypes.sbbJar() + element("sbb-jar", sbb + sbb),
                Doctypes.service() + Xml.service("Twice", "1.0", "TwiceSbb"),
                new ComponentFiles().classes(ChildSbb.class, ChildLocal.class, RecordingSbb.class));
    }

    private static byte[] danglingService() {
        return new DeployableUnitWriter()
                .serviceXml(
                        "service.xml",
                        (Doctypes.service() + Xml.service("Lonely", "1.0", "NobodySbb"))
                                .getBytes(StandardCharsets.UTF_8))
                .toBytes();
    }

    private static byte[] brokenRules() {
        String broken =
                Xml.sbb(
                        "BrokenSbb",
                        "1.0",
                        "",
                        Xml.abstractClass(BrokenSbb.class, Xml.cmp("colour")),
                        List.of(Xml.test("Receive", true)));
        return Units.unit(
                Doctypes.sbbJar() + element("sbb-jar", broken + missing("LostSbb")),
                Doctypes.service() + Xml.service("Broken", "1.0", "BrokenSbb"),
                new ComponentFiles().classes(BrokenSbb.class, RecordingSbb.class));
    }
}
