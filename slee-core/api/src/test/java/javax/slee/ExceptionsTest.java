package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.slee.facilities.FacilityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionsTest {
    static Stream<BiFunction<String, Throwable, Exception>> withCause() {
        return Stream.of(
                CreateException::new,
                SLEEException::new,
                FactoryException::new,
                NoSuchObjectLocalException::new,
                TransactionRequiredLocalException::new,
                TransactionRolledbackLocalException::new,
                FacilityException::new);
    }

    @ParameterizedTest
    @MethodSource("withCause")
    void keepMessageAndCause(BiFunction<String, Throwable, Exception> constructor) {
        var cause = new IllegalStateException("why");
        var exception = constructor.apply("what", cause);
        assertThat(exception).hasMessage("what").hasCause(cause);
        assertThat(constructor.apply("what", null)).hasMessage("what").hasNoCause();
    }

    @Test
    void causeCanBeGivenLaterIfThereWasNone() {
        var cause = new IllegalStateException("why");
        assertThat(new SLEEException("what").initCause(cause)).hasCause(cause);
        assertThat(new CreateException("what").initCause(cause)).hasCause(cause);
    }

    @Test
    void unrecognizedActivityIsNamedAndHandedOut() {
        var activity = new Object();
        var exception = new UnrecognizedActivityException(activity);
        assertThat(exception).hasMessageContaining(activity.toString());
        assertThat(exception.getActivity()).isSameAs(activity);
        var withText = new UnrecognizedActivityException("has ended", activity);
        assertThat(withText).hasMessage("has ended");
        assertThat(withText.getActivity()).isSameAs(activity);
    }

    @Test
    void unrecognizedActivityIsSerializableAlthoughTheActivityIsNot() {
        var copy = SerialForm.copy(new UnrecognizedActivityException("has ended", new Object()));
        assertThat(copy).hasMessage("has ended");
        assertThat(copy.getActivity()).isNull();
    }

    @Test
    void messageIsOptionalForTheOthers() {
        assertThat(new NotAttachedException()).hasMessage(null);
        assertThat(new NotAttachedException("x")).hasMessage("x");
        assertThat(new InvalidArgumentException()).hasMessage(null);
        assertThat(new InvalidStateException("x")).hasMessage("x");
        assertThat(new UnrecognizedEventException("x"))
                .hasMessage("x")
                .isInstanceOf(UnrecognizedComponentException.class);
    }
}
