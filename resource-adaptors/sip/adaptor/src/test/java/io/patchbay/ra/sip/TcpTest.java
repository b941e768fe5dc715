package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.DIALOG;
import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.sip.RequestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpTest {

    private SipFixture sip;

    @BeforeEach
    void open() throws Exception {
        sip =
                new SipFixture(
                        REQUEST + "INVITE", REQUEST + "OPTIONS", DIALOG + "ACK", DIALOG + "BYE");
        sip.slee.sbb(fired -> {
            if (fired.type().equals(DIALOG + "ACK")) {
                return true;
            }
            RequestEvent event = (RequestEvent) fired.event();
            if (fired.type().equals(REQUEST + "INVITE")) {
                sip.provider.getNewDialog(event.getServerTransaction());
            }
            sip.respond(event, 200);
            return true;
        });
    }

    @AfterEach
    void close() {
        sip.close();
        assertThat(sip.slee.sbbFailures).isEmpty();
    }

    @Test
    void takesACallOnOneConnection() throws Exception {
        try (TcpPeer caller = new TcpPeer(sip.port)) {
            Call call = new Call("TCP", caller.port(), sip.port);
            caller.send(call.invite());
            SipMessageText ok = caller.receiveBeyond100();
            caller.send(call.answered(ok).ack());
            sip.slee.next(DIALOG + "ACK");
            caller.send(call.bye());

            assertThat(ok.status()).isEqualTo(200);
            assertThat(caller.receive().status()).isEqualTo(200);
            sip.slee.awaitNoActivity();
        }
    }

    @Test
    void takesMessagesThatArriveByteByByteAndManyAtOnce() throws Exception {
        try (TcpPeer caller = new TcpPeer(sip.port)) {
            Call first = new Call("TCP", caller.port(), sip.port);
            byte[] text =
                    first.request("OPTIONS", 1, "options").getBytes(StandardCharsets.US_ASCII);
            for (byte one : text) {
                caller.send(new byte[] {one});
            }
            assertThat(caller.receive().status()).isEqualTo(200);

            Call second = new Call("TCP", caller.port(), sip.port);
            Call third = new Call("TCP", caller.port(), sip.port);
            caller.send(
                    second.request("OPTIONS", 1, "options")
                            + "\r\n"
                            + third.request("OPTIONS", 1, "options"));
            assertThat(caller.receive().status()).isEqualTo(200);
            assertThat(caller.receive().status()).isEqualTo(200);
        }
    }

    @Test
    void answersAKeepAliveWithALineEnd() throws Exception {
        try (TcpPeer caller = new TcpPeer(sip.port)) {
            caller.send("\r\n\r\n");
            assertThat(caller.read()).isEqualTo('\r');
            assertThat(caller.read()).isEqualTo('\n');
        }
    }

    @Test
    void answersARefusalOnTheSameConnection() throws Exception {
        try (TcpPeer caller = new TcpPeer(sip.port)) {
            caller.send(new Call("TCP", caller.port(), sip.port).request("MESSAGE", 1, "m"));
            assertThat(caller.receive().status()).isEqualTo(405);
        }
    }
}
