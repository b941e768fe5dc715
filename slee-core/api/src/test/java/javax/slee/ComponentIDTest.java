package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.stream.Stream;
import javax.slee.management.LibraryID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ResourceAdaptorID;
import javax.slee.resource.ResourceAdaptorTypeID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentIDTest {
    /** Makes an identifier of one kind. */
    @FunctionalInterface
    interface Kind {
        ComponentID of(String name, String vendor, String version);
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                EventTypeID::new,
                SbbID::new,
                ServiceID::new,
                LibraryID::new,
                ProfileSpecificationID::new,
                ResourceAdaptorID::new,
                ResourceAdaptorTypeID::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsItsThreeParts(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        assertThat(id.getName()).isEqualTo("Echo");
        assertThat(id.getVendor()).isEqualTo("example");
        assertThat(id.getVersion()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesNullParts(Kind kind) {
        assertThatNullPointerException()
                .isThrownBy(() -> kind.of(null, "example", "1.0"))
                .withMessage("name is null");
        assertThatNullPointerException()
                .isThrownBy(() -> kind.of("Echo", null, "1.0"))
                .withMessage("vendor is null");
        assertThatNullPointerException()
                .isThrownBy(() -> kind.of("Echo", "example", null))
                .withMessage("version is null");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isEqualIfAllPartsAreEqual(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        var same = kind.of("Echo", "example", "1.0");
        assertThatObject(same).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(same.compareTo(id)).isZero();
        assertThatObject(id).isNotEqualTo(kind.of("Echo2", "example", "1.0"));
        assertThatObject(id).isNotEqualTo(kind.of("Echo", "example2", "1.0"));
        assertThatObject(id).isNotEqualTo(kind.of("Echo", "example", "1.0.0"));
        assertThatObject(id).isNotEqualTo(null);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textNamesKindAndParts(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        assertThatObject(id)
                .hasToString(
                        id.getClass().getSimpleName() + "[name=Echo,vendor=example,version=1.0]");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void classNameIsThatOfItsClass(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        assertThat(id.getClassName()).isEqualTo(id.getClass().getName());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void survivesSerialization(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        assertThatObject(SerialForm.copy(id)).isEqualTo(id).hasToString(id.toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ordersByNameThenVendorThenVersion(Kind kind) {
        var sorted =
                Stream.of(
                                kind.of("b", "a", "a"),
                                kind.of("a", "b", "a"),
                                kind.of("a", "a", "b"),
                                kind.of("a", "a", "a"))
                        .sorted()
                        .toList();
        assertThat(sorted)
                .containsExactly(
                        kind.of("a", "a", "a"),
                        kind.of("a", "a", "b"),
                        kind.of("a", "b", "a"),
                        kind.of("b", "a", "a"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void cannotBeComparedWithOtherObjects(Kind kind) {
        var id = kind.of("Echo", "example", "1.0");
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> id.compareTo("Echo"));
        assertThatNullPointerException().isThrownBy(() -> id.compareTo(null));
    }

    @Test
    void differsFromAnIdentifierOfAnotherKind() {
        var service = new ServiceID("Echo", "example", "1.0");
        var sbb = new SbbID("Echo", "example", "1.0");
        assertThatObject(service).isNotEqualTo(sbb);
        assertThat(service.compareTo(sbb)).isPositive();
        assertThat(sbb.compareTo(service)).isNegative();
    }

    @Test
    void clonesAreEqual() {
        var event = new EventTypeID("Echo", "example", "1.0");
        var sbb = new SbbID("Echo", "example", "1.0");
        var service = new ServiceID("Echo", "example", "1.0");
        assertThat(event.clone()).isEqualTo(event).isNotSameAs(event);
        assertThat(sbb.clone()).isEqualTo(sbb).isNotSameAs(sbb);
        assertThat(service.clone()).isEqualTo(service).isNotSameAs(service);
    }
}
