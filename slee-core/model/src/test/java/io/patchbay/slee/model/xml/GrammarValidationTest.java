package io.patchbay.slee.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.Documents;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every grammar accepts its complete document and refuses each kind of damage with its line. */
@Spec("A3")
class GrammarValidationTest {

    static Stream<String> documents() {
        return Documents.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void acceptsTheCompleteDocument(String name) {
        assertThat(Documents.problems(name, Documents.text(name)).list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTheLineOfAnUnknownElement(String name) {
        List<String> lines = lines(name);
        lines.add(6, "  <surprise/>");

        Problem problem = only(name, lines);

        assertThat(problem.location()).hasToString("test.jar!" + name + ".xml:7");
        assertThat(problem.what()).startsWith("unknown element");
        assertThat(problem.found()).isEqualTo("<surprise>");
        assertThat(problem.expected()).isNotEmpty();
        assertThat(problem.remedy()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTheLineOfAnUnknownAttribute(String name) {
        List<String> lines = lines(name);
        lines.set(5, lines.get(5).replace("<description>", "<description lang=\"en\">"));

        Problem problem = only(name, lines);

        assertThat(problem.location().line()).isEqualTo(6);
        assertThat(problem.what()).startsWith("unknown attribute");
        assertThat(problem.found()).isEqualTo("lang");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTheLineOfADescriptionInTheWrongPlace(String name) {
        List<String> lines = lines(name);
        String description = lines.remove(5);
        lines.add(lines.size() - 1, description);

        Problem problem = only(name, lines);

        assertThat(problem.location().line()).isEqualTo(lines.size() - 1);
        assertThat(problem.what()).startsWith("wrong order");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesTheLineOfASecondDescription(String name) {
        List<String> lines = lines(name);
        lines.add(6, lines.get(5));

        Problem problem = only(name, lines);

        assertThat(problem.location().line()).isEqualTo(7);
        assertThat(problem.what()).startsWith("too many");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesTextBetweenElements(String name) {
        List<String> lines = lines(name);
        lines.add(6, "stray");

        assertThat(only(name, lines).what()).startsWith("text is not allowed");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesAnElementInsideText(String name) {
        List<String> lines = lines(name);
        lines.set(5, "  <description>a <b>bold</b> word</description>");

        assertThat(only(name, lines).location().line()).isEqualTo(6);
    }

    static Stream<String> documentsWithIds() {
        return documents().filter(name -> !name.startsWith("deployable"));
    }

    @ParameterizedTest
    @MethodSource("documentsWithIds")
    void namesTheComponentThatLacksItsVendor(String name) {
        List<String> lines = lines(name);
        int vendor = indexOf(lines, "-vendor>");
        String owner = lines.get(vendor).replaceAll("^ *<([a-z-]*)-vendor>.*", "$1");
        lines.remove(vendor);

        Problem problem = only(name, lines);

        assertThat(problem.what()).startsWith("missing element");
        assertThat(problem.expected()).isEqualTo("<" + owner + "-vendor>");
        assertThat(problem.location().line()).isBetween(6, vendor);
    }

    @ParameterizedTest
    @MethodSource("documentsWithIds")
    void namesTheLineOfSwappedElements(String name) {
        List<String> lines = lines(name);
        int vendor = indexOf(lines, "-vendor>");
        lines.add(vendor - 1, lines.remove(vendor));

        Problem problem = only(name, lines);

        assertThat(problem.what()).startsWith("wrong order");
        assertThat(problem.location().line()).isEqualTo(vendor + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "profile-1_0, unique=\"True\"",
        "profile-1_1, strength=\"Primary\"",
        "profile-1_1, query-operator=\"equals\"",
        "profile-1_1, op=\"not-equals\"",
        "ra-1_1, supports-active-reconfiguration=\"True\"",
        "sbb-1_0, event-direction=\"Receive\"",
        "sbb-1_1, last-in-transaction=\"False\"",
        "sbb-1_1, variable=\"Address\"",
    })
    void namesTheLineOfAWrongAttributeValue(String name, String attribute) {
        List<String> lines = lines(name);
        int at = indexOf(lines, attribute);
        String wrong = attribute.replaceFirst("\"(.)", "\"x$1");
        lines.set(at, lines.get(at).replace(attribute, wrong));

        Problem problem = only(name, lines);

        assertThat(problem.location().line()).isEqualTo(at + 1);
        assertThat(problem.what()).startsWith("wrong value of attribute");
        assertThat(problem.expected()).contains(" or ");
    }

    @Test
    void demandsRequiredAttributes() {
        List<String> lines = lines("sbb-1_1");
        int at = indexOf(lines, "event-direction=\"FireAndReceive\"");
        lines.set(at, "    <event>");

        assertThat(only("sbb-1_1", lines).what()).isEqualTo("missing attribute of <event>");
    }

    @Test
    void knowsWhatOnlyTheOtherVersionHas() {
        String newer = Documents.text("sbb-1_1").replace("SBB 1.1", "SBB 1.0");

        assertThat(Documents.problems("sbb-1_1", newer).list())
                .extracting(Problem::found)
                .contains(
                        "<library-ref>",
                        "last-in-transaction",
                        "isolate-security-permissions",
                        "<usage-parameter>",
                        "<security-permissions>");
    }

    @Test
    void collectsAllViolationsOfADocument() {
        List<String> lines = lines("sbb-1_1");
        lines.add(6, "  <surprise/>");
        int vendor = indexOf(lines, "-vendor>");
        lines.remove(vendor);
        int direction = indexOf(lines, "event-direction=\"Receive\"");
        lines.set(direction, lines.get(direction).replace("Receive", "receive"));

        assertThat(problems("sbb-1_1", lines).list()).hasSize(3);
    }

    @Test
    void definesEveryElementThatItMentions() {
        for (Grammar grammar : Grammars.standard().all()) {
            assertThat(grammar.content(grammar.root())).isPresent();
            undefined(grammar, grammar.root(), new ArrayList<>());
        }
        assertThat(Grammars.standard().all()).hasSize(16);
    }

    private static void undefined(Grammar grammar, String element, List<String> seen) {
        ContentModel model = grammar.content(element).orElseThrow();
        if (model instanceof ContentModel.Sequence(List<ContentModel.Particle> particles)) {
            for (ContentModel.Particle particle : particles) {
                for (String name : particle.names()) {
                    assertThat(grammar.content(name)).as(grammar + " " + name).isPresent();
                    if (!seen.contains(name)) {
                        seen.add(name);
                        undefined(grammar, name, seen);
                    }
                }
            }
        }
    }

    private static List<String> lines(String name) {
        return new ArrayList<>(Arrays.asList(Documents.text(name).split("\n")));
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part);
    }

    private static Problems problems(String name, List<String> lines) {
        return Documents.problems(name, String.join("\n", lines));
    }

    private static Problem only(String name, List<String> lines) {
        Problems problems = problems(name, lines);
        assertThat(problems.list()).as(problems.toString()).hasSize(1);
        return problems.list().getFirst();
    }
}
