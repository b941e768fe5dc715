package io.patchbay.ra.sip.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StreamFramerTest {

    private static StreamFramer framer(String stream) {
        return new StreamFramer(
                new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)),
                new WireScanner(MessageLimits.DEFAULT),
                MessageLimits.DEFAULT);
    }

    private static MessageShape next(StreamFramer framer) throws IOException {
        return Objects.requireNonNull(framer.next());
    }

    @Test
    void cutsMessagesAtTheirLength() throws IOException {
        StreamFramer framer = framer(WireScannerTest.GOOD + "\r\n" + WireScannerTest.GOOD);

        for (int i = 0; i < 2; i++) {
            MessageShape shape = next(framer);
            assertThat(new String(shape.bytes, StandardCharsets.UTF_8))
                    .isEqualTo(WireScannerTest.GOOD);
        }
        assertThat(framer.next()).isNull();
    }

    @Test
    void tellsKeepAlivesFromStrayLineEnds() throws IOException {
        StreamFramer framer = framer("\r\n\r\n\r\n" + WireScannerTest.GOOD);

        assertThat(next(framer).empty).isTrue();
        assertThat(next(framer).empty).isFalse();
    }

    @Test
    void carriageReturnsAloneEndNothing() throws IOException {
        assertThat(framer("\r\r\r").next()).isNull();
    }

    @Test
    void losesAStreamWhoseLengthIsBeyondTheLimit() {
        String huge = WireScannerTest.GOOD.replace("l: 3", "l: 900000000");
        assertThatThrownBy(() -> framer(huge).next())
                .isInstanceOf(StreamFramer.LostException.class);
    }

    @Test
    void losesAStreamWhoseHeaderNeverEnds() {
        assertThatThrownBy(() -> framer("X: y\r\n".repeat(20_000)).next())
                .isInstanceOf(StreamFramer.LostException.class);
    }

    @Test
    void aCutMessageIsNoMessage() {
        String cut = WireScannerTest.GOOD.substring(0, WireScannerTest.GOOD.length() - 1);
        assertThatThrownBy(() -> framer(cut).next()).isInstanceOf(EOFException.class);
    }
}
