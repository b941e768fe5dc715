package io.patchbay.slee.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.server.demo.sip.CallResult;
import io.patchbay.slee.server.demo.sip.Callee.Progress;
import org.junit.jupiter.api.Test;

final class DemoCallTest {
    private static final CallResult DECLINED = new CallResult("1", 603, "603 Decline", false, 0);
    private static final CallResult CONNECTED = new CallResult("1", 200, "200 OK", true, 200);

    @Test
    void aBlockedCallMustBeDeclinedAndMustNotRing() {
        assertThat(DemoCall.BLOCKED.differences(DECLINED, Progress.NOTHING)).isEmpty();
        assertThat(DemoCall.BLOCKED.differences(DECLINED, Progress.RINGING))
                .containsExactly("the callee's call is RINGING, expected NOTHING");
        assertThat(DemoCall.BLOCKED.differences(CONNECTED, Progress.ENDED)).hasSize(2);
    }

    @Test
    void anAllowedCallMustRingConnectAndEnd() {
        assertThat(DemoCall.ALLOWED.differences(CONNECTED, Progress.ENDED)).isEmpty();
        assertThat(
                        DemoCall.ALLOWED.differences(
                                new CallResult("1", 200, "200 OK", false, 481), Progress.TALKING))
                .containsExactly(
                        "the callee's call is TALKING, expected ENDED",
                        "the caller heard no ringing",
                        "hanging up was answered with 481");
    }

    @Test
    void aRefusalOfTheWrongKindIsNoSuccess() {
        assertThat(DemoCall.ANONYMOUS.differences(DECLINED, Progress.NOTHING))
                .containsExactly("the caller got 603 Decline, expected 433");
    }
}
