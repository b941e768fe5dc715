package javax.slee.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatObject;

import javax.slee.EventTypeID;
import javax.slee.profile.ProfileSpecificationID;
import org.junit.jupiter.api.Test;

class ResourceAdaptorComponentsTest {
    private static final ResourceAdaptorID RA = new ResourceAdaptorID("SipRA", "io.patchbay", "1");
    private static final ResourceAdaptorTypeID TYPE =
            new ResourceAdaptorTypeID("JAIN SIP", "javax.sip", "1.2");
    private static final ResourceAdaptorTypeID OTHER_TYPE =
            new ResourceAdaptorTypeID("SIP", "io.patchbay", "1");
    private static final ProfileSpecificationID PROFILE =
            new ProfileSpecificationID("Peers", "io.patchbay", "1");
    private static final EventTypeID EVENT = new EventTypeID("Invite", "io.patchbay", "1");

    @Test
    void identifiersAreClonedAndOrderedByValue() {
        assertThat(RA.clone()).isEqualTo(RA).isNotSameAs(RA);
        assertThat(TYPE.clone()).isEqualTo(TYPE).isNotSameAs(TYPE);
        assertThat(TYPE.compareTo(TYPE.clone())).isZero();
        assertThat(TYPE.compareTo(OTHER_TYPE)).isNegative();
        assertThat(RA.compareTo(new ResourceAdaptorID("SipRA", "io.patchbay", "0"))).isPositive();
    }

    @Test
    void identifiersOfDifferentKindsDiffer() {
        ResourceAdaptorTypeID twin = new ResourceAdaptorTypeID("SipRA", "io.patchbay", "1");

        assertThatObject(RA).isNotEqualTo(twin);
        assertThat(RA.compareTo(twin)).isNotZero();
        assertThatObject(RA)
                .hasToString("ResourceAdaptorID[name=SipRA,vendor=io.patchbay,version=1]");
        assertThatObject(twin)
                .hasToString("ResourceAdaptorTypeID[name=SipRA,vendor=io.patchbay,version=1]");
    }

    @Test
    void resourceAdaptorDescriptorKeepsItsArraysToItself() {
        ResourceAdaptorTypeID[] types = {TYPE, OTHER_TYPE};
        ProfileSpecificationID[] profiles = {PROFILE};
        ResourceAdaptorDescriptor descriptor =
                new ResourceAdaptorDescriptor(RA, null, "ra.jar", null, types, profiles, true);

        types[0] = OTHER_TYPE;
        profiles[0] = null;
        descriptor.getResourceAdaptorTypes()[0] = OTHER_TYPE;
        descriptor.getProfileSpecifications()[0] = null;

        assertThat(descriptor.getResourceAdaptorTypes()).containsExactly(TYPE, OTHER_TYPE);
        assertThatObject(descriptor.getResourceAdaptorType()).isEqualTo(TYPE);
        assertThat(descriptor.getProfileSpecifications()).containsExactly(PROFILE);
        assertThat(descriptor.supportsActiveReconfiguration()).isTrue();
        assertThat(descriptor.toString())
                .contains(RA.toString(), TYPE.toString(), PROFILE.toString(), "=true");
    }

    @Test
    void resourceAdaptorDescriptorNeedsAResourceAdaptorType() {
        ResourceAdaptorTypeID[] none = {};

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ResourceAdaptorDescriptor(RA, null, null, null, none, null, false))
                .withMessageContaining("SipRA");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ResourceAdaptorDescriptor(RA, null, null, null, null, null, false));
    }

    @Test
    void resourceAdaptorTypeDescriptorKeepsItsArraysToItself() {
        String[] activities = {"javax.sip.Dialog"};
        EventTypeID[] events = {EVENT};
        ResourceAdaptorTypeDescriptor descriptor =
                new ResourceAdaptorTypeDescriptor(
                        TYPE, null, "type.jar", null, activities, "example.Provider", events);

        activities[0] = "changed";
        events[0] = null;
        descriptor.getActivityTypes()[0] = "changed";
        descriptor.getEventTypes()[0] = null;

        assertThat(descriptor.getActivityTypes()).containsExactly("javax.sip.Dialog");
        assertThat(descriptor.getEventTypes()).containsExactly(EVENT);
        assertThat(descriptor.getResourceAdaptorInterface()).isEqualTo("example.Provider");
        assertThat(descriptor.toString())
                .contains(TYPE.toString(), "javax.sip.Dialog", EVENT.toString());
    }

    @Test
    void resourceAdaptorTypeDescriptorMayLackEverythingButItsIdentifier() {
        ResourceAdaptorTypeDescriptor descriptor =
                new ResourceAdaptorTypeDescriptor(TYPE, null, null, null, null, null, null);

        assertThat(descriptor.getActivityTypes()).isEmpty();
        assertThat(descriptor.getEventTypes()).isEmpty();
        assertThat(descriptor.getResourceAdaptorInterface()).isNull();
        assertThatObject(descriptor.getID()).isEqualTo(TYPE);
    }
}
