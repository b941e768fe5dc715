package javax.slee.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InvalidObjectException;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatesTest {
    static Stream<Arguments> states() {
        return Stream.of(
                slee(SleeState.STOPPED, 0, "Stopped"),
                slee(SleeState.STARTING, 1, "Starting"),
                slee(SleeState.RUNNING, 2, "Running"),
                slee(SleeState.STOPPING, 3, "Stopping"),
                service(ServiceState.INACTIVE, 0, "Inactive"),
                service(ServiceState.ACTIVE, 1, "Active"),
                service(ServiceState.STOPPING, 2, "Stopping"),
                entity(ResourceAdaptorEntityState.INACTIVE, 0, "Inactive"),
                entity(ResourceAdaptorEntityState.ACTIVE, 1, "Active"),
                entity(ResourceAdaptorEntityState.STOPPING, 2, "Stopping"));
    }

    private static Arguments slee(SleeState state, int number, String name) {
        IntFunction<SleeState> fromInt = SleeState::fromInt;
        Function<String, SleeState> fromString = SleeState::fromString;
        ToIntFunction<SleeState> toInt = SleeState::toInt;
        return Arguments.of(state, number, name, fromInt, fromString, toInt);
    }

    private static Arguments service(ServiceState state, int number, String name) {
        IntFunction<ServiceState> fromInt = ServiceState::fromInt;
        Function<String, ServiceState> fromString = ServiceState::fromString;
        ToIntFunction<ServiceState> toInt = ServiceState::toInt;
        return Arguments.of(state, number, name, fromInt, fromString, toInt);
    }

    private static Arguments entity(ResourceAdaptorEntityState state, int number, String name) {
        IntFunction<ResourceAdaptorEntityState> fromInt = ResourceAdaptorEntityState::fromInt;
        Function<String, ResourceAdaptorEntityState> fromString =
                ResourceAdaptorEntityState::fromString;
        ToIntFunction<ResourceAdaptorEntityState> toInt = ResourceAdaptorEntityState::toInt;
        return Arguments.of(state, number, name, fromInt, fromString, toInt);
    }

    @ParameterizedTest
    @MethodSource("states")
    <S> void stateIsOneObjectHoweverItIsFound(
            S state,
            int number,
            String name,
            IntFunction<S> fromInt,
            Function<String, S> fromString,
            ToIntFunction<S> toInt)
            throws Exception {
        assertThat(toInt.applyAsInt(state)).isEqualTo(number);
        assertThat(state).hasToString(name).hasSameHashCodeAs(fromInt.apply(number));
        assertThat(fromInt.apply(number)).isSameAs(state);
        assertThat(fromString.apply(name)).isSameAs(state);
        assertThat(fromString.apply(name.toUpperCase(java.util.Locale.ROOT))).isSameAs(state);
        assertThat(SerialCopy.of(state)).isSameAs(state);
    }

    @ParameterizedTest
    @MethodSource("states")
    <S> void unknownStatesAreRefused(
            S state, int number, String name, IntFunction<S> fromInt, Function<String, S> find) {
        assertThatIllegalArgumentException().isThrownBy(() -> fromInt.apply(4));
        assertThatIllegalArgumentException().isThrownBy(() -> fromInt.apply(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find.apply(name + "!"))
                .withMessageContaining(name + "!");
        assertThatNullPointerException().isThrownBy(() -> find.apply(null));
    }

    @Test
    void everyStateAnswersToItsOwnQuestionOnly() {
        assertThat(SleeState.STOPPED.isStopped()).isTrue();
        assertThat(SleeState.STARTING.isStarting()).isTrue();
        assertThat(SleeState.RUNNING.isRunning()).isTrue();
        assertThat(SleeState.STOPPING.isStopping()).isTrue();
        assertThat(SleeState.RUNNING.isStopped() || SleeState.RUNNING.isStarting()).isFalse();
        assertThat(ServiceState.INACTIVE.isInactive()).isTrue();
        assertThat(ServiceState.ACTIVE.isActive()).isTrue();
        assertThat(ServiceState.STOPPING.isStopping()).isTrue();
        assertThat(ServiceState.ACTIVE.isInactive() || ServiceState.ACTIVE.isStopping()).isFalse();
        assertThat(ResourceAdaptorEntityState.INACTIVE.isInactive()).isTrue();
        assertThat(ResourceAdaptorEntityState.ACTIVE.isActive()).isTrue();
        assertThat(ResourceAdaptorEntityState.STOPPING.isStopping()).isTrue();
        assertThat(ResourceAdaptorEntityState.STOPPING.isActive()).isFalse();
    }

    @Test
    void statesOfDifferentThingsAreNeverEqual() {
        assertThat((Object) ServiceState.ACTIVE)
                .isNotEqualTo(ResourceAdaptorEntityState.ACTIVE)
                .isNotEqualTo(ServiceState.INACTIVE)
                .isNotEqualTo(null);
    }

    @Test
    void streamWithAnUnknownStateIsRefused() throws Exception {
        byte[] bytes = SerialCopy.bytes(SleeState.STOPPING);
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) SleeState.SLEE_STOPPING);
        bytes[bytes.length - 1] = 77;
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> SerialCopy.read(bytes, null))
                .withMessageContaining("77");
    }
}
