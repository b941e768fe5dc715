package io.patchbay.slee.model.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.Documents;
import io.patchbay.slee.model.descriptor.EventEntry;
import io.patchbay.slee.model.descriptor.EventTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.LibraryComponentDescriptor;
import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor;
import io.patchbay.slee.model.descriptor.QueryNode;
import io.patchbay.slee.model.descriptor.QueryOperator;
import io.patchbay.slee.model.descriptor.RaComponentDescriptor;
import io.patchbay.slee.model.descriptor.RaTypeComponentDescriptor;
import io.patchbay.slee.model.descriptor.SbbComponentDescriptor;
import io.patchbay.slee.model.descriptor.ServiceComponentDescriptor;
import io.patchbay.slee.model.descriptor.SleeVersion;
import io.patchbay.slee.model.descriptor.ValueType;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.spec.Spec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.slee.EventTypeID;
import javax.slee.SbbID;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorTypeID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The complete documents read into records; what the grammar cannot say is checked here. */
class DescriptorReaderTest {

    private static final SbbID CHILD = new SbbID("child", "v", "1");
    private static final ProfileSpecificationID LINES =
            new ProfileSpecificationID("lines", "v", "1");
    private static final LibraryID LIB = new LibraryID("lib", "v", "1");

    private static <T> T first(String name, Class<T> type) {
        return type.cast(Documents.sound(name).components().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sbb-1_0", "sbb-1_1"})
    void readsAnSbbOfEitherVersionIntoTheSameShape(String name) {
        boolean newer = name.endsWith("1_1");
        SbbComponentDescriptor sbb = first(name, SbbComponentDescriptor.class);

        assertThat((Object) sbb.id()).isEqualTo(new SbbID("root", "v", "1"));
        assertThat(sbb.version()).isEqualTo(newer ? SleeVersion.V1_1 : SleeVersion.V1_0);
        assertThat(sbb.alias()).contains("self");
        assertThat(sbb.classes().abstractClassName()).isEqualTo("com.example.RootSbb");
        assertThat(sbb.classes().reentrant()).isTrue();
        assertThat(sbb.classes().cmpFields()).extracting("name").containsExactly("state", "helper");
        assertThat(sbb.classes().cmpFields().get(1).sbb()).contains(CHILD);
        assertThat((Object) sbb.classes().childRelations().getFirst().child()).isEqualTo(CHILD);
        assertThat(sbb.classes().childRelations().getFirst().defaultPriority())
                .isEqualTo((byte) 10);
        assertThat((Object) sbb.classes().profileCmpMethods().getFirst().profileSpec())
                .isEqualTo(LINES);
        assertThat(sbb.classes().localInterface().orElseThrow().isolateSecurityPermissions())
                .isEqualTo(newer);
        assertThat(sbb.addressProfileSpec()).contains(LINES);
        EventEntry ring = sbb.event(new EventTypeID("com.example.Ring", "v", "1")).orElseThrow();
        assertThat(ring.initial()).isTrue();
        assertThat(ring.maskOnAttach()).isTrue();
        assertThat(ring.lastInTransaction()).isEqualTo(!newer);
        assertThat(ring.initialEventSelect())
                .containsExactly(EventEntry.Variable.ACTIVITY_CONTEXT, EventEntry.Variable.ADDRESS);
        assertThat(ring.initialEventSelectorMethod()).contains("select");
        assertThat(ring.resourceOption()).contains("loud");
        assertThat(sbb.events().get(1).direction())
                .isEqualTo(EventEntry.Direction.FIRE_AND_RECEIVE);
        assertThat(sbb.envEntries().getFirst().value()).contains(' ');
        assertThat(sbb.raTypeBindings().getFirst().entityBindings().getFirst().entityLink())
                .contains("PhoneRA");
        assertThat(sbb.ejbRefs().getFirst().link())
                .isEqualTo(newer ? Optional.empty() : Optional.of("billing"));
        assertThat(sbb.references())
                .contains(CHILD, LINES, new ResourceAdaptorTypeID("phone", "v", "1"))
                .doesNotContain(sbb.id());
        assertThat(sbb.libraries()).isEqualTo(newer ? List.of(LIB) : List.of());
    }

    @Test
    void readsAProfileSpecification() {
        ProfileSpecComponentDescriptor profile =
                first("profile-1_1", ProfileSpecComponentDescriptor.class);

        assertThat(profile.readOnly()).isFalse();
        assertThat(profile.eventsEnabled()).isFalse();
        assertThat(profile.singleProfile()).isTrue();
        assertThat(profile.collator("german").orElseThrow().country()).contains("AT");
        assertThat(profile.isUnique("number")).isTrue();
        assertThat(profile.classes().cmpFields().getFirst().indexHints())
                .extracting("operator")
                .containsExactly(QueryOperator.LONGEST_PREFIX_MATCH, QueryOperator.EQUALS);
        assertThat(profile.classes().abstractClass().orElseThrow().reentrant()).isTrue();
        assertThat(profile.classes().usage().orElseThrow().notificationsEnabled("calls")).isTrue();
        assertThat(profile.classes().usage().orElseThrow().notificationsEnabled("seconds"))
                .isFalse();
        assertThat(profile.envEntries().getFirst().value()).contains(7L);
        var query = profile.queries().getFirst();
        assertThat(query.methodName()).isEqualTo("queryByNumber");
        assertThat(query.maxMatches()).hasValue(10);
        assertThat(query.readOnly()).contains(true);
        QueryNode.And and = (QueryNode.And) query.expression();
        assertThat(and.nodes()).hasSize(3);
        QueryNode.Range range =
                (QueryNode.Range) ((QueryNode.Or) and.nodes().get(1)).nodes().get(0);
        assertThat(range.operands())
                .containsExactly(new QueryNode.ParameterRef("low"), new QueryNode.Literal("9"));
    }

    @Test
    void readsA10ProfileSpecificationIntoTheSameShape() {
        ProfileSpecComponentDescriptor profile =
                first("profile-1_0", ProfileSpecComponentDescriptor.class);

        assertThat(profile.readOnly()).isTrue();
        assertThat(profile.eventsEnabled()).isTrue();
        assertThat(profile.classes().cmpInterface()).isEqualTo("com.example.LineCmp");
        assertThat(profile.classes().managementInterface()).contains("com.example.LineManagement");
        assertThat(profile.classes().abstractClass().orElseThrow().name())
                .isEqualTo("com.example.LineProfile");
        assertThat(profile.isUnique("number")).isTrue();
        assertThat(profile.isUnique("owner")).isFalse();
        assertThat(profile.indexes()).hasSize(2);
    }

    @Test
    void readsTheOtherKinds() {
        EventTypeComponentDescriptor event = first("event-1_1", EventTypeComponentDescriptor.class);
        assertThat(event.eventClassName()).isEqualTo("com.example.Ring");
        assertThat(event.references()).containsExactly(LIB);

        ServiceComponentDescriptor service = first("service-1_0", ServiceComponentDescriptor.class);
        assertThat(service.id().getName()).isEqualTo("Call Screening");
        assertThat(service.defaultPriority()).isEqualTo((byte) -128);
        assertThat(service.resourceInfoProfileTable()).contains("infos");

        RaTypeComponentDescriptor type = first("ra-type-1_0", RaTypeComponentDescriptor.class);
        assertThat(type.activityTypes()).containsExactly("com.example.Call");
        assertThat(type.aciFactoryInterface()).contains("com.example.CallFactory");

        RaComponentDescriptor ra = first("ra-1_1", RaComponentDescriptor.class);
        assertThat(ra.raTypes()).hasSize(2);
        assertThat(ra.supportsActiveReconfiguration()).isTrue();
        assertThat(ra.ignoreRaTypeEventTypeCheck()).isTrue();
        assertThat(ra.configProperties().getFirst().value()).contains(5060);
        assertThat(ra.configProperties().get(1).value()).isEmpty();
        assertThat(first("ra-1_0", RaComponentDescriptor.class).className()).isEmpty();

        LibraryComponentDescriptor library =
                first("library-ext-1_1", LibraryComponentDescriptor.class);
        assertThat(library.references()).hasSize(5);
        assertThat(library.jars().getFirst().securityPermissions()).contains("grant { };");
    }

    private static Arguments wrong(String name, String from, String to, String what) {
        return Arguments.of(name, from, to, what);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong("service-1_1", ">-128<", ">-129<", "default-priority is not a priority"),
                wrong("service-1_1", ">-128<", ">high<", "default-priority is not a priority"),
                wrong("service-1_1", ">Call Screening<", "> <", "<service-name> is empty"),
                wrong("sbb-1_1", ">10<", ">128<", "default-priority is not a priority"),
                wrong("sbb-1_1", "-ref>child</sbb-a", "-ref>kid</sbb-a", "names no alias"),
                wrong("sbb-1_1", "<sbb-alias>self", "<sbb-alias>child", "duplicate sbb-alias"),
                wrong(
                        "sbb-1_1",
                        "-alias-ref>lines</address",
                        "-alias-ref>rows</address",
                        "names no alias"),
                wrong("sbb-1_1", "java.lang.Character", "java.util.Date", "type not allowed"),
                wrong("sbb-1_1", "value> </env", "value>ab</env", "wrong value in"),
                wrong("sbb-1_1", ">helper<", ">state<", "duplicate cmp-field"),
                wrong("sbb-1_1", ">HangUp<", ">Ring<", "duplicate event-name"),
                wrong("sbb-1_1", "com.example.HangUp", "com.example.Ring", "duplicate event type"),
                wrong("sbb-1_1", "variable=\"Address\"", "variable=\"ActivityContext\"", "dupl"),
                wrong("sbb-1_1", "initial-event=\"True\"", "", "selectors of a non-initial event"),
                wrong(
                        "sbb-1_1",
                        "event-direction=\"Receive\"",
                        "event-direction=\"Fire\"",
                        "an initial event is not received"),
                wrong("ra-1_1", ">5060<", ">many<", "wrong value in"),
                wrong("ra-1_1", "java.lang.Integer", "int", "type not allowed"),
                wrong("ra-1_1", ">address<", ">port<", "duplicate config-property"),
                wrong("ra-1_1", ">fax<", ">phone<", "duplicate reference"),
                wrong(
                        "profile-1_1",
                        "collator-ref=\"german\"",
                        "collator-ref=\"x\"",
                        "no collator"),
                wrong("profile-1_1", "max-matches=\"10\"", "max-matches=\"-1\"", "not a count"),
                wrong(
                        "profile-1_1",
                        "parameter=\"n\"",
                        "parameter=\"m\"",
                        "unknown query parameter"),
                wrong("profile-1_1", " value=\"nobody\"", "", "needs one operand"),
                wrong("profile-1_0", ">owner<", ">number<", "duplicate profile-index"),
                wrong("library-1_1", "lib/two.jar", "lib/one.jar", "duplicate jar-name"),
                wrong("ra-1_1", "name=\"seconds\"", "name=\"calls\"", "duplicate usage-parameter"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @Spec({"A13", "A15"})
    void findsWhatTheGrammarCannot(String name, String from, String to, String what) {
        String text = Documents.text(name);
        assertThat(text).contains(from);

        Problems problems = Documents.problems(name, text.replace(from, to));

        assertThat(problems.errors())
                .as(problems.toString())
                .anySatisfy(p -> {
                    assertThat(p.what()).contains(what);
                    assertThat(p.location().line()).isPositive();
                });
    }

    @Test
    void readsTheSoundComponentsOfADocumentWithAnUnsoundOne() {
        String text =
                Documents.text("event-1_1")
                        .replace("<event-class-name>com.example.HangUp</event-class-name>", "");
        Problems problems = new Problems();

        var document =
                Documents.read(
                        "event-1_1",
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        problems);

        assertThat(document.orElseThrow().components()).hasSize(1);
        assertThat(problems.errors()).hasSize(1);
    }

    @Test
    void warnsOfAnEmptyValueThatExistingUnitsCarry() {
        Problems problems =
                Documents.problems("ra-1_1", Documents.text("ra-1_1").replace(">5060<", "><"));

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("<config-property-value> is empty");
    }

    @Test
    @Spec("A15")
    void parsesValuesAsTheirTypesDo() {
        assertThat(ValueType.classNames()).hasSize(9);
        assertThat(ValueType.BOOLEAN.parse("TRUE")).isEqualTo(true);
        assertThat(ValueType.BYTE.accepts("128")).isFalse();
        assertThat(ValueType.SHORT.parse("-7")).isEqualTo((short) -7);
        assertThat(ValueType.DOUBLE.parse("1e3")).isEqualTo(1000.0);
        assertThat(ValueType.FLOAT.accepts("x")).isFalse();
        assertThat(ValueType.named("java.lang.Void")).isEmpty();
    }

    @Test
    void problemsReadAsOneLine() {
        Problem problem =
                Documents.problems(
                                "service-1_1",
                                Documents.text("service-1_1").replace(">-128<", ">a\nb<"))
                        .list()
                        .getFirst();

        assertThat(problem)
                .hasToString(
                        "test.jar!service-1_1.xml:17: error: default-priority is not a priority;"
                                + " found \"a b\"; expected a whole number from -128 to 127; correct"
                                + " the number [8.5.4]");
    }
}
