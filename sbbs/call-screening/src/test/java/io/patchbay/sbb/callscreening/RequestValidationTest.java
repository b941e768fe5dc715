package io.patchbay.sbb.callscreening;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.sbb.callscreening.Refusal.RefusedException;
import java.util.List;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import org.junit.jupiter.api.Test;

class RequestValidationTest {
    private final Sip sip = new Sip();
    private final Branches branches = new Branches(() -> "unique");
    private final RequestValidation validation = new RequestValidation(branches, sip);
    private final Forwarding forwarding =
            new Forwarding(sip, branches, sip.addresses, sip.headers, null);

    @Test
    void letsAnOrdinaryRequestPass() {
        assertThat(validation.check(sip.request("INVITE", "sip:b@10.0.0.2", "Max-Forwards: 1")))
                .isEmpty();
        assertThat(validation.check(sip.request("INVITE", "sip:b@10.0.0.2"))).isEmpty();
    }

    @Test
    void refusesARequestWithoutHopsLeft() {
        assertThat(validation.check(sip.request("INVITE", "sip:b@10.0.0.2", "Max-Forwards: 0")))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(483));
    }

    @Test
    void refusesExtensionsThatItDoesNotKnow() {
        Request request =
                sip.request("INVITE", "sip:b@10.0.0.2", "Proxy-Require: foo", "Proxy-Require: bar");

        assertThat(validation.check(request))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.status()).isEqualTo(420);
                    assertThat(refusal.unsupported()).isEqualTo(List.of("foo", "bar"));
                });
    }

    @Test
    void refusesARequestThatComesBackUnchanged() throws RefusedException {
        Request looped = viaNeighbour(forwarding.onward(sip.request("INVITE", "sip:b@10.0.0.2")));

        assertThat(validation.check(looped))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(482));
    }

    @Test
    void letsARequestPassThatComesBackForSomebodyElse() throws Exception {
        Request spiral = viaNeighbour(forwarding.onward(sip.request("INVITE", "sip:b@10.0.0.2")));
        spiral.setRequestURI(sip.addresses.createURI("sip:carol@10.0.0.3"));

        assertThat(validation.check(spiral)).isEmpty();
    }

    private Request viaNeighbour(Request request) {
        try {
            ViaHeader via =
                    sip.headers.createViaHeader("10.0.0.2", 5060, "udp", "z9hG4bKneighbour.1");
            request.addFirst(via);
            return request;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
