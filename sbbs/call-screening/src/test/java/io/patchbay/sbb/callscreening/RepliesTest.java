package io.patchbay.sbb.callscreening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.util.List;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private final Sip sip = new Sip();
    private final Replies replies =
            new Replies(sip.messages, sip.headers, sip.addresses, () -> "proxytag");
    private final Request invite = sip.request("INVITE", "sip:bob@10.0.0.2");

    @Test
    void namesTheReasonsOfScreening() {
        assertThat(replies.of(invite, 433).getReasonPhrase()).isEqualTo("Anonymity Disallowed");
        assertThat(replies.of(invite, 603).getReasonPhrase()).isEqualTo("Decline");
        assertThat(replies.of(invite, 607).getReasonPhrase()).isEqualTo("Unwanted");
        assertThat(replies.of(invite, 608).getReasonPhrase()).isEqualTo("Rejected");
    }

    @Test
    void tagsEveryResponseBut100() {
        assertThat(tag(replies.of(invite, 100))).isNull();
        assertThat(tag(replies.of(invite, 603))).isEqualTo("proxytag");
        assertThat(tag(replies.of(sip.inDialog("BYE", "sip:b@10.0.0.2"), 483))).isEqualTo("b");
    }

    private static String tag(Response response) {
        return ((ToHeader) response.getHeader(ToHeader.NAME)).getTag();
    }

    @Test
    void listsWhatIsUnsupported() {
        Response response =
                replies.of(invite, new Refusal(420, List.of("foo", "bar"), "unknown extensions"));

        assertThat(response.getStatusCode()).isEqualTo(420);
        assertThat(Sip.values(response, "Unsupported")).containsExactly("foo", "bar");
    }

    @Test
    void redirectsToAContact() throws ParseException {
        Response response = replies.redirect(invite, "sip:voicemail@example.com;user=phone");

        assertThat(response.getStatusCode()).isEqualTo(302);
        assertThat(Sip.values(response, "Contact"))
                .containsExactly("<sip:voicemail@example.com;user=phone>");
    }

    @Test
    void takesItsViaOffAResponse() throws Exception {
        Response received = replies.of(proxied(), 486);

        assertThat(replies.upstream(received))
                .hasValueSatisfying(response -> {
                    assertThat(response.getStatusCode()).isEqualTo(486);
                    assertThat(Sip.values(response, "Via"))
                            .containsExactly("SIP/2.0/UDP 10.0.0.9:5070;branch=z9hG4bKalice");
                });
        assertThat(Sip.values(received, "Via")).as("the received one").hasSize(2);
    }

    @Test
    void keepsAResponseToItselfThatNobodyElseWaitsFor() {
        assertThat(replies.upstream(replies.of(invite, 200))).isEmpty();
    }

    @Test
    void doesNotSayThatItIsOutOfOrderWhenItsNeighbourIs() throws Exception {
        Response received = replies.of(proxied(), 503);
        received.addHeader(sip.headers.createRetryAfterHeader(30));

        assertThat(replies.upstream(received))
                .hasValueSatisfying(response -> {
                    assertThat(response.getStatusCode()).isEqualTo(500);
                    assertThat(response.getHeader("Retry-After")).isNull();
                });
    }

    private Request proxied() throws Exception {
        Request proxied = (Request) invite.clone();
        proxied.addFirst(sip.via("udp", "z9hG4bKours"));
        return proxied;
    }
}
