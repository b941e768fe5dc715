package javax.slee.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.SerialForm;
import org.junit.jupiter.api.Test;

class ProfileIDTest {
    private final ProfileID id = new ProfileID("subscribers", "alice");

    @Test
    void keepsBothNames() {
        assertThat(id.getProfileTableName()).isEqualTo("subscribers");
        assertThat(id.getProfileName()).isEqualTo("alice");
        assertThat(id).hasToString("ProfileID[table=subscribers,profile=alice]");
    }

    @Test
    void becomesAProfileAddressAndBack() {
        Address address = id.toAddress();

        assertThat(address.getAddressPlan()).isEqualTo(AddressPlan.SLEE_PROFILE);
        assertThat(address.getAddressString()).isEqualTo("subscribers/alice");
        assertThat(new ProfileID(address)).isEqualTo(id);
    }

    @Test
    void splitsAnAddressAtItsFirstSlashBecauseOnlyProfileNamesMayContainOne() {
        ProfileID odd = new ProfileID("subscribers", "sip/alice");

        ProfileID back = new ProfileID(odd.toAddress());

        assertThat(back.getProfileTableName()).isEqualTo("subscribers");
        assertThat(back.getProfileName()).isEqualTo("sip/alice");
    }

    @Test
    void refusesAddressesOfOtherPlans() {
        Address table = new Address(AddressPlan.SLEE_PROFILE_TABLE, "subscribers");
        Address uri = new Address(AddressPlan.URI, "http://host/alice");

        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileID(table));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProfileID(uri));
        assertThatNullPointerException().isThrownBy(() -> new ProfileID(null));
    }

    @Test
    void refusesAddressesWithoutAProfileName() {
        Address broken =
                new Address(AddressPlan.SLEE_PROFILE, "subscribers/alice") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getAddressString() {
                        return "subscribers";
                    }
                };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileID(broken))
                .withMessageContaining("'subscribers'");
    }

    @Test
    void refusesMissingNamesAndSlashesInTableNames() {
        assertThatNullPointerException().isThrownBy(() -> new ProfileID(null, "alice"));
        assertThatNullPointerException().isThrownBy(() -> new ProfileID("subscribers", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileID("a/b", "alice"))
                .withMessageContaining("a/b");
    }

    @Test
    void changesWithSetProfileID() {
        id.setProfileID("lists", "black");

        assertThat(id).isEqualTo(new ProfileID("lists", "black"));
        assertThat(id).hasSameHashCodeAs(new ProfileID("lists", "black"));
    }

    @Test
    void staysAsItIsWhenSetProfileIDRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> id.setProfileID("a/b", "bob"));
        assertThatNullPointerException().isThrownBy(() -> id.setProfileID("lists", null));

        assertThat(id).isEqualTo(new ProfileID("subscribers", "alice"));
    }

    @Test
    void cloneIsIndependent() {
        ProfileID copy = (ProfileID) id.clone();
        copy.setProfileID("subscribers", "bob");

        assertThat(id.getProfileName()).isEqualTo("alice");
        assertThat(copy).isNotEqualTo(id);
    }

    @Test
    void namesAreComparedOneByOne() {
        assertThat(id).isNotEqualTo(new ProfileID("subscribers", "bob"));
        assertThat(id).isNotEqualTo(new ProfileID("others", "alice"));
        assertThat(id).isNotEqualTo("subscribers/alice");
    }

    @Test
    void survivesSerialization() {
        assertThat(SerialForm.copy(id)).isEqualTo(id).isNotSameAs(id);
    }
}
