package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.DIALOG;
import static io.patchbay.ra.sip.SipFixture.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sip.ClientTransaction;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.SipException;
import javax.sip.address.Address;
import javax.sip.message.Request;
import net.java.slee.resource.sip.DialogActivity;
import net.java.slee.resource.sip.DialogForkedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An SBB that calls: dialogs that begin without a transaction, forks, CANCEL. */
@SuppressWarnings("NullAway.Init") // call() fills the fields
class UserAgentClientTest {

    private SipFixture sip;
    private UdpPeer callee;
    private DialogActivity dialog;
    private SipMessageText invite;

    @BeforeEach
    void open() throws Exception {
        sip =
                new SipFixture(
                        RESPONSE + "PROVISIONAL",
                        RESPONSE + "SUCCESS",
                        RESPONSE + "CLIENT_ERROR",
                        DIALOG + "BYE",
                        DIALOG + "FORKED");
        sip.slee.sbb(fired -> {
            if (fired.event() instanceof RequestEvent request) {
                sip.respond(request, 200);
            }
            return true;
        });
        callee = sip.udpPeer();
    }

    @AfterEach
    void close() {
        callee.close();
        sip.close();
        assertThat(sip.slee.sbbFailures).isEmpty();
    }

    private Address party(String name, int port) throws Exception {
        var factory = sip.provider.getAddressFactory();
        var uri = factory.createSipURI(name, "127.0.0.1");
        uri.setPort(port);
        return factory.createAddress(uri);
    }

    private void call() throws Exception {
        dialog =
                sip.slee.inTransaction(() -> {
                    DialogActivity made =
                            sip.provider.getNewDialog(
                                    party("alice", sip.port), party("bob", callee.port()));
                    assertThat(made.getState()).isNull();
                    made.sendRequest(made.createRequest(Request.INVITE));
                    return made;
                });
        invite = callee.receive("INVITE ");
    }

    private String answer(int status, String tag) {
        return Call.response(
                invite, status, tag, "Contact: <sip:bob@127.0.0.1:" + callee.port() + ">");
    }

    private void acknowledge(DialogActivity answered) throws Exception {
        answered.sendAck(answered.createAck(1));
    }

    @Test
    void callsAndIsHungUpOn() throws Exception {
        call();
        callee.send(answer(180, "b"));
        callee.send(answer(200, "b"));
        FakeSlee.Fired ringing = sip.slee.next(RESPONSE + "PROVISIONAL");
        FakeSlee.Fired success = sip.slee.next(RESPONSE + "SUCCESS");
        acknowledge(dialog);
        SipMessageText ack = callee.receive("ACK ");

        assertThat(ringing.activity()).isSameAs(dialog);
        assertThat(((ResponseEvent) success.event()).getDialog()).isSameAs(dialog);
        assertThat(ack.toTag()).isEqualTo("b");
        assertThat(sip.slee.started).hasSize(1);

        callee.send(byeOf(ack));
        callee.receive("SIP/2.0 200");
        sip.slee.awaitEnd(success.handle());
    }

    /** The called side hangs up: parties are the other way round. */
    private String byeOf(SipMessageText ack) {
        return "BYE sip:alice@127.0.0.1:"
                + sip.port
                + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:"
                + callee.port()
                + ";branch=z9hG4bKbye"
                + System.nanoTime()
                + "\r\nFrom: "
                + ack.header("To")
                + "\r\nTo: "
                + ack.header("From")
                + "\r\nCall-ID: "
                + ack.header("Call-ID")
                + "\r\nCSeq: 1 BYE\r\nMax-Forwards: 70\r\nContent-Length: 0\r\n\r\n";
    }

    @Test
    void hangsUpAndHearsTheAnswerBeforeTheEnd() throws Exception {
        call();
        callee.send(answer(200, "b"));
        FakeSlee.Fired success = sip.slee.next(RESPONSE + "SUCCESS");
        acknowledge(dialog);
        callee.receive("ACK ");
        dialog.sendRequest(dialog.createRequest(Request.BYE));
        callee.send(Call.response(callee.receive("BYE "), 200, ""));

        FakeSlee.Fired answered = sip.slee.next(RESPONSE + "SUCCESS");
        assertThat(answered.activity()).isSameAs(dialog);
        sip.slee.awaitEnd(success.handle());
    }

    @Test
    void aFailureEndsTheDialog() throws Exception {
        call();
        callee.send(answer(486, "b"));
        callee.receive("ACK ");

        FakeSlee.Fired busy = sip.slee.next(RESPONSE + "CLIENT_ERROR");
        assertThat(busy.activity()).isSameAs(dialog);
        sip.slee.awaitEnd(busy.handle());
        sip.slee.awaitNoActivity();
    }

    @Test
    void aFurtherBranchIsADialogOfItsOwnAndTheFirstSuccessWins() throws Exception {
        call();
        callee.send(answer(180, "b1"));
        FakeSlee.Fired first = sip.slee.next(RESPONSE + "PROVISIONAL");
        callee.send(answer(180, "b2"));
        FakeSlee.Fired forked = sip.slee.next(DIALOG + "FORKED");
        DialogActivity fork =
                (DialogActivity) ((DialogForkedEvent) forked.event()).getForkedDialog();
        callee.send(answer(200, "b2"));
        FakeSlee.Fired success = sip.slee.next(RESPONSE + "SUCCESS");
        acknowledge(fork);

        assertThat(forked.activity()).isSameAs(dialog);
        assertThat(success.activity()).isSameAs(fork);
        assertThat(callee.receive("ACK ").toTag()).isEqualTo("b2");
        sip.slee.awaitEnd(first.handle());
        assertThat(sip.slee.isLive(success.handle())).isTrue();

        callee.send(answer(200, "b1"));
        assertThat(callee.receive("ACK ").toTag()).isEqualTo("b1");
        SipMessageText bye = callee.receive("BYE ");
        assertThat(bye.toTag()).isEqualTo("b1");
        callee.send(Call.response(bye, 200, ""));
    }

    @Test
    void aLateBranchThatNobodyHeardOfIsReleasedToo() throws Exception {
        call();
        callee.send(answer(200, "b1"));
        sip.slee.next(RESPONSE + "SUCCESS");
        acknowledge(dialog);
        callee.receive("ACK ");
        callee.send(answer(200, "b2"));

        assertThat(callee.receive("ACK ").toTag()).isEqualTo("b2");
        assertThat(callee.receive("BYE ").toTag()).isEqualTo("b2");
        assertThat(sip.slee.rest()).isEmpty();
        assertThat(sip.slee.liveActivities()).isEqualTo(1);
    }

    @Test
    void cancelsWithAnActivityForTheCancel() throws Exception {
        call();
        callee.send(answer(180, "b"));
        FakeSlee.Fired ringing = sip.slee.next(RESPONSE + "PROVISIONAL");
        ClientTransaction cancel = sip.slee.inTransaction(() -> dialog.sendCancel());
        SipMessageText request = callee.receive("CANCEL ");
        callee.send(Call.response(request, 200, "b"));
        FakeSlee.Fired accepted = sip.slee.next(RESPONSE + "SUCCESS");
        callee.send(answer(487, "b"));
        callee.receive("ACK ");

        assertThat(accepted.activity()).isSameAs(cancel);
        sip.slee.awaitEnd(accepted.handle());
        sip.slee.awaitEnd(ringing.handle());
        assertThatThrownBy(() -> dialog.sendCancel()).isInstanceOf(SipException.class);
    }

    @Test
    void aDialogAfterTheModelOfAnotherTakesItsPartiesAndCallId() throws Exception {
        call();
        callee.send(answer(180, "b"));
        sip.slee.next(RESPONSE + "PROVISIONAL");
        DialogActivity other =
                sip.slee.inTransaction(() -> sip.provider.getNewDialog(dialog, true));

        assertThat(other.getCallId().getCallId()).isEqualTo(dialog.getCallId().getCallId());
        assertThat(other.getLocalParty().getURI()).isEqualTo(dialog.getRemoteParty().getURI());
        assertThat(other.getLocalTag()).isNotEqualTo(dialog.getLocalTag());
        Request copy = other.createRequest(dialog.createRequest(Request.INVITE));
        assertThat(copy.getHeader("Contact")).isNotNull();
    }
}
