package javax.slee.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import javax.slee.SbbID;
import org.junit.jupiter.api.Test;

class ProfileSpecificationTest {
    private static final ProfileSpecificationID ID =
            new ProfileSpecificationID("Subscriber", "io.patchbay", "1.0");
    private static final ProfileSpecificationID OTHER =
            new ProfileSpecificationID("Subscriber", "io.patchbay", "1.1");

    @Test
    void identifierIsClonedByValue() {
        assertThat(ID.clone()).isEqualTo(ID).isNotSameAs(ID);
        assertThatObject(ID).isNotEqualTo(OTHER);
    }

    @Test
    void identifierIsOrderedByVersionLast() {
        assertThat(ID.compareTo(OTHER)).isNegative();
        assertThat(OTHER.compareTo(ID)).isPositive();
        assertThat(ID.compareTo(ID.clone())).isZero();
    }

    @Test
    void identifierDiffersFromOtherKindsOfComponent() {
        SbbID sbb = new SbbID("Subscriber", "io.patchbay", "1.0");

        assertThatObject(ID).isNotEqualTo(sbb);
        assertThat(ID.compareTo(sbb)).isNotZero();
        assertThatObject(ID)
                .hasToString(
                        "ProfileSpecificationID[name=Subscriber,vendor=io.patchbay,version=1.0]");
    }

    @Test
    void descriptorKeepsItsArrayToItself() {
        ProfileSpecificationID[] references = {OTHER};
        ProfileSpecificationDescriptor descriptor =
                new ProfileSpecificationDescriptor(
                        ID, null, "profile.jar", null, references, "example.SubscriberCMP");

        references[0] = ID;
        descriptor.getProfileSpecifications()[0] = ID;

        assertThat(descriptor.getProfileSpecifications()).containsExactly(OTHER);
        assertThat(descriptor.getCMPInterfaceName()).isEqualTo("example.SubscriberCMP");
        assertThatObject(descriptor.getID()).isEqualTo(ID);
        assertThat(descriptor.toString())
                .contains(ID.toString(), OTHER.toString(), "example.SubscriberCMP");
    }

    @Test
    void descriptorWithoutReferencesHasAnEmptyArray() {
        ProfileSpecificationDescriptor descriptor =
                new ProfileSpecificationDescriptor(ID, null, null, null, null, "example.Cmp");

        assertThat(descriptor.getProfileSpecifications()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new ProfileSpecificationDescriptor(ID, null, null, null, null, null));
    }
}
