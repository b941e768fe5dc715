package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import javax.sip.RequestEvent;
import javax.slee.resource.FailureReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the adaptor answers when services do not. */
class FilterTest {

    private static final FakeService SERVICE =
            FakeService.receiving(REQUEST + "INVITE", REQUEST + "OPTIONS");

    private SipFixture sip;
    private UdpPeer caller;
    private Call call;

    @BeforeEach
    void open() throws Exception {
        sip = new SipFixture();
        caller = sip.udpPeer();
        call = new Call("UDP", caller.port(), sip.port);
        sip.adaptor.serviceActive(SERVICE);
    }

    @AfterEach
    void close() throws Exception {
        caller.close();
        sip.close();
    }

    @Test
    void aMethodThatNoServiceTakesGets405WithAllow() throws Exception {
        caller.send(call.request("MESSAGE", 1, "message"));

        SipMessageText refusal = caller.receive("SIP/2.0 405");
        assertThat(refusal.header("Allow")).contains("INVITE").contains("OPTIONS");
        assertThat(refusal.toTag()).isNotEmpty();
        assertThat(sip.slee.started).isEmpty();
    }

    @Test
    void anUnknownMethodGets501() throws Exception {
        caller.send(call.request("JUGGLE", 1, "juggle"));
        caller.receive("SIP/2.0 501");
    }

    @Test
    void aRequestOfAnUnknownDialogGets481() throws Exception {
        caller.send(call.answered(new SipMessageText("\r\nTo: <sip:b@c>;tag=gone")).bye());
        caller.receive("SIP/2.0 481");
    }

    @Test
    void withoutActiveServiceAllIsUnavailable() throws Exception {
        sip.adaptor.serviceStopping(SERVICE);
        caller.send(call.invite());

        assertThat(caller.receive("SIP/2.0 503").header("Retry-After")).isNotEmpty();
        sip.adaptor.serviceInactive(SERVICE);
        caller.send(call.request("OPTIONS", 2, "options"));
        caller.receive("SIP/2.0 503");
        assertThat(sip.slee.started).isEmpty();
    }

    @Test
    void aStoppingEntityRefusesNewCalls() throws Exception {
        sip.adaptor.raStopping();
        caller.send(call.invite());
        caller.receive("SIP/2.0 503");
    }

    @Test
    void theAckOfARefusalIsForNobody() throws Exception {
        sip.adaptor.serviceActive(FakeService.receiving(REQUEST + "ACK", REQUEST + "OPTIONS"));
        caller.send(call.invite());
        SipMessageText refusal = caller.receive("SIP/2.0 405");
        caller.send(call.answered(refusal).request("ACK", 1, "invite"));
        sip.slee.sbb(this::answer);
        caller.send(call.request("OPTIONS", 2, "options"));
        caller.receive("SIP/2.0 200");

        sip.slee.next(REQUEST + "OPTIONS");
        assertThat(sip.slee.started).hasSize(1);
    }

    private boolean answer(FakeSlee.Fired fired) throws Exception {
        sip.respond((RequestEvent) fired.event(), 200);
        return true;
    }

    @Test
    void aRequestThatEverySbbIgnoresGets404() throws Exception {
        sip.slee.sbb(fired -> false);
        caller.send(call.invite());

        caller.receive("SIP/2.0 404");
        sip.slee.awaitEnd(sip.slee.next(REQUEST + "INVITE").handle());
    }

    @Test
    void aRequestThatTheSleeDoesNotQueueGets503() throws Exception {
        sip.slee.refuseEvents = true;
        caller.send(call.invite());

        caller.receive("SIP/2.0 503");
        sip.slee.awaitNoActivity();
    }

    @Test
    void aRequestWhoseProcessingFailedGets500() throws Exception {
        sip.slee.sbb(fired -> true);
        caller.send(call.invite());
        FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");
        sip.adaptor.eventProcessingFailed(
                invite.handle(),
                FakeSlee.type(invite.type()),
                invite.event(),
                null,
                null,
                invite.flags(),
                FailureReason.OTHER_REASON);

        caller.receive("SIP/2.0 500");
        sip.slee.awaitEnd(invite.handle());
    }

    @Test
    void anActivityThatTheAdministratorRemovesIsAnsweredAndEnded() throws Exception {
        sip.slee.sbb(fired -> true);
        caller.send(call.invite());
        FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");
        sip.adaptor.queryLiveness(invite.handle());
        assertThat(sip.slee.isLive(invite.handle())).isTrue();
        sip.adaptor.administrativeRemove(invite.handle());

        caller.receive("SIP/2.0 503");
        sip.slee.awaitEnd(invite.handle());
    }
}
