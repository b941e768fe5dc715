package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.DIALOG;
import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javax.sip.RequestEvent;
import net.java.slee.resource.sip.CancelRequestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelTest {

    private SipFixture sip;
    private UdpPeer caller;
    private Call call;
    private final AtomicReference<Boolean> accepted = new AtomicReference<>();

    @BeforeEach
    void open() throws Exception {
        sip = new SipFixture(REQUEST + "INVITE", REQUEST + "CANCEL", DIALOG + "BYE");
        caller = sip.udpPeer();
        call = new Call("UDP", caller.port(), sip.port);
    }

    @AfterEach
    void close() throws Exception {
        caller.close();
        sip.close();
        assertThat(sip.slee.sbbFailures).isEmpty();
    }

    private boolean ringThenAccept(FakeSlee.Fired fired) throws Exception {
        if (fired.event() instanceof CancelRequestEvent cancel) {
            accepted.set(sip.provider.acceptCancel(cancel, false));
        } else {
            sip.respond((RequestEvent) fired.event(), 180);
        }
        return true;
    }

    @Test
    void firesOnTheTransactionOfTheInviteWhichThenEndsWith487() throws Exception {
        sip.slee.sbb(this::ringThenAccept);
        caller.send(call.invite());
        caller.receive("SIP/2.0 180");
        caller.send(call.cancel());

        assertThat(caller.receive("SIP/2.0 200").header("CSeq")).isEqualTo("1 CANCEL");
        assertThat(caller.receive("SIP/2.0 487").header("CSeq")).isEqualTo("1 INVITE");
        FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");
        FakeSlee.Fired cancel = sip.slee.next(REQUEST + "CANCEL");
        assertThat(cancel.handle()).isEqualTo(invite.handle());
        assertThat(((CancelRequestEvent) cancel.event()).getMatchingTransaction())
                .isSameAs(invite.activity());
        sip.slee.awaitEnd(invite.handle());
        assertThat(accepted).hasValue(true);
    }

    @Test
    void anUnmatchedCancelIsItsOwnActivityAndGets481() throws Exception {
        sip.slee.sbb(this::ringThenAccept);
        caller.send(call.cancel());

        caller.receive("SIP/2.0 481");
        FakeSlee.Fired cancel = sip.slee.next(REQUEST + "CANCEL");
        assertThat(((CancelRequestEvent) cancel.event()).getMatchingTransaction()).isNull();
        sip.slee.awaitEnd(cancel.handle());
        assertThat(accepted).hasValue(false);
    }

    @Test
    void aCancelThatNoSbbHandlesGets481() throws Exception {
        sip.slee.sbb(fired -> {
            if (fired.event() instanceof CancelRequestEvent) {
                return false;
            }
            sip.respond((RequestEvent) fired.event(), 180);
            return true;
        });
        caller.send(call.invite());
        caller.receive("SIP/2.0 180");
        caller.send(call.cancel());

        assertThat(caller.receive("SIP/2.0 481").header("CSeq")).isEqualTo("1 CANCEL");
    }

    @Test
    void aCancelledCallEndsItsEarlyDialog() throws Exception {
        sip.slee.sbb(fired -> {
            if (fired.event() instanceof CancelRequestEvent cancel) {
                accepted.set(sip.provider.acceptCancel(cancel, false));
                return true;
            }
            RequestEvent event = (RequestEvent) fired.event();
            sip.provider.getNewDialog(event.getServerTransaction());
            sip.respond(event, 180);
            return true;
        });
        caller.send(call.invite());
        caller.receive("SIP/2.0 180");
        caller.send(call.cancel());

        caller.receive("SIP/2.0 200");
        caller.receive("SIP/2.0 487");
        FakeSlee.Fired cancel = sip.slee.next(REQUEST + "CANCEL");
        assertThat(((CancelRequestEvent) cancel.event()).getDialog()).isNotNull();
        sip.slee.awaitEnd(sip.slee.suspended.get(0));
        sip.slee.awaitNoActivity();
    }
}
