package io.patchbay.sbb.callscreening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerIdentityTest {
    private static final String BOB = "sip:bob@10.0.0.2";

    private final Sip sip = new Sip();

    @Test
    void isTheUriOfFrom() {
        CallerIdentity caller = CallerIdentity.of(sip.request("INVITE", BOB), false);

        assertThat(caller).isEqualTo(new CallerIdentity("sip:alice@example.com", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: <sip:anonymous@anonymous.invalid>;tag=a",
                "From: <sip:x@Anonymous.Invalid>;tag=a",
                "From: \"anonymous\" <sip:alice@example.com>;tag=a",
                "From: Anonymous <sip:alice@example.com>;tag=a",
                "Privacy: id",
                "Privacy: critical;user",
                "Privacy: Header"
            })
    void hidesBehind(String line) {
        assertThat(CallerIdentity.of(sip.request("INVITE", BOB, line), false).anonymous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: \"Mr Anonymous Jr\" <sip:alice@example.com>;tag=a",
                "From: <sip:anonymous@example.com>;tag=a",
                "Privacy: none",
                "Privacy: session",
                "Privacy: critical"
            })
    void doesNotHideBehind(String line) {
        assertThat(CallerIdentity.of(sip.request("INVITE", BOB, line), false).anonymous())
                .isFalse();
    }

    @Test
    void believesAnAssertedIdentityOnlyWhereToldSo() {
        String asserted = "P-Asserted-Identity: \"Al\" <sip:al@example.net>";

        assertThat(CallerIdentity.of(sip.request("INVITE", BOB, asserted), false).uri())
                .isEqualTo("sip:alice@example.com");
        assertThat(CallerIdentity.of(sip.request("INVITE", BOB, asserted), true).uri())
                .contains("<sip:al@example.net>");
    }
}
