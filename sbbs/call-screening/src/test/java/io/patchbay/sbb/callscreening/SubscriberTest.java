package io.patchbay.sbb.callscreening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberTest {
    private final Sip sip = new Sip();

    @ParameterizedTest
    @CsvSource({
        "sip:bob@example.com, sip:bob@example.com",
        "sip:bob@EXAMPLE.com.:5080;transport=tcp, sip:bob@example.com",
        "sips:bob@example.com, sip:bob@example.com",
        "sip:b%6fb@example.com, sip:bob@example.com",
        "sip:bob:secret@example.com, sip:bob@example.com",
        "sip:Bob@example.com, sip:Bob@example.com",
        "sip:+390612345@example.com;user=phone, sip:+390612345@example.com",
        "sip:example.com, sip:example.com",
        "tel:+39-06-12345, tel:+390612345"
    })
    void hasOneNameInAllSpellings(String uri, String name) throws ParseException {
        assertThat(Subscriber.name(sip.addresses.createURI(uri))).isEqualTo(name);
    }

    @Test
    void isLookedUpByTheRequestUriFirst() {
        assertThat(Subscriber.namesOf(sip.request("INVITE", "sip:phone7@10.0.0.2:5080")))
                .containsExactly("sip:phone7@10.0.0.2", "sip:bob@example.com");
        assertThat(Subscriber.namesOf(sip.request("INVITE", "sip:bob@example.com")))
                .containsExactly("sip:bob@example.com");
    }
}
