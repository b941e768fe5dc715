package io.patchbay.slee.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.server.demo.sip.SipMessage;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class LadderTest {
    private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
    private final Ladder ladder = new Ladder(nanos::get);
    private final SipMessage invite =
            SipMessage.request("INVITE", "sip:bob@127.0.0.1")
                    .with("Via", "SIP/2.0/UDP 127.0.0.1:5070;branch=z9hG4bK1")
                    .with("From", "<sip:alice@example.com>;tag=1")
                    .with("To", "<sip:bob@example.com>")
                    .with("Call-ID", "1")
                    .with("CSeq", "1 INVITE");

    private void pass(long millis) {
        nanos.addAndGet(millis * 1_000_000);
    }

    @Test
    void drawsWhoSentWhatToWhomAndWhen() {
        ladder.caller().message(true, invite);
        pass(4);
        ladder.callee().message(false, invite);
        pass(200);
        ladder.callee().message(true, SipMessage.response(180, "Ringing", invite));
        ladder.caller().message(false, SipMessage.response(180, "Ringing", invite));

        assertThat(ladder.lines())
                .containsExactly(
                        "      ms  caller                       patchbay                        callee",
                        "       0    |---------- INVITE ----------->|                              |",
                        "       4    |                              |---------- INVITE ----------->|",
                        "     204    |                              |<-------- 180 Ringing --------|",
                        "     204    |<-------- 180 Ringing --------|                              |");
    }

    @Test
    void aRetransmissionIsMarked() {
        ladder.caller().message(true, invite);
        pass(500);
        ladder.caller().message(true, invite);

        assertThat(ladder.lines().getLast()).contains(" INVITE again ");
    }

    @Test
    void aLongReasonDoesNotBreakTheColumns() {
        ladder.caller()
                .message(
                        false,
                        SipMessage.response(
                                433, "Anonymity Disallowed, and a very long text", invite));

        assertThat(ladder.lines().getLast())
                .hasSameSizeAs(ladder.lines().getLast().stripTrailing());
        assertThat(ladder.lines().getLast().length()).isEqualTo(75);
    }
}
