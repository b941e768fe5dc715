package javax.slee.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
    private static final List<FailureReason> STANDARD =
            List.of(
                    FailureReason.OTHER_REASON,
                    FailureReason.EVENT_QUEUE_FULL,
                    FailureReason.EVENT_QUEUE_TIMEOUT,
                    FailureReason.SYSTEM_OVERLOAD,
                    FailureReason.EVENT_MARSHALING_ERROR,
                    FailureReason.FIRING_TRANSACTION_ROLLED_BACK);

    private static final class Throttled extends FailureReason {
        Throttled(int reason) {
            super(reason);
        }

        int code() {
            return getReason();
        }
    }

    @Test
    void codesLeadToTheOneConstant() {
        for (int i = 0; i < STANDARD.size(); i++) {
            assertThat(STANDARD.get(i).toInt()).isEqualTo(-i);
            assertThat(FailureReason.fromInt(-i)).isSameAs(STANDARD.get(i));
        }
    }

    @Test
    void unknownCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FailureReason.fromInt(-6))
                .withMessageContaining("-6");
        assertThatIllegalArgumentException().isThrownBy(() -> FailureReason.fromInt(1));
    }

    @Test
    void eachQuestionIsTrueForOneStandardReason() {
        List<Predicate<FailureReason>> questions =
                List.of(
                        FailureReason::isOtherReason,
                        FailureReason::isEventQueueFull,
                        FailureReason::isEventQueueTimeout,
                        FailureReason::isSystemOverLoad,
                        FailureReason::isEventMarshalingError,
                        FailureReason::isFiringTransactionRolledBack);

        for (int i = 0; i < STANDARD.size(); i++) {
            assertThat(STANDARD.stream().filter(questions.get(i))).containsExactly(STANDARD.get(i));
        }
    }

    @Test
    void reasonsSayWhatHappened() {
        assertThat(STANDARD)
                .extracting(FailureReason::toString)
                .containsExactly(
                        "Other Reason",
                        "Event Queue Full",
                        "Event Queue Timeout",
                        "System Overload",
                        "Event Marshaling Error",
                        "Firing Transaction Rolled Back");
    }

    @Test
    void vendorReasonIsAnotherReasonButNotTheConstant() {
        Throttled reason = new Throttled(7);

        assertThat(reason.isOtherReason()).isTrue();
        assertThat(reason.isEventQueueFull()).isFalse();
        assertThat(reason).isNotEqualTo(FailureReason.OTHER_REASON);
        assertThat(reason).isEqualTo(new Throttled(7)).hasSameHashCodeAs(new Throttled(7));
        assertThat(reason).isNotEqualTo(new Throttled(8)).hasToString("Vendor Reason 7");
        assertThat(reason.toInt()).isEqualTo(7);
        assertThat(reason.code()).isEqualTo(7);
    }

    @Test
    void vendorReasonMayNotUseCodesOfTheStandard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Throttled(0))
                .withMessageContaining("positive");
        assertThatIllegalArgumentException().isThrownBy(() -> new Throttled(-100));
    }
}
