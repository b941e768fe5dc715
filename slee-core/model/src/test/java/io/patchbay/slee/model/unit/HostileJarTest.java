package io.patchbay.slee.model.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.Documents;
import io.patchbay.slee.model.SampleUnit;
import io.patchbay.slee.model.SourceCompiler;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jars that attack their reader are refused with a problem, never with anything else. */
class HostileJarTest {

    private static final DeployableUnitReader READER = DeployableUnitReader.standard();

    private static Problems read(byte[] bytes) {
        Problems problems = new Problems();
        READER.read("hostile.jar", bytes, problems);
        return problems;
    }

    private static Problem refusal(byte[] bytes) {
        Problems problems = read(bytes);
        assertThat(problems.hasErrors()).isTrue();
        return problems.errors().getFirst();
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.sh",
                "a/../../evil.sh",
                "..",
                "/etc/passwd",
                "C:/windows/x",
                "c:x",
                "a\\b",
                "..\\evil.exe",
                "a\u0000b"
            })
    void refusesUnsafeNames(String name) {
        Problem problem = refusal(zip("META-INF/deployable-unit.xml", name));

        assertThat(problem.what()).isEqualTo("unsafe entry name");
        assertThat(problem.location().jar()).isEqualTo("hostile.jar");
    }

    @Test
    void refusesUnsafeNamesInInnerJars() {
        byte[] unit = new DeployableUnitWriter().jar("inner.jar", zip("../evil")).toBytes();

        assertThat(refusal(unit).location().jar()).isEqualTo("inner.jar");
    }

    @Test
    void refusesDuplicateEntries() {
        byte[] bytes = zip("META-INF/aaaa.xml", "META-INF/bbbb.xml");
        byte[] twice =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("bbbb", "aaaa")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(twice).what()).isEqualTo("duplicate entry");
    }

    @Test
    void refusesTooManyEntries() {
        String[] names = new String[5_001];
        Arrays.setAll(names, i -> "f" + i);

        assertThat(refusal(zip(names)).what()).isEqualTo("too many entries");
    }

    @Test
    void refusesABomb() {
        byte[] bomb = JarWriter.write(Map.of("zeros", new byte[65 * 1024 * 1024]));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb).what()).isEqualTo("the unit is too large");
    }

    @Test
    void countsInnerJarsTogether() {
        DeployableUnitWriter writer = new DeployableUnitWriter();
        byte[] part = JarWriter.write(Map.of("zeros", new byte[20 * 1024 * 1024]));
        for (int i = 0; i < 4; i++) {
            writer.jar(i + ".jar", part);
        }

        assertThat(read(writer.toBytes()).errors())
                .extracting(Problem::what)
                .contains("the unit is too large");
    }

    @Test
    void countsTheJarsOfLibrariesToo() {
        byte[] xml = SourceCompiler.bytes(Documents.text("library-1_1"));
        byte[] part = JarWriter.write(Map.of("zeros", new byte[40 * 1024 * 1024]));
        byte[] unit =
                new DeployableUnitWriter()
                        .jar(
                                "lib.jar",
                                Map.of(
                                        "META-INF/library-jar.xml",
                                        xml,
                                        "lib/one.jar",
                                        part,
                                        "lib/two.jar",
                                        part))
                        .toBytes();

        assertThat(refusal(unit).what()).isEqualTo("the unit is too large");
    }

    @Test
    void refusesATruncatedJarAtEveryLength() {
        byte[] sound = JarWriter.write(new LinkedHashMap<>(Map.of("a", new byte[40])));
        for (int length = 0; length < sound.length; length++) {
            assertThat(read(Arrays.copyOf(sound, length)).hasErrors()).isTrue();
        }
    }

    @Test
    void refusesAPrefixInFrontOfTheJar() {
        byte[] sound = zip("a");
        byte[] prefixed = new byte[sound.length + 3];
        System.arraycopy(sound, 0, prefixed, 3, sound.length);

        assertThat(refusal(prefixed).what()).startsWith("not a jar");
    }

    @Test
    void refusesADirectoryThatSaysSomethingElseThanTheEntries() {
        byte[] bytes = zip("META-INF/aaaa.xml", "META-INF/bbbb.xml");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int directory = text.lastIndexOf("bbbb");
        byte[] forged =
                (text.substring(0, directory) + "cccc" + text.substring(directory + 4))
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(forged).what())
                .isEqualTo("the jar's directory does not match its entries");
    }

    @Test
    void refusesHostileXmlInsideTheUnit() {
        byte[] unit =
                new SampleUnit()
                        .replace(
                                "sbb/sbb-jar.xml",
                                "slee-sbb-jar_1_1.dtd\">",
                                "slee-sbb-jar_1_1.dtd\" [<!ENTITY x SYSTEM \"file:///\">]>")
                        .toBytes();

        assertThat(refusal(unit).what()).contains("internal subset");
    }

    @Test
    void answersDamagedJarsWithProblemsOnly() {
        Random random = new Random(11);
        byte[] sound = new SampleUnit().without("adaptor").toBytes();
        for (int i = 0; i < 400; i++) {
            byte[] damaged = sound.clone();
            for (int k = 0; k <= random.nextInt(8); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(read(damaged).list()).allSatisfy(p -> assertThat(p.what()).isNotBlank());
        }
    }
}
