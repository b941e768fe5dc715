package io.patchbay.sbb.callscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.sbb.callscreening.Refusal.RefusedException;
import java.text.ParseException;
import javax.sip.header.MaxForwardsHeader;
import javax.sip.header.ViaHeader;
import javax.sip.message.Request;
import org.junit.jupiter.api.Test;

class ForwardingTest {
    private static final String OURS = "<sip:call-screening@127.0.0.1:5060;transport=udp;lr>";
    private static final String OURS_TCP = "<sip:call-screening@127.0.0.1:5060;transport=tcp;lr>";

    private final Sip sip = new Sip();
    private int branches;
    private final Forwarding toTarget = forwarding("");

    private Forwarding forwarding(String nextHop) {
        try {
            return new Forwarding(
                    sip,
                    new Branches(() -> "unique" + branches++),
                    sip.addresses,
                    sip.headers,
                    Forwarding.nextHop(nextHop, sip.addresses));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void putsItsOwnViaOnTopAndLeavesTheReceivedRequestAlone() throws RefusedException {
        Request received = sip.request("INVITE", "sip:bob@10.0.0.2:5080", "Max-Forwards: 70");
        String before = received.toString();

        Request onward = toTarget.onward(received);

        ViaHeader top = (ViaHeader) onward.getHeader(ViaHeader.NAME);
        assertThat(Sip.values(onward, "Via")).hasSize(2);
        assertThat(top.getHost()).isEqualTo("127.0.0.1");
        assertThat(top.getTransport()).isEqualToIgnoringCase("udp");
        assertThat(top.getBranch()).startsWith("z9hG4bKunique0.");
        assertThat(received.toString()).isEqualTo(before);
    }

    @Test
    void givesARepeatedAckTheSameBranchAndANewInviteAnother() throws RefusedException {
        Request ack = sip.inDialog("ACK", "sip:bob@10.0.0.2", "Route: " + OURS);
        Request invite = sip.request("INVITE", "sip:bob@10.0.0.2");

        assertThat(branch(toTarget.onward(ack))).isEqualTo(branch(toTarget.onward(ack)));
        assertThat(branch(toTarget.onward(invite))).isNotEqualTo(branch(toTarget.onward(invite)));
        ((ViaHeader) ack.getHeader(ViaHeader.NAME)).removeParameter("branch");
        assertThat(branch(toTarget.onward(ack))).startsWith("z9hG4bK");
    }

    private static String branch(Request request) {
        return ((ViaHeader) request.getHeader(ViaHeader.NAME)).getBranch();
    }

    @Test
    void countsMaxForwardsDownAndAddsAMissingOne() throws RefusedException {
        Request counted =
                toTarget.onward(sip.request("INVITE", "sip:bob@10.0.0.2", "Max-Forwards: 5"));
        Request added = toTarget.onward(sip.request("INVITE", "sip:bob@10.0.0.2"));

        assertThat(((MaxForwardsHeader) counted.getHeader("Max-Forwards")).getMaxForwards())
                .isEqualTo(4);
        assertThat(((MaxForwardsHeader) added.getHeader("Max-Forwards")).getMaxForwards())
                .isEqualTo(70);
    }

    @Test
    void recordsTheRouteOfAnOpeningInviteOnce() throws RefusedException {
        Request onward =
                toTarget.onward(
                        sip.request(
                                "INVITE", "sip:bob@10.0.0.2", "Record-Route: <sip:10.0.0.7;lr>"));

        assertThat(Sip.values(onward, "Record-Route")).containsExactly(OURS, "<sip:10.0.0.7;lr>");
    }

    @Test
    void recordsTheRouteTwiceWhereTheTransportChanges() throws RefusedException {
        Request onward = toTarget.onward(sip.request("INVITE", "sip:bob@10.0.0.2;transport=tcp"));

        assertThat(Sip.values(onward, "Record-Route")).containsExactly(OURS_TCP, OURS);
        assertThat(((ViaHeader) onward.getHeader("Via")).getTransport())
                .isEqualToIgnoringCase("tcp");
    }

    @Test
    void recordsNoRouteInsideADialog() throws RefusedException {
        Request onward = toTarget.onward(sip.inDialog("BYE", "sip:bob@10.0.0.2", "Route: " + OURS));

        assertThat(Sip.values(onward, "Record-Route")).isEmpty();
        assertThat(Sip.values(onward, "Route")).isEmpty();
        assertThat(onward.getRequestURI()).hasToString("sip:bob@10.0.0.2");
    }

    @Test
    void removesBothOfItsRoutesAndFollowsTheNext() throws RefusedException {
        Request onward =
                toTarget.onward(
                        sip.inDialog(
                                "BYE",
                                "sip:bob@10.0.0.2",
                                "Route: " + OURS_TCP + ", " + OURS,
                                "Route: <sip:10.0.0.7;transport=tcp;lr>"));

        assertThat(Sip.values(onward, "Route")).containsExactly("<sip:10.0.0.7;transport=tcp;lr>");
        assertThat(((ViaHeader) onward.getHeader("Via")).getTransport())
                .isEqualToIgnoringCase("tcp");
    }

    @Test
    void restoresATargetThatAStrictRouterMovedBehindTheRoutes() throws RefusedException {
        Request onward =
                toTarget.onward(
                        sip.inDialog(
                                "BYE",
                                "sip:call-screening@127.0.0.1:5060;transport=udp;lr",
                                "Route: <sip:10.0.0.7;lr>, <sip:bob@10.0.0.2>"));

        assertThat(onward.getRequestURI()).hasToString("sip:bob@10.0.0.2");
        assertThat(Sip.values(onward, "Route")).containsExactly("<sip:10.0.0.7;lr>");
    }

    @Test
    void sendsACallWithoutRouteToTheConfiguredNextHop() throws RefusedException {
        Forwarding toNextHop = forwarding("sip:127.0.0.1:5080;transport=tcp");

        Request call = toNextHop.onward(sip.request("INVITE", "tel:+390612345"));
        Request routed =
                toNextHop.onward(
                        sip.request("INVITE", "sip:bob@10.0.0.2", "Route: <sip:10.0.0.7;lr>"));
        Request inside =
                toNextHop.onward(sip.inDialog("BYE", "sip:bob@10.0.0.2", "Route: " + OURS));

        assertThat(Sip.values(call, "Route"))
                .containsExactly("<sip:127.0.0.1:5080;transport=tcp;lr>");
        assertThat(Sip.values(routed, "Route")).containsExactly("<sip:10.0.0.7;lr>");
        assertThat(Sip.values(inside, "Route")).isEmpty();
    }

    @Test
    void refusesWhatItCannotSendAnywhere() {
        assertThatThrownBy(() -> toTarget.onward(sip.request("INVITE", "tel:+390612345")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().status()).isEqualTo(416));
        assertThatThrownBy(() -> toTarget.onward(sip.request("INVITE", "sip:bob@127.0.0.1")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().status()).isEqualTo(404));
        assertThatThrownBy(() ->
                        toTarget.onward(sip.request("INVITE", "sip:bob@10.0.0.2;transport=sctp")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().status()).isEqualTo(503));
    }

    @Test
    void knowsRequestsThatFollowItsRecordRoute() {
        assertThat(toTarget.isOnOurRoute(sip.inDialog("BYE", "sip:b@10.0.0.2", "Route: " + OURS)))
                .isTrue();
        assertThat(
                        toTarget.isOnOurRoute(
                                sip.inDialog(
                                        "BYE",
                                        "sip:call-screening@127.0.0.1:5060;lr",
                                        "Route: <sip:b@10.0.0.2>")))
                .isTrue();
        assertThat(
                        toTarget.isOnOurRoute(
                                sip.inDialog("BYE", "sip:b@10.0.0.2", "Route: <sip:127.0.0.1;lr>")))
                .as("another service on the same address")
                .isFalse();
        assertThat(toTarget.isOnOurRoute(sip.inDialog("BYE", "sip:b@10.0.0.2"))).isFalse();
    }

    @Test
    void refusesANextHopThatIsNoSipUri() {
        assertThatThrownBy(() -> Forwarding.nextHop("tel:+39", sip.addresses))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("nextHop \"tel:+39\"");
    }
}
