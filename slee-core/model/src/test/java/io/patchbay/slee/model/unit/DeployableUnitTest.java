package io.patchbay.slee.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.Documents;
import io.patchbay.slee.model.SampleUnit;
import io.patchbay.slee.model.SourceCompiler;
import io.patchbay.slee.model.descriptor.ComponentKind;
import io.patchbay.slee.model.descriptor.ComponentModel;
import io.patchbay.slee.model.problem.InvalidUnitException;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.slee.EventTypeID;
import javax.slee.management.LibraryID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read; what is missing or double is reported. */
class DeployableUnitTest {

    private static byte[] bytes(String document) {
        return SourceCompiler.bytes(Documents.text(document));
    }

    private static Problems problems(byte[] unit) {
        Problems problems = new Problems();
        DeployableUnitReader.standard().read("unit.jar", unit, problems);
        return problems;
    }

    @Test
    @Spec({"A1", "A2"})
    void readsWhatTheWriterWrote() {
        DeployableUnit unit = new SampleUnit().read();

        assertThat(unit.jars())
                .extracting(ComponentJar::path)
                .containsExactly(
                        "jars/event.jar",
                        "jars/sbb.jar",
                        "jars/profile.jar",
                        "jars/phone.jar",
                        "jars/adaptor.jar");
        assertThat(unit.services()).hasSize(1);
        assertThat(unit.find(new EventTypeID("Ring", "v", "1"))).isPresent();
        assertThat(unit.jarOf(new EventTypeID("Ring", "v", "1")).orElseThrow().kind())
                .isEqualTo(ComponentKind.EVENT_TYPE);
        assertThat(unit.jars().getFirst().classBytes("com.example.event.Ring")).isPresent();
        assertThat(unit.jars().getFirst().classBytes("com.example.sbb.RootSbb")).isEmpty();
    }

    @Test
    void writesTheSameBytesForTheSameParts() {
        assertThat(new SampleUnit().toBytes()).isEqualTo(new SampleUnit().toBytes());
    }

    @Test
    @Spec("A7")
    void ordersComponentsByWhatTheyReferTo() {
        assertThat(new SampleUnit().read().components())
                .extracting(ComponentModel::kind)
                .containsExactly(
                        ComponentKind.EVENT_TYPE,
                        ComponentKind.EVENT_TYPE,
                        ComponentKind.RA_TYPE,
                        ComponentKind.PROFILE_SPEC,
                        ComponentKind.RA,
                        ComponentKind.SBB,
                        ComponentKind.SERVICE);
    }

    @Test
    void readsAUnitFromAFile(@TempDir Path directory) throws IOException, InvalidUnitException {
        Path file = Files.write(directory.resolve("sample.jar"), new SampleUnit().toBytes());

        assertThat(DeployableUnitReader.standard().read(file).name()).isEqualTo("sample.jar");
    }

    @Test
    @Spec("A4")
    void readsTheJarsOfALibrary() throws InvalidUnitException {
        Map<String, byte[]> classes =
                SourceCompiler.compile(
                        Map.of("x/Shared.java", "package x; public class Shared {}"));
        byte[] unit =
                new DeployableUnitWriter()
                        .jar(
                                "lib.jar",
                                Map.of(
                                        "META-INF/library-jar.xml",
                                        bytes("library-1_1"),
                                        "lib/one.jar",
                                        JarWriter.write(classes),
                                        "lib/two.jar",
                                        JarWriter.write(Map.of())))
                        .toBytes();

        ComponentJar jar =
                DeployableUnitReader.standard()
                        .read("lib-du.jar", unit)
                        .jarOf(new LibraryID("lib", "v", "1"))
                        .orElseThrow();

        assertThat(jar.classBytes("x.Shared")).contains(classes.get("x/Shared.class"));
        assertThat(jar.nestedJars()).containsOnlyKeys("lib/one.jar", "lib/two.jar");
        assertThat(jar.securityPermissions().orElseThrow()).contains("SocketPermission");
    }

    @Test
    @Spec("A4")
    void reportsAMissingJarOfALibrary() {
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("lib.jar", Map.of("META-INF/library-jar.xml", bytes("library-1_1")))
                        .toBytes();

        assertThat(problems(unit).errors())
                .extracting(Problem::found)
                .containsExactly("lib/one.jar", "lib/two.jar");
    }

    @Test
    void collectsTheProblemsOfAllFilesInOnePass() {
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("none.jar", Map.of())
                        .jar(
                                "two.jar",
                                Map.of(
                                        "META-INF/event-jar.xml",
                                        bytes("event-1_1"),
                                        "META-INF/sbb-jar.xml",
                                        bytes("sbb-1_1")))
                        .jar("broken.jar", SourceCompiler.bytes("not a jar"))
                        .jar("a.jar", Map.of("META-INF/event-jar.xml", bytes("event-1_1")))
                        .jar("b.jar", Map.of("META-INF/event-jar.xml", bytes("event-1_0")))
                        .serviceXml("s.xml", SourceCompiler.bytes("<service-xml/>"))
                        .entry("extra.jar", new byte[0])
                        .toBytes();

        Problems problems = problems(unit);

        assertThat(problems.errors())
                .extracting(p -> p.location() + " " + p.what())
                .containsExactly(
                        "none.jar a component jar has one descriptor",
                        "two.jar a component jar has one descriptor",
                        "broken.jar not a jar, or a jar that is cut off or damaged",
                        "unit.jar!s.xml:1 the document has no DOCTYPE",
                        "b.jar!META-INF/event-jar.xml:7 duplicate component id",
                        "b.jar!META-INF/event-jar.xml:14 duplicate component id");
        assertThat(problems.list()).hasSize(7).last().extracting(Problem::found).isNotNull();
    }

    @Test
    void reportsFilesThatAreListedButNotThere() {
        byte[] unit =
                JarWriter.write(
                        Map.of("META-INF/deployable-unit.xml", bytes("deployable-unit-1_0")));

        assertThat(problems(unit).errors())
                .extracting(p -> p.location().line() + " " + p.found())
                .containsExactly("7 jars/events.jar", "9 jars/sbb.jar", "8 services/one.xml");
    }

    @Test
    void reportsAMissingDescriptor() {
        assertThat(problems(JarWriter.write(Map.of())).errors())
                .extracting(Problem::expected)
                .containsExactly("META-INF/deployable-unit.xml");
    }

    @Test
    void refusalListsEveryProblem() {
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("none.jar", Map.of())
                        .jar("nothing.jar", Map.of())
                        .toBytes();

        assertThatThrownBy(() -> DeployableUnitReader.standard().read("unit.jar", unit))
                .isInstanceOf(InvalidUnitException.class)
                .hasMessageContaining("none.jar: error:")
                .hasMessageContaining("nothing.jar: error:");
    }

    @Test
    void keepsFilesThatTheDescriptorDoesNotList() throws InvalidUnitException {
        byte[] unit =
                new DeployableUnitWriter()
                        .jar("a.jar", Map.of("META-INF/event-jar.xml", bytes("event-1_1")))
                        .entry("META-INF/deploy-config.xml", SourceCompiler.bytes("<x/>"))
                        .toBytes();

        assertThat(DeployableUnitReader.standard().read("unit.jar", unit).otherEntries())
                .containsKey("META-INF/deploy-config.xml");
    }

    @Test
    void refusesToWriteAnEmptyUnitOrAPathTwice() {
        DeployableUnitWriter writer = new DeployableUnitWriter();

        assertThatThrownBy(writer::toBytes).isInstanceOf(IllegalStateException.class);
        writer.entry("a", new byte[0]);
        assertThatThrownBy(() -> writer.entry("a", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
