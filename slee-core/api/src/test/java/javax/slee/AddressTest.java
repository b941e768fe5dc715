package javax.slee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AddressTest {
    private static final String ALICE = "sip:alice@example.com";

    private static Address full() {
        return new Address(
                AddressPlan.E164,
                "4930123",
                AddressPresentation.RESTRICTED,
                AddressScreening.NETWORK,
                "17",
                "Alice");
    }

    @Test
    void shortFormLeavesTheRestUndefined() {
        var address = new Address(AddressPlan.SIP, ALICE);
        assertThat(address.getAddressPlan()).isSameAs(AddressPlan.SIP);
        assertThat(address.getAddressString()).isEqualTo(ALICE);
        assertThat(address.getAddressPresentation()).isSameAs(AddressPresentation.UNDEFINED);
        assertThat(address.getAddressScreening()).isSameAs(AddressScreening.UNDEFINED);
        assertThat(address.getSubAddressString()).isNull();
        assertThat(address.getAddressName()).isNull();
        assertThat(address).hasToString("SIP: " + ALICE);
    }

    @Test
    void keepsAllSixParts() {
        var address = full();
        assertThat(address.getAddressPlan()).isSameAs(AddressPlan.E164);
        assertThat(address.getAddressString()).isEqualTo("4930123");
        assertThat(address.getAddressPresentation()).isSameAs(AddressPresentation.RESTRICTED);
        assertThat(address.getAddressScreening()).isSameAs(AddressScreening.NETWORK);
        assertThat(address.getSubAddressString()).isEqualTo("17");
        assertThat(address.getAddressName()).isEqualTo("Alice");
        assertThat(address)
                .hasToString(
                        "E.164: 4930123, presentation=Restricted, screening=Network,"
                                + " sub-address=17, name=Alice");
    }

    @Test
    void refusesNullForTheFourPartsThatAreNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Address(null, ALICE))
                .withMessage("addressPlan is null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Address(AddressPlan.SIP, null))
                .withMessage("addressString is null");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new Address(
                                AddressPlan.SIP,
                                ALICE,
                                null,
                                AddressScreening.UNDEFINED,
                                null,
                                null))
                .withMessage("addressPresentation is null");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new Address(
                                AddressPlan.SIP,
                                ALICE,
                                AddressPresentation.UNDEFINED,
                                null,
                                null,
                                null))
                .withMessage("addressScreening is null");
    }

    @Test
    void profileAddressNamesTableAndProfile() {
        assertThat(new Address(AddressPlan.SLEE_PROFILE, "subscribers/alice").getAddressString())
                .isEqualTo("subscribers/alice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Address(AddressPlan.SLEE_PROFILE, "alice"))
                .withMessageContaining("'alice'")
                .withMessageContaining("table/profile");
    }

    @Test
    void isEqualIfAllSixPartsAreEqual() {
        assertThat(full()).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(full()).isNotEqualTo(new Address(AddressPlan.E164, "4930123"));
        assertThat(new Address(AddressPlan.SIP, ALICE))
                .isEqualTo(new Address(AddressPlan.SIP, ALICE))
                .isNotEqualTo(new Address(AddressPlan.URI, ALICE))
                .isNotEqualTo(new Address(AddressPlan.SIP, "sip:bob@example.com"))
                .isNotEqualTo(null);
    }

    @Test
    void survivesSerialization() {
        var copy = SerialForm.copy(full());
        assertThat(copy).isEqualTo(full());
        assertThat(copy.getAddressPlan()).isSameAs(AddressPlan.E164);
    }
}
