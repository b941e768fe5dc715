package io.patchbay.slee.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.Documents;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that attack the parser are refused; unusual but correct ones are accepted. */
class HostileXmlTest {

    private static final String NAME = "service-1_1";
    private static final String PUBLIC =
            "PUBLIC \"-//Sun Microsystems, Inc.//DTD JAIN SLEE Service 1.1//EN\"";
    private static final String SYSTEM = "\"http://java.sun.com/dtd/slee-service_1_1.dtd\"";

    private static String withDoctype(String doctype) {
        String text = Documents.text(NAME);
        int start = text.indexOf("<!DOCTYPE");
        int end = text.indexOf('>', start) + 1;
        return text.substring(0, start) + doctype + text.substring(end);
    }

    private static Problem refusal(String text) {
        Problems problems = Documents.problems(NAME, text);
        assertThat(problems.hasErrors()).isTrue();
        return problems.list().getFirst();
    }

    @Test
    void refusesExponentialEntities() {
        String text =
                withDoctype(
                                "<!DOCTYPE service-xml "
                                        + PUBLIC
                                        + SYSTEM
                                        + " [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
                        .replace("All of it", "&b;");

        assertThat(refusal(text).what()).isEqualTo("the DOCTYPE has an internal subset");
    }

    @Test
    void doesNotReadAFileThroughAnEntity(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the secret");
        String text =
                withDoctype(
                                "<!DOCTYPE service-xml "
                                        + PUBLIC
                                        + SYSTEM
                                        + " [<!ENTITY x SYSTEM \""
                                        + secret.toUri()
                                        + "\">]>")
                        .replace("All of it", "&x;");

        assertThat(Documents.problems(NAME, text).toString())
                .contains("internal subset")
                .doesNotContain("the secret");
    }

    @Test
    void doesNotReadAFileThroughTheSystemId(@TempDir Path directory) throws IOException {
        Path dtd = Files.writeString(directory.resolve("x.dtd"), "<!ENTITY x \"from the dtd\">");
        String text =
                withDoctype("<!DOCTYPE service-xml " + PUBLIC + " \"" + dtd.toUri() + "\">")
                        .replace("All of it", "&x;");

        assertThat(refusal(text).what()).contains("entity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [", "<!DOCTYPE service-xml SYSTEM \"x.dtd\">", ""})
    void refusesOtherDoctypes(String doctype) {
        assertThat(refusal(withDoctype(doctype)).what()).contains("DOCTYPE");
    }

    @Test
    void refusesAnUnknownPublicIdAndSaysWhichOnesBelongHere() {
        Problem problem = refusal(Documents.text(NAME).replace("Service 1.1", "Service 1.2"));

        assertThat(problem.what()).isEqualTo("unknown PUBLIC id");
        assertThat(problem.location().line()).isEqualTo(2);
        assertThat(problem.expected()).contains("Service 1.0").contains("Service 1.1");
    }

    @Test
    void refusesTheDescriptorOfAnotherKind() {
        Problems problems = Documents.problems(NAME, Documents.text("event-1_1"));

        assertThat(problems.list().getFirst().what()).contains("wrong kind of descriptor");
    }

    @Test
    void refusesASecondDoctype() {
        String text = Documents.text(NAME).replace("<service-xml>", "<!DOCTYPE a><service-xml>");

        assertThat(refusal(text).what()).contains("well-formed");
    }

    @Test
    void refusesAnUndeclaredEntityInAnAttribute() {
        String text = Documents.text(NAME).replace("<service>", "<service id=\"&nothing;\">");

        assertThat(refusal(text).what()).contains("nothing");
    }

    @Test
    void refusesDeepNesting() {
        String text = Documents.text(NAME).replace("All of it", "<a>".repeat(100_000));

        assertThat(refusal(text).what()).contains("nested deeper");
    }

    @Test
    void refusesManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=\"x\"");
        }
        String text = Documents.text(NAME).replace("<service>", "<service" + attributes + ">");

        assertThat(Documents.problems(NAME, text).hasErrors()).isTrue();
    }

    @Test
    void refusesAnOversizedDocument() {
        String text = Documents.text(NAME).replace("All of it", "x".repeat(5_000_000));

        assertThat(refusal(text).what()).isEqualTo("the descriptor is too large");
    }

    @Test
    void refusesBytesThatAreNotText() {
        Problems problems = new Problems();
        byte[] bytes = Documents.text(NAME).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;

        Documents.read(NAME, bytes, problems);

        assertThat(problems.toString()).contains("not text in a known encoding");
    }

    @Test
    void refusesAnUnknownEncodingName() {
        String text = Documents.text(NAME).replace("UTF-8", "UTF-7");

        assertThat(refusal(text).what()).contains("encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "<?xml", "<!-- ", "<!DOCTYPE", "\uFEFF", "<!DOCTYPE a PUBLIC \""})
    void refusesFragments(String text) {
        assertThat(Documents.problems(NAME, text).hasErrors()).isTrue();
    }

    @Test
    void acceptsWhiteSpaceInTheDoctype() {
        String text =
                withDoctype(
                        """
                        <!-- before --><?a b?>
                        <!DOCTYPE
                            service-xml
                            PUBLIC
                            "-//Sun Microsystems, Inc.//DTD
                             JAIN SLEE Service 1.1//EN"

                            "  http://java.sun.com/dtd/slee-service_1_1.dtd
                            "
                        >\
                        """);

        assertThat(Documents.problems(NAME, text).list()).isEmpty();
    }

    @Test
    void acceptsOtherEncodingsAndLineEnds() {
        String text =
                Documents.text(NAME).replace("\n", "\r\n").replace("addresses", "Stra\u00dfe");
        for (var charset :
                java.util.List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            Problems problems = new Problems();
            String declared = text.replace("UTF-8", charset.name());

            Documents.read(NAME, declared.getBytes(charset), problems);

            assertThat(problems.list()).isEmpty();
        }
    }

    @Test
    void answersDamagedDocumentsWithProblemsOnly() {
        Random random = new Random(42);
        for (String name : Documents.ALL) {
            byte[] original = Documents.text(name).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = original.clone();
                for (int k = 0; k <= random.nextInt(4); k++) {
                    damaged[random.nextInt(damaged.length)] = (byte) (random.nextInt(96) + 32);
                }
                Problems problems = new Problems();
                Documents.read(name, damaged, problems);
                assertThat(problems.list()).allSatisfy(p -> assertThat(p.what()).isNotBlank());
            }
        }
    }
}
