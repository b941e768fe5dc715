package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static io.patchbay.ra.sip.SipFixture.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import javax.sip.ClientTransaction;
import javax.sip.TimeoutEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An SBB that proxies: server transaction, client transaction, no dialog. */
class ProxyTest {

    private SipFixture sip;
    private UdpPeer caller;
    private UdpPeer callee;
    private Call call;

    @BeforeEach
    void open() throws Exception {
        sip =
                new SipFixture(
                        REQUEST + "INVITE",
                        REQUEST + "ACK",
                        REQUEST + "BYE",
                        REQUEST + "CANCEL",
                        RESPONSE + "TRYING",
                        RESPONSE + "PROVISIONAL",
                        RESPONSE + "SUCCESS",
                        RESPONSE + "CLIENT_ERROR",
                        "javax.sip.Timeout.TRANSACTION");
        caller = sip.udpPeer();
        callee = sip.udpPeer();
        call = new Call("UDP", caller.port(), sip.port);
        sip.slee.sbb(new ProxySbb(sip, callee.port(), "udp"));
    }

    @AfterEach
    void close() throws Exception {
        caller.close();
        callee.close();
        sip.close();
        assertThat(sip.slee.sbbFailures).isEmpty();
    }

    private String contact() {
        return "Contact: <sip:bob@127.0.0.1:" + callee.port() + ">";
    }

    @Test
    void takesACallThroughBothTransactions() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        callee.send(Call.response(invite, 180, "b"));
        caller.receive("SIP/2.0 180");
        callee.send(Call.response(invite, 200, "b", contact()));
        SipMessageText ok = caller.receive("SIP/2.0 200");

        assertThat(invite.all("Via")).hasSize(2);
        assertThat(ok.all("Via")).hasSize(1);
        assertThat(ok.toTag()).isEqualTo("b");
        FakeSlee.Fired server = sip.slee.next(REQUEST + "INVITE");
        FakeSlee.Fired client = sip.slee.next(RESPONSE + "PROVISIONAL");
        assertThat(client.activity()).isInstanceOf(ClientTransaction.class);
        sip.slee.awaitEnd(server.handle());
        sip.slee.awaitEnd(client.handle());
        assertThat(sip.slee.suspended).containsExactly(client.handle());
    }

    @Test
    void firesTheAckOfASuccessOnAnActivityThatEndsWithTheEvent() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        callee.send(Call.response(invite, 200, "b", contact()));
        caller.send(call.answered(caller.receive("SIP/2.0 200")).ack());
        callee.receive("ACK ");

        FakeSlee.Fired ack = sip.slee.next(REQUEST + "ACK");
        sip.slee.awaitEnd(ack.handle());
        sip.slee.awaitNoActivity();
    }

    @Test
    void forwardsARepeatedSuccessThatNoTransactionKnows() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        String ok = Call.response(invite, 200, "b", contact());
        callee.send(ok);
        caller.receive("SIP/2.0 200");
        sip.slee.next(RESPONSE + "SUCCESS");
        // Repeats count only once the first answer went through the SBBs.
        sip.slee.inTransaction(() -> null);
        callee.send(ok);

        SipMessageText repeated = caller.receive("SIP/2.0 200");
        assertThat(repeated.toTag()).isEqualTo("b");
        assertThat(repeated.all("Via")).hasSize(1);
        assertThat(sip.slee.rest()).isEmpty();
    }

    @Test
    void passesAByeThroughOutsideOfAnyDialog() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        callee.send(Call.response(invite, 200, "b", contact()));
        caller.send(call.answered(caller.receive("SIP/2.0 200")).bye());
        SipMessageText bye = callee.receive("BYE ");
        callee.send(Call.response(bye, 200, ""));
        caller.receive("SIP/2.0 200");

        sip.slee.awaitEnd(sip.slee.next(REQUEST + "BYE").handle());
        sip.slee.awaitNoActivity();
    }

    @Test
    void passesAFailureAndAcknowledgesItHopByHop() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        callee.send(Call.response(invite, 486, "b"));
        SipMessageText busy = caller.receive("SIP/2.0 486");
        caller.send(call.answered(busy).request("ACK", 1, "invite"));

        callee.receive("ACK ");
        FakeSlee.Fired failure = sip.slee.next(RESPONSE + "CLIENT_ERROR");
        sip.slee.awaitEnd(failure.handle());
        assertThat(sip.slee.rest()).doesNotContain(REQUEST + "ACK");
    }

    @Test
    void passesACancelToTheCallee() throws Exception {
        caller.send(call.invite());
        SipMessageText invite = callee.receive("INVITE ");
        callee.send(Call.response(invite, 180, "b"));
        caller.receive("SIP/2.0 180");
        caller.send(call.cancel());
        caller.receive("SIP/2.0 200");
        callee.send(Call.response(callee.receive("CANCEL "), 200, "b"));
        callee.send(Call.response(invite, 487, "b"));

        assertThat(caller.receive("SIP/2.0 487").header("CSeq")).isEqualTo("1 INVITE");
        callee.receive("ACK ");
    }

    @Test
    void timesOutAtOnceWhenTheNextHopRefusesTheConnection() throws Exception {
        sip.slee.sbb(new ProxySbb(sip, SipFixture.freePort(), "tcp"));
        caller.send(call.invite());

        assertThat(caller.receive("SIP/2.0 408").status()).isEqualTo(408);
        FakeSlee.Fired timeout = sip.slee.next("javax.sip.Timeout.TRANSACTION");
        assertThat(timeout.event()).isInstanceOf(TimeoutEvent.class);
        sip.slee.awaitEnd(timeout.handle());
    }
}
