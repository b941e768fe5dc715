package io.patchbay.ra.sip;

import static io.patchbay.ra.sip.SipFixture.DIALOG;
import static io.patchbay.ra.sip.SipFixture.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import javax.sip.RequestEvent;
import javax.sip.ServerTransaction;
import javax.sip.message.Response;
import net.java.slee.resource.sip.DialogActivity;
import org.junit.jupiter.api.Test;

/** A back-to-back user agent whose outgoing leg forks: each branch is a dialog for the caller. */
class ForkedLegTest {

    @Test
    void aForwardedBranchIsAFurtherDialogWithATagOfItsOwn() throws Exception {
        try (SipFixture sip = new SipFixture(REQUEST + "INVITE", DIALOG + "BYE");
                UdpPeer caller = sip.udpPeer()) {
            sip.slee.sbb(fired -> {
                RequestEvent event = (RequestEvent) fired.event();
                sip.provider.getNewDialog(event.getServerTransaction());
                sip.respond(event, 180);
                return true;
            });
            caller.send(new Call("UDP", caller.port(), sip.port).invite());
            SipMessageText first = caller.receive("SIP/2.0 180");
            FakeSlee.Fired invite = sip.slee.next(REQUEST + "INVITE");
            ServerTransaction transaction = (ServerTransaction) invite.activity();
            Response branch =
                    sip.provider.getMessageFactory().createResponse(183, transaction.getRequest());
            DialogActivity further =
                    sip.slee.inTransaction(
                            () -> sip.provider.forwardForkedResponse(transaction, branch));
            SipMessageText second = caller.receive("SIP/2.0 183");

            assertThat(second.toTag()).isNotEmpty().isNotEqualTo(first.toTag());
            assertThat(further.getLocalTag()).isEqualTo(second.toTag());
            assertThat(sip.slee.suspended).hasSize(2);
            assertThat(sip.slee.sbbFailures).isEmpty();
        }
    }
}
