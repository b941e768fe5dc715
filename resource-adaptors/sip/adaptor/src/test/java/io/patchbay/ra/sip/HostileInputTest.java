package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.sip.RequestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that end the stack when it stands alone: after each of them an OPTIONS is answered. */
class HostileInputTest {

    private SipFixture sip;
    private UdpPeer peer;

    @BeforeEach
    void open() throws Exception {
        sip = new SipFixture(REQUEST + "OPTIONS");
        sip.slee.sbb(fired -> {
            sip.respond((RequestEvent) fired.event(), 200);
            return true;
        });
        peer = sip.udpPeer();
    }

    @AfterEach
    void close() {
        peer.close();
        sip.close();
    }

    static List<String> killers() {
        String start = "OPTIONS sip:a@127.0.0.1 SIP/2.0\r\n";
        String fields =
                "Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK1;rport\r\nFrom: <sip:a@b>;tag=1\r\n"
                        + "To: <sip:b@c>\r\nCall-ID: k\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\n";
        String length = "Content-Length: 0\r\n\r\n";
        return List.of(
                "OPTIONS sip:a SIP/2.0\r\nVia: SIP/2.0/UDP h(\\",
                "OPTIONS sip:a SIP/2.0\r\nVia: SIP/2.0/UDP h(\\\r\n\r\n",
                start + fields + "Content-Length: 2000000000\r\n\r\n",
                start + fields + "Content-Length: 99999999999999\r\n\r\n",
                start + fields + "Content-Length: 5\r\nContent-Length: 0\r\n\r\n",
                start + fields + "RSeq:\r\n" + length,
                start + fields + "Server:/x\r\n" + length,
                start + fields + "Server: (\\\r\n" + length,
                start + fields + "User-Agent: ((((((((((\r\n" + length,
                start + fields + "Contact: \"\r\n" + length,
                start + fields + "Contact: <<<<<<\r\n" + length,
                start + fields + "Authorization: Digest\r\n" + length,
                start + fields + "Route: " + "<sip:a;lr>,".repeat(5_000) + "<sip:b>\r\n" + length,
                start + fields + "X: " + "y".repeat(60_000) + "\r\n" + length,
                start + fields + "X: y\r\n".repeat(9_000) + length,
                start + fields + "Accept: a/b;q=(\r\n" + length,
                start + fields + "Warning: 399\r\n" + length,
                start + fields + "Date: Thu\r\n" + length,
                start + fields + "Content-Type: a;charset=nonsense\r\nContent-Length: 1\r\n\r\nx",
                "OPTIONS sip: SIP/2.0\r\n" + fields + length,
                "OPTIONS  SIP/2.0\r\n" + fields + length,
                "\0\0\0\0\0\0\0\0",
                "\r\r\r",
                ":\r\n:\r\n\r\n",
                "SIP/2.0 999999999999 x\r\n" + fields + length,
                "SIP/2.0 200 OK\r\n\r\n");
    }

    static Stream<String> udpKillers() {
        return killers().stream().filter(text -> text.length() < 65_000);
    }

    @ParameterizedTest
    @MethodSource("udpKillers")
    void survivesOverUdp(String killer) throws Exception {
        for (int i = 0; i < 12; i++) {
            peer.send(killer);
        }
        assertAlive(8);
    }

    @ParameterizedTest
    @MethodSource("killers")
    void survivesOverTcp(String killer) throws Exception {
        for (int i = 0; i < 4; i++) {
            try (TcpPeer attacker = new TcpPeer(sip.port)) {
                attacker.send(killer);
            } catch (IOException e) {
                // The adaptor may close the connection while we write: that is a way to survive.
                assertThat(e).hasMessageFindingMatch("(?i)reset|broken|closed|aborted");
            }
        }
        assertAlive(2);
        try (TcpPeer honest = new TcpPeer(sip.port)) {
            honest.send(new Call("TCP", honest.port(), sip.port).request("OPTIONS", 1, "o"));
            assertThat(honest.receive().status()).isEqualTo(200);
        }
    }

    /** As many calls as lanes, so that every lane shows that it lives. */
    private void assertAlive(int probes) throws IOException {
        for (int i = 0; i < probes; i++) {
            Call call = new Call("UDP", peer.port(), sip.port);
            peer.send(call.request("OPTIONS", 1, "options"));
            SipMessageText answer = peer.receive();
            while (!answer.header("Call-ID").equals(call.callId())) {
                assertThat(answer.isWellFormed()).as(answer.text()).isTrue();
                answer = peer.receive();
            }
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void keepsMemoryForWhatArrivesOnlyNotForWhatIsPromised() throws Exception {
        try (TcpPeer attacker = new TcpPeer(sip.port)) {
            attacker.send(
                    "OPTIONS sip:a@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/TCP 127.0.0.1;branch=z9hG4bK7\r\n"
                            + "From: <sip:a@b>;tag=1\r\nTo: <sip:b@c>\r\nCall-ID: k\r\n"
                            + "CSeq: 1 OPTIONS\r\nContent-Length: 900000000\r\n\r\n");

            SipMessageText refusal = attacker.receive();
            assertThat(refusal.status()).isEqualTo(513);
            assertThat(attacker.read()).isEqualTo(-1);
        }
    }

    @Test
    void aMalformedRequestGetsAWellFormed400ThatReflectsNothingElse() throws Exception {
        peer.send(
                new Call("UDP", peer.port(), sip.port)
                        .request(
                                "OPTIONS",
                                1,
                                "bad",
                                "Subject: secret",
                                "Contact: <sip:unclosed",
                                "Max-Forwards: 3"));

        SipMessageText refusal = peer.receive("SIP/2.0 400");
        assertThat(refusal.isWellFormed()).isTrue();
        assertThat(refusal.text()).doesNotContain("secret").doesNotContain("unclosed");
        assertThat(refusal.toTag()).isNotEmpty();
        assertThat(refusal.header("CSeq")).isEqualTo("1 OPTIONS");
        assertThat(sip.slee.counters.getMalformed()).isEqualTo(1);
        assertThat(sip.slee.started).isEmpty();
    }

    @Test
    void anotherVersionGets505OverBothTransports() throws Exception {
        String other =
                new Call("UDP", peer.port(), sip.port)
                        .request("OPTIONS", 1, "v")
                        .replaceFirst("SIP/2.0", "SIP/7.0");
        peer.send(other);
        peer.receive("SIP/2.0 505");

        try (TcpPeer caller = new TcpPeer(sip.port)) {
            caller.send(other.replace("SIP/2.0/UDP", "SIP/2.0/TCP"));
            assertThat(caller.receive().status()).isEqualTo(505);
        }
    }

    @Test
    void aMismatchedCseqGets400AndAnAckGetsNothing() throws Exception {
        Call call = new Call("UDP", peer.port(), sip.port);
        peer.send(call.request("ACK", 1, "a").replace("CSeq: 1 ACK", "CSeq: 1 INVITE"));
        peer.send(call.request("OPTIONS", 1, "o").replace("CSeq: 1 OPTIONS", "CSeq: 1 INVITE"));

        assertThat(peer.receive("SIP/2.0 400").header("CSeq")).isEqualTo("1 INVITE");
        await().untilAsserted(() -> assertThat(sip.slee.counters.getMalformed()).isEqualTo(2));
    }

    @Test
    void aRequestWithoutMaxForwardsIsServed() throws Exception {
        String request = new Call("UDP", peer.port(), sip.port).request("OPTIONS", 1, "o");
        peer.send(request.replace("Max-Forwards: 70\r\n", ""));
        peer.receive("SIP/2.0 200");
    }

    @Test
    void aBodyWithoutContentLengthReachesTheEndOfTheDatagram() throws Exception {
        String request =
                new Call("UDP", peer.port(), sip.port)
                        .request("OPTIONS", 1, "o", "Content-Type: text/plain")
                        .replace("Content-Length: 0\r\n", "");
        peer.send((request + "hello").getBytes(StandardCharsets.US_ASCII));
        peer.receive("SIP/2.0 200");

        RequestEvent event = (RequestEvent) sip.slee.next(REQUEST + "OPTIONS").event();
        assertThat(new String(event.getRequest().getRawContent(), StandardCharsets.US_ASCII))
                .isEqualTo("hello");
    }
}
