package io.patchbay.ra.sip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorReplyTest {

    private static final InetSocketAddress SOURCE =
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 40_000);

    private static Optional<ErrorReply.Reply> reply(String text) {
        MessageShape shape =
                new WireScanner(MessageLimits.DEFAULT).scan(text.getBytes(StandardCharsets.UTF_8));
        return ErrorReply.to(shape, 400, "Bad Request", SOURCE);
    }

    @Test
    void copiesTheFieldsThatAResponseNeedsAndFillsRport() {
        ErrorReply.Reply reply = reply(WireScannerTest.GOOD).orElseThrow();
        String text = new String(reply.bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("SIP/2.0 400 Bad Request\r\n")
                .contains("z9hG4bK1;rport=40000;received=127.0.0.1\r\n")
                .contains("Via: SIP/2.0/UDP 127.0.0.1 ;branch=z9hG4bK2\r\n")
                .contains("Call-ID: id-1\r\n")
                .containsPattern("To: <sip:b@c>;tag=[0-9a-f]+\r\n")
                .endsWith("Content-Length: 0\r\n\r\n");
        assertThat(reply.target()).isEqualTo(SOURCE);
    }

    @Test
    void goesToThePortOfTheViaWithoutRport() {
        ErrorReply.Reply reply = reply(WireScannerTest.GOOD.replace(";rport", "")).orElseThrow();
        assertThat(reply.target())
                .isEqualTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), 5_070));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTIONS|ACK",
                "OPTIONS sip:a@b SIP/2.0|SIP/2.0 200 OK",
                "CSeq: 1 OPTIONS|X: y",
                "id-1|id-\u0001",
                "127.0.0.1:5070|\"quoted\" host",
                ":5070;branch=z9hG4bK1;rport|:99999"
            })
    void staysSilentWhereNoAnswerIsAllowedOrSafe(String change) {
        String[] parts = change.split("\\|");
        assertThat(reply(WireScannerTest.GOOD.replace(parts[0], parts[1]))).isEmpty();
    }
}
