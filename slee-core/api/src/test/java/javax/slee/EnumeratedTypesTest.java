package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import javax.slee.facilities.TimerPreserveMissed;
import javax.slee.facilities.TraceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all enumerated types of the standard have in common; the values are found by reflection. */
class EnumeratedTypesTest {
    record Enumerated<T>(
            Class<T> type,
            int size,
            IntFunction<T> fromInt,
            ToIntFunction<T> toInt,
            Function<String, T> fromString) {
        List<T> values() throws IllegalAccessException {
            var values = new ArrayList<T>();
            for (Field field : type.getFields()) {
                if (field.getType() == type) {
                    values.add(type.cast(field.get(null)));
                }
            }
            return values;
        }
    }

    static Stream<Enumerated<?>> types() {
        return Stream.of(
                new Enumerated<>(
                        AddressPlan.class,
                        18,
                        AddressPlan::fromInt,
                        AddressPlan::toInt,
                        AddressPlan::fromString),
                new Enumerated<>(
                        AddressPresentation.class,
                        4,
                        AddressPresentation::fromInt,
                        AddressPresentation::toInt,
                        AddressPresentation::fromString),
                new Enumerated<>(
                        AddressScreening.class,
                        5,
                        AddressScreening::fromInt,
                        AddressScreening::toInt,
                        AddressScreening.UNDEFINED::fromString),
                new Enumerated<>(
                        AlarmLevel.class,
                        6,
                        AlarmLevel::fromInt,
                        AlarmLevel::toInt,
                        AlarmLevel::fromString),
                new Enumerated<>(
                        TraceLevel.class,
                        8,
                        TraceLevel::fromInt,
                        TraceLevel::toInt,
                        TraceLevel::fromString),
                new Enumerated<>(
                        TimerPreserveMissed.class,
                        3,
                        TimerPreserveMissed::fromInt,
                        TimerPreserveMissed::toInt,
                        TimerPreserveMissed::fromString),
                new Enumerated<>(Level.class, 8, Level::fromInt, Level::toInt, null));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void everyValueIsFoundByItsNumber(Enumerated<T> enumerated) throws Exception {
        assertThat(enumerated.values())
                .hasSize(enumerated.size())
                .allSatisfy(value ->
                        assertThat(enumerated.fromInt().apply(enumerated.toInt().applyAsInt(value)))
                                .isSameAs(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void everyValueIsFoundByItsTextInUpperAndLowerCase(Enumerated<T> enumerated)
            throws Exception {
        var fromString = enumerated.fromString();
        if (fromString == null) {
            assertThat(enumerated.type()).isEqualTo(Level.class);
            return;
        }
        assertThat(enumerated.values())
                .allSatisfy(value -> {
                    String text = value.toString();
                    assertThat(fromString.apply(text)).isSameAs(value);
                    assertThat(fromString.apply(text.toUpperCase(Locale.ROOT))).isSameAs(value);
                    assertThat(fromString.apply(text.toLowerCase(Locale.ROOT))).isSameAs(value);
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fromString.apply("no such value"))
                .withMessageContaining("no such value");
        assertThatNullPointerException().isThrownBy(() -> fromString.apply(null));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void unknownNumbersAreRefused(Enumerated<T> enumerated) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> enumerated.fromInt().apply(99))
                .withMessageContaining("99");
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void everyValueStaysOneObjectAfterDeserialization(Enumerated<T> enumerated)
            throws Exception {
        assertThat(enumerated.values())
                .allSatisfy(value -> assertThat(SerialForm.copy(value)).isSameAs(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void valuesDifferFromEachOther(Enumerated<T> enumerated) throws Exception {
        assertThat(enumerated.values()).doesNotHaveDuplicates();
        assertThat(enumerated.values()).extracting(Object::toString).doesNotHaveDuplicates();
        assertThat(enumerated.values())
                .allSatisfy(value -> assertThat(value).hasSameHashCodeAs(SerialForm.copy(value)));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void exactlyOneQuestionIsAnsweredWithYes(Enumerated<T> enumerated) throws Exception {
        for (T value : enumerated.values()) {
            var yes = new ArrayList<String>();
            for (Method method : enumerated.type().getMethods()) {
                if (method.getName().startsWith("is")
                        && method.getParameterCount() == 0
                        && (boolean) method.invoke(value)) {
                    yes.add(method.getName());
                }
            }
            assertThat(yes).as("questions that %s answers with yes", value).hasSize(1);
        }
    }

    @Test
    void questionsAskForTheValueThatTheyName() {
        assertThat(AddressPlan.SLEE_PROFILE_TABLE.isSleeProfileTable()).isTrue();
        assertThat(AddressPlan.E164_MOBILE.isE164Mobile()).isTrue();
        assertThat(AddressPresentation.ADDRESS_NOT_AVAILABLE.isAddressNotAvailable()).isTrue();
        assertThat(AddressScreening.USER_NOT_VERIFIED.isUserNotVerified()).isTrue();
        assertThat(AlarmLevel.INDETERMINATE.isIndeterminate()).isTrue();
        assertThat(TraceLevel.INFO.isInfo()).isTrue();
        assertThat(TimerPreserveMissed.LAST.isLast()).isTrue();
        assertThat(Level.INFO.isMinor()).isTrue();
    }
}
