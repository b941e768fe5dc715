package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.DIALOG;
import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import net.java.slee.resource.sip.DialogActivity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An SBB that answers calls: a dialog of its own making, over UDP. */
class UserAgentServerTest {

    private SipFixture sip;
    private UdpPeer caller;
    private Call call;

    @BeforeEach
    void open() throws Exception {
        sip = new SipFixture(REQUEST + "INVITE", DIALOG + "ACK", DIALOG + "BYE", DIALOG + "INFO");
        caller = sip.udpPeer();
        call = new Call("UDP", caller.port(), sip.port);
        sip.slee.sbb(this::answer);
    }

    @AfterEach
    void close() throws Exception {
        caller.close();
        sip.close();
        assertThat(sip.slee.sbbFailures).isEmpty();
    }

    private boolean answer(FakeSlee.Fired fired) throws Exception {
        if (fired.type().equals(DIALOG + "ACK")) {
            return true;
        }
        RequestEvent event = (RequestEvent) fired.event();
        if (fired.type().equals(REQUEST + "INVITE")) {
            sip.provider.getNewDialog(event.getServerTransaction());
            sip.respond(event, 180);
        }
        sip.respond(event, 200);
        return true;
    }

    private SipMessageText established() throws Exception {
        caller.send(call.invite());
        caller.receive("SIP/2.0 180");
        SipMessageText ok = caller.receive("SIP/2.0 200");
        caller.send(call.answered(ok).ack());
        return ok;
    }

    @Test
    void takesACallFromInviteToBye() throws Exception {
        SipMessageText ok = established();

        FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");
        FakeSlee.Fired ack = sip.slee.next(DIALOG + "ACK");
        assertThat(ok.toTag()).isNotEmpty();
        assertThat(invite.activity()).isInstanceOf(ServerTransaction.class);
        assertThat(ack.activity()).isInstanceOf(DialogActivity.class);

        caller.send(call.bye());
        caller.receive("SIP/2.0 200");
        FakeSlee.Fired bye = sip.slee.next(DIALOG + "BYE");

        assertThat(bye.handle()).isEqualTo(ack.handle());
        assertThat(((RequestEvent) bye.event()).getDialog()).isSameAs(bye.activity());
        sip.slee.awaitEnd(ack.handle());
        sip.slee.awaitNoActivity();
        assertThat(sip.slee.counters.getCalls()).isEqualTo(1);
        assertThat(sip.slee.counters.getRequests()).isEqualTo(3);
    }

    @Test
    void endsTheServerTransactionWithItsFinalResponse() throws Exception {
        established();
        FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");

        sip.slee.awaitEnd(invite.handle());
        assertThat(sip.slee.liveActivities()).isEqualTo(1);
        assertThat(sip.adaptor.getActivity(invite.handle())).isNull();
    }

    @Test
    void startsTheDialogSuspendedInTheTransactionOfTheSbb() throws Exception {
        established();
        FakeSlee.Fired ack = sip.slee.next(DIALOG + "ACK");

        assertThat(sip.slee.suspended).containsExactly(ack.handle());
        assertThat(sip.adaptor.getActivityHandle(ack.activity())).isEqualTo(ack.handle());
        assertThat(sip.adaptor.getActivity(ack.handle())).isSameAs(ack.activity());
    }

    @Test
    void repeatsTheSuccessUntilTheAckAndFiresOnce() throws Exception {
        caller.send(call.invite());
        caller.receive("SIP/2.0 180");
        SipMessageText first = caller.receive("SIP/2.0 200");
        SipMessageText repeated = caller.receive("SIP/2.0 200");
        caller.send(call.answered(first).ack());
        sip.slee.next(DIALOG + "ACK");
        caller.send(call.ack());
        caller.send(call.bye());
        caller.receive("SIP/2.0 200");

        assertThat(repeated.text()).isEqualTo(first.text());
        sip.slee.next(DIALOG + "BYE");
        assertThat(sip.slee.rest()).isEmpty();
    }

    @Test
    void answersARepeatedInviteWithTheLastResponse() throws Exception {
        sip.slee.sbb(fired -> {
            sip.respond((RequestEvent) fired.event(), 486);
            return true;
        });
        caller.send(call.invite());
        SipMessageText busy = caller.receive("SIP/2.0 486");
        caller.send(call.invite());

        assertThat(caller.receive("SIP/2.0 486").text()).isEqualTo(busy.text());
        sip.slee.next(REQUEST + "INVITE");
        assertThat(sip.slee.rest()).isEmpty();
        caller.send(call.answered(busy).request("ACK", 1, "invite"));
        sip.slee.awaitNoActivity();
    }

    @Test
    void refusesAMethodInsideTheDialogThatNoServiceTakes() throws Exception {
        established();
        caller.send(call.request("UPDATE", 2, "update"));

        assertThat(caller.receive("SIP/2.0 405").header("Allow")).contains("INVITE");
    }
}
