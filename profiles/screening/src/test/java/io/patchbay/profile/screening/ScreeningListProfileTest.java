package io.patchbay.profile.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.profile.screening.ScreeningVerdict.Decision;
import javax.slee.profile.ProfileVerificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningListProfileTest {
    private static final String ALICE = "sip:alice@example.com";
    private static final String ROME = "tel:+3906123";

    private final ListInMemory list = new ListInMemory();

    private static String[] entries(String... entries) {
        return entries;
    }

    @BeforeEach
    void initialize() {
        list.profileInitialize();
        list.setSubscriber("sip:bob@example.com");
        list.profileLoad();
    }

    @Test
    void anEmptyListLetsEverybodyThrough() {
        assertThat(list.screen(ALICE, false).isAllowed()).isTrue();
        assertThat(list.screen(ALICE, true).isAllowed()).isTrue();
        assertThat(list.screen(null, true).isAllowed()).isTrue();
    }

    @Test
    void aBlockedCallerIsDeclinedUnlessTheListSaysAnotherStatus() {
        list.setBlockedCallers(entries("sip:*@example.com"));
        ScreeningVerdict verdict = list.screen(ALICE, false);
        assertThat(verdict.decision()).isEqualTo(Decision.REJECT);
        assertThat(verdict.status()).isEqualTo(603);
        assertThat(verdict.reason()).contains("sip:*@example.com");

        list.setRejectStatus(486);
        list.profileLoad();
        assertThat(list.screen(ALICE, false).status()).isEqualTo(486);
    }

    @Test
    void aBlockedCallerIsSentToTheRedirectTarget() {
        list.setBlockedCallers(entries(ALICE));
        list.setRedirectTarget("sip:voicemail@example.com");
        ScreeningVerdict verdict = list.screen(ALICE, false);
        assertThat(verdict.decision()).isEqualTo(Decision.REDIRECT);
        assertThat(verdict.status()).isEqualTo(302);
        assertThat(verdict.redirectTarget()).isEqualTo("sip:voicemail@example.com");
    }

    @Test
    void theMostExactEntryWins() {
        list.setBlockedCallers(entries("+39*", "tel:+390612399"));
        list.setAllowedCallers(entries("+3906*"));
        assertThat(list.screen("tel:+3902123", false).isAllowed()).isFalse();
        assertThat(list.screen(ROME, false).isAllowed()).isTrue();
        assertThat(list.screen("tel:+390612399", false).isAllowed()).isFalse();
    }

    @Test
    void atADrawTheBlockingEntryWins() {
        list.setBlockedCallers(entries(ALICE));
        list.setAllowedCallers(entries(ALICE));
        assertThat(list.screen(ALICE, false).isAllowed()).isFalse();
    }

    @Test
    void onlyAllowedCallersPassWhenTheListSaysSo() {
        list.setAllowOnly(true);
        list.setAllowedCallers(entries(ROME));
        assertThat(list.screen(ROME, false).isAllowed()).isTrue();
        assertThat(list.screen(ALICE, false).isAllowed()).isFalse();
        assertThat(list.screen("", false).isAllowed()).isFalse();
    }

    @Test
    void hiddenCallersAreRejectedWithAnonymityDisallowed() {
        list.setRejectAnonymous(true);
        list.setAllowedCallers(entries("*"));
        list.setRedirectTarget("sip:voicemail@example.com");
        assertThat(list.screen(ALICE, true).status()).isEqualTo(433);
        assertThat(list.screen(null, false).status()).isEqualTo(433);
        assertThat(list.screen("\"Anonymous\" <sip:anonymous@anonymous.invalid>", false).status())
                .isEqualTo(433);
        assertThat(list.screen(ALICE, false).isAllowed()).isTrue();
    }

    @Test
    void explainsWithTheValuesThatAreBeingEdited() {
        assertThat(list.explain(ALICE, false)).isEqualTo("ALLOW: no entry names the caller");
        list.setBlockedCallers(entries(ALICE));
        assertThat(list.explain(ALICE, false))
                .isEqualTo("REJECT with 603: blocked by \"sip:alice@example.com\"");
    }

    @Test
    void verificationPassesGoodValues() {
        list.setBlockedCallers(entries("+39*", "sip:*@example.com"));
        list.setRedirectTarget("sip:voicemail@example.com");
        assertThatCode(list::profileVerify).doesNotThrowAnyException();
    }

    @Test
    void verificationNamesEveryWrongAttribute() {
        list.setSubscriber(" ");
        list.setRejectStatus(200);
        list.setBlockedCallers(entries(ALICE, "sip:a*b@example.com"));
        list.setAllowedCallers(entries((String) null));
        list.setRedirectTarget("voicemail");
        assertThatThrownBy(list::profileVerify)
                .isInstanceOf(ProfileVerificationException.class)
                .hasMessageContaining("subscriber is empty")
                .hasMessageContaining("rejectStatus is 200")
                .hasMessageContaining("blockedCallers[1] \"sip:a*b@example.com\"")
                .hasMessageContaining("allowedCallers[0]")
                .hasMessageContaining("redirectTarget \"voicemail\"");
    }
}
