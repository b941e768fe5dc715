package io.patchbay.ra.sip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireScannerTest {

    static final String GOOD =
            """
            OPTIONS sip:a@b SIP/2.0
            Via: SIP/2.0/UDP 127.0.0.1:5070;branch=z9hG4bK1;rport
            v: SIP/2.0/UDP 127.0.0.1
             ;branch=z9hG4bK2
            f: <sip:a@b>;tag=1
            To: <sip:b@c>
            i: id-1
            CSeq: 1 OPTIONS
            l: 3

            abc\
            """
                    .replace("\n", "\r\n");

    private final WireScanner scanner = new WireScanner(MessageLimits.DEFAULT);

    private MessageShape scan(String text) {
        return scanner.scan(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsTheFieldsInBothForms() {
        MessageShape shape = scan(GOOD);

        assertThat(shape.defect).isNull();
        assertThat(shape.request).isTrue();
        assertThat(shape.isMethod("OPTIONS")).isTrue();
        assertThat(shape.vias).hasSize(2);
        assertThat(shape.contentLength).isEqualTo(3);
        assertThat(shape.bytes.length - shape.headerEnd).isEqualTo(3);
        assertThat(shape.hasMandatoryFields()).isTrue();
    }

    @Test
    void messagesOfOneCallShareTheirHash() {
        String other = GOOD.replace("CSeq: 1 OPTIONS", "CSeq: 2 OPTIONS");
        assertThat(scan(other).callIdHash).isEqualTo(scan(GOOD).callIdHash);
        assertThat(scan(GOOD.replace("id-1", "id-2")).callIdHash)
                .isNotEqualTo(scan(GOOD).callIdHash);
    }

    @Test
    void lineEndsAloneAreAKeepAlive() {
        assertThat(scan("\r\n\r\n").empty).isTrue();
        assertThat(scan("\r\n" + GOOD).defect).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTIONS sip:a@b SIP/2.0|OPTIONS",
                "CSeq: 1 OPTIONS|CSeq: 1 INVITE",
                "To: <sip:b@c>|To: <sip:b@c>\r\nTo: <sip:b@c>",
                "l: 3|l: 3\r\nContent-Length: 3",
                "l: 3|l: 3x",
                "l: 3|l: -1",
                "i: id-1|x: id-1",
                "i: id-1|i: id-1\r\nno colon",
                "i: id-1|i: id-1\r\nServer: (open",
                "i: id-1|i: id-1\r\nServer: \"open",
                "z9hG4bK1;rport|z9hG4bK1 (\\"
            })
    void aDefectDeserves400(String change) {
        String[] parts = change.split("\\|");
        MessageShape shape = scan(GOOD.replace(parts[0], parts[1]));

        assertThat(Objects.requireNonNull(shape.defect).status()).isEqualTo(400);
    }

    @Test
    void limitsHold() {
        WireScanner small = new WireScanner(new MessageLimits(1_024, 10, 128));
        String longLine = GOOD.replace("id-1", "i".repeat(200));
        String manyLines = GOOD.replace("i: id-1", "i: id-1" + "\r\nX: y".repeat(20));
        String large = GOOD + "x".repeat(2_000);

        assertThat(small.scan(GOOD.getBytes(StandardCharsets.UTF_8)).defect).isNull();
        for (String text : new String[] {longLine, manyLines, large}) {
            assertThat(small.scan(text.getBytes(StandardCharsets.UTF_8)).defect).isNotNull();
        }
    }

    @Test
    void aVersionOfTheFutureDeserves505() {
        MessageShape shape = scan(GOOD.replaceFirst("SIP/2.0", "SIP/3.0"));
        assertThat(Objects.requireNonNull(shape.defect).status()).isEqualTo(505);
    }

    @Test
    void aHeaderWithoutEndIsADefect() {
        assertThat(scan(GOOD.substring(0, GOOD.indexOf("\r\n\r\n"))).defect).isNotNull();
    }
}
