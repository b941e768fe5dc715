package io.patchbay.slee.container.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.descriptor.ProfileSpecComponentDescriptor.Index;
import io.patchbay.slee.model.spec.Spec;
import javax.slee.Address;
import javax.slee.AddressPlan;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AddressProfileCMP;
import javax.slee.profile.AttributeNotIndexedException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ResourceInfoProfileCMP;
import javax.slee.profile.UnrecognizedAttributeException;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import org.junit.jupiter.api.Test;

class Version10Test {
    private static final Address ANN = new Address(AddressPlan.SIP, "sip:ann@example.com");
    private static final Address ANNA = new Address(AddressPlan.SIP, "sip:anna@example.com");
    private static final Address BOB = new Address(AddressPlan.SIP, "sip:bob@example.com");

    private final TestSlee slee =
            TestSlee.with(
                    Specs.version10(
                            AddressProfileCMP.class,
                            null,
                            new Index("addresses", true, Specs.HERE)),
                    "addresses");
    private final ProfileFacility facility = slee.tables.facility();

    private void fill() {
        slee.add("addresses", "ann", e -> e.set("addresses", new Address[] {ANN, ANNA}));
        slee.add("addresses", "bob", e -> e.set("addresses", new Address[] {BOB}));
    }

    @Test
    @Spec("F10")
    void anArrayIsIndexedByItsElements() throws Exception {
        fill();
        assertThat(facility.getProfileByIndexedAttribute("addresses", "addresses", ANNA))
                .isEqualTo(new ProfileID("addresses", "ann"));
        assertThat(facility.getProfilesByIndexedAttribute("addresses", "addresses", BOB).size())
                .isEqualTo(1);
        assertThat(facility.getProfiles("addresses").size()).isEqualTo(2);
        assertThat(facility.getProfileTableActivity("addresses").getProfileTableName())
                .isEqualTo("addresses");
    }

    @Test
    void lookUpsAreChecked() {
        fill();
        slee.table(Specs.version10(ResourceInfoProfileCMP.class, null), "infos");
        assertThatThrownBy(() -> facility.getProfiles("none"))
                .isInstanceOf(UnrecognizedProfileTableNameException.class);
        assertThatThrownBy(() -> facility.getProfileByIndexedAttribute("addresses", "x", ANN))
                .isInstanceOf(UnrecognizedAttributeException.class);
        assertThatThrownBy(
                        () -> facility.getProfileByIndexedAttribute("addresses", "addresses", "x"))
                .isInstanceOf(AttributeTypeMismatchException.class);
        assertThatThrownBy(() -> facility.getProfileByIndexedAttribute("infos", "info", "x"))
                .isInstanceOf(AttributeNotIndexedException.class);
        assertThatThrownBy(() -> slee.tables.lookups().byAttribute("infos", "info", "x"))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    @Spec("F7")
    void elementsOfAUniqueArrayAreUniqueInTheTable() throws Exception {
        fill();
        ProfileTableEntity table = slee.table("addresses");
        ProfileSession session = slee.tables.create(table, "cid");
        session.set(table.schema().attribute("addresses"), new Address[] {BOB});
        assertThatThrownBy(session::commit)
                .hasMessageContaining("cid")
                .hasMessageContaining("bob")
                .hasMessageContaining("addresses");
    }

    @Test
    @Spec("F6")
    void getProfileCmpGivesAReadOnlyObjectOfTheCmpInterface() {
        fill();
        slee.commit(() -> {
            AddressProfileCMP ann =
                    (AddressProfileCMP)
                            slee.tables.profileCmp(
                                    Specs.id("AddressProfileCMP"),
                                    new ProfileID("addresses", "ann"));
            assertThat(ann.getAddresses()).containsExactly(ANN, ANNA);
            assertThatThrownBy(() -> ann.setAddresses(new Address[0]))
                    .isInstanceOf(UnsupportedOperationException.class);
            return true;
        });
        ProfileID nobody = new ProfileID("addresses", "nobody");
        slee.commit(() -> {
            assertThatThrownBy(() -> slee.tables.profileCmp(Specs.id("AddressProfileCMP"), nobody))
                    .isInstanceOf(UnrecognizedProfileNameException.class);
            assertThatThrownBy(() -> slee.tables.profileCmp(Specs.id("Other"), nobody))
                    .isInstanceOf(UnrecognizedProfileTableNameException.class);
            return true;
        });
    }
}
