package io.patchbay.slee.server.demo.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.server.demo.sip.Callee.Progress;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both telephones over real sockets, with a wire between them that can lose datagrams. */
final class TelephonesTest {
    private final Queue<String> sentByCaller = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(7);
    private Caller caller = openCaller();
    private Callee callee = openCallee();

    private Caller openCaller() {
        try {
            return Caller.open(
                    random,
                    (sent, message) -> {
                        if (sent) {
                            sentByCaller.add(message.label());
                        }
                    });
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callee openCallee() {
        try {
            return Callee.open(random, Duration.ofMillis(1), (_, _) -> {});
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void forgetMessages() {
        sentByCaller.clear();
    }

    @AfterEach
    void hangUp() {
        caller.close();
        callee.close();
    }

    private CallPlan plan(InetSocketAddress next, Duration patience) {
        return new CallPlan(
                "<sip:alice@example.com>",
                "<sip:bob@example.com>",
                callee.uri("bob"),
                next,
                List.of(),
                Duration.ofMillis(1),
                patience);
    }

    @Test
    void aCallConnectsAndIsHungUp() throws Exception {
        CallResult result =
                caller.call(plan(HeaderText.target(callee.uri("bob")), Duration.ofSeconds(10)));

        assertThat(result.status()).isEqualTo(200);
        assertThat(result.ringing()).isTrue();
        assertThat(result.byeStatus()).isEqualTo(200);
        assertThat(callee.progress(result.callId())).isEqualTo(Progress.ENDED);
        assertThat(sentByCaller).containsExactly("INVITE", "ACK", "BYE");
    }

    @Test
    void whatIsLostIsSentAgain() throws Exception {
        try (LossyWire wire = LossyWire.to(HeaderText.target(callee.uri("bob")))) {
            CallResult result = caller.call(plan(wire.address(), Duration.ofSeconds(20)));

            assertThat(result.status()).isEqualTo(200);
            assertThat(result.byeStatus()).isEqualTo(200);
        }
        assertThat(sentByCaller).startsWith("INVITE", "INVITE").endsWith("BYE");
    }

    @Test
    void nobodyAnswersInTime() throws Exception {
        try (DatagramSocket deaf =
                new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0))) {
            InetSocketAddress there = (InetSocketAddress) deaf.getLocalSocketAddress();

            assertThatThrownBy(() -> caller.call(plan(there, Duration.ofMillis(50))))
                    .isInstanceOf(CallFailedException.class)
                    .hasMessageContaining("got no final response within");
        }
    }
}
