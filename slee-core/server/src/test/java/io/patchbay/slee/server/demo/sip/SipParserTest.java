package io.patchbay.slee.server.demo.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SipParserTest {
    private static Optional<SipMessage> parse(String... lines) {
        String text = String.join("\r\n", lines);
        return SipParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SipMessage response() {
        return parse(
                        "SIP/2.0 200 OK",
                        "v: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bKa, SIP/2.0/UDP b;branch=z9hG4bKb",
                        "VIA: SIP/2.0/UDP c:5080",
                        "f: \"A, <B>\" <sip:a@example.com;x=1>;tag=from",
                        "t: <sip:b@example.com>;tag=to",
                        "i: call",
                        "CSeq: 7",
                        "  INVITE",
                        "m: <sip:b@127.0.0.1:5070;transport=udp>",
                        "Record-Route: <sip:p2;lr>,<sip:p1;lr>",
                        "Content-Length: 2",
                        "",
                        "okay")
                .orElseThrow();
    }

    @Test
    void readsAResponse() {
        assertThat(response().isRequest()).isFalse();
        assertThat(response().status()).isEqualTo(200);
        assertThat(response().method()).isEqualTo("INVITE");
        assertThat(response().branch()).isEqualTo("z9hG4bKa");
        assertThat(response().body()).isEqualTo("ok");
    }

    @Test
    void listsComeInOneLineOrInSeveral() {
        assertThat(response().all("Via")).hasSize(3);
        assertThat(response().all("Record-Route")).containsExactly("<sip:p2;lr>", "<sip:p1;lr>");
    }

    @Test
    void quotesAndBracketsHideSeparators() {
        String from = response().value("From");

        assertThat(HeaderText.parameter(from, "tag")).contains("from");
        assertThat(HeaderText.parameter(from, "x")).isEmpty();
        assertThat(HeaderText.uri("\"x\" <sip:a@example.com;x=1>;tag=1"))
                .isEqualTo("sip:a@example.com;x=1");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        SipMessage request =
                SipMessage.request("OPTIONS", "sip:bob@127.0.0.1")
                        .with("Via", "SIP/2.0/UDP 127.0.0.1:5070;branch=z9hG4bK1")
                        .with("From", "<sip:a@example.com>;tag=1")
                        .with("To", "<sip:b@example.com>")
                        .with("Call-ID", "1")
                        .with("CSeq", "1 OPTIONS")
                        .withBody("text/plain", "h\u00e4llo");

        assertThat(SipParser.parse(request.toBytes())).contains(request);
    }

    @Test
    void whatIsNoMessageIsDropped() {
        assertThat(parse("")).isEmpty();
        assertThat(parse("HELLO", "", "")).isEmpty();
        assertThat(parse("SIP/2.0 200 OK", "Via: x", "", "")).isEmpty();
        assertThat(
                        parse(
                                "OPTIONS sip:a SIP/2.0",
                                "Via: SIP/2.0/UDP a",
                                "From: <sip:a>",
                                "To: <sip:b>",
                                "Call-ID: 1",
                                "CSeq: 1 OPTIONS",
                                "Content-Length: 99",
                                "",
                                "short"))
                .isEmpty();
    }

    @Test
    void targetsAreAddressesNotNames() {
        assertThat(HeaderText.target("sip:call-screening@127.0.0.1:5065;lr"))
                .hasToString("/127.0.0.1:5065");
        assertThat(HeaderText.target("sip:[::1]").getPort()).isEqualTo(5060);
        assertThatThrownBy(() -> HeaderText.target("tel:+39"))
                .hasMessage("\"tel:+39\" is no sip: URI");
        assertThatThrownBy(() -> HeaderText.target("sip:a@example.com"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
