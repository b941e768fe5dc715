package io.patchbay.slee.container.management.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.container.profile.Specs;
import io.patchbay.slee.container.profile.SubscriberLocal;
import io.patchbay.slee.container.profile.TestSlee;
import io.patchbay.slee.model.spec.Spec;
import java.io.IOException;
import java.util.Collection;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.InvalidAttributeValueException;
import javax.management.JMX;
import javax.management.MBeanException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import javax.slee.InvalidArgumentException;
import javax.slee.InvalidStateException;
import javax.slee.management.ManagementException;
import javax.slee.management.ProfileProvisioningMBean;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileImplementationException;
import javax.slee.profile.ProfileMBean;
import javax.slee.profile.ProfileTableAlreadyExistsException;
import javax.slee.profile.ProfileVerificationException;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileSpecificationException;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.profile.query.GreaterThan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileProvisioningTest {
    private final TestSlee slee = TestSlee.with(Specs.subscriber(true), "subscribers");
    private final MBeanServer server = MBeanServerFactory.newMBeanServer();
    private ProfileProvisioningMBean provisioning =
            new ProfileProvisioning(slee.tables, server, table -> ObjectName.WILDCARD);

    @BeforeEach
    void register() throws Exception {
        ObjectName name = new ObjectName(ProfileProvisioningMBean.OBJECT_NAME);
        server.registerMBean(new StandardMBean(provisioning, ProfileProvisioningMBean.class), name);
        provisioning = JMX.newMBeanProxy(server, name, ProfileProvisioningMBean.class);
    }

    private ProfileMBean profile(ObjectName name) {
        return JMX.newMBeanProxy(server, name, ProfileMBean.class);
    }

    private ObjectName add(String name, String number, int age) throws Exception {
        ObjectName mbean = provisioning.createProfile("subscribers", name);
        server.setAttribute(mbean, new Attribute("Number", number));
        server.setAttribute(mbean, new Attribute("Age", age));
        profile(mbean).commitProfile();
        return mbean;
    }

    @Test
    @Spec("F2")
    void aTableIsCreatedListedRenamedAndRemoved() throws Exception {
        provisioning.createProfileTable(Specs.id("ReadOnlySubscriber"), "more");
        assertThat(list(provisioning.getProfileTables())).containsExactly("more", "subscribers");
        assertThat(list(provisioning.getProfileTables(Specs.id("ReadOnlySubscriber")))).hasSize(2);
        assertThat((Object) provisioning.getProfileSpecification("more"))
                .isEqualTo(Specs.id("ReadOnlySubscriber"));
        provisioning.renameProfileTable("more", "most");
        assertThat(list(provisioning.getProfileTables())).containsExactly("most", "subscribers");
        provisioning.removeProfileTable("most");
        assertThat(list(provisioning.getProfileTables())).containsExactly("subscribers");
        assertThatThrownBy(() -> provisioning.removeProfileTable("most"))
                .isInstanceOf(UnrecognizedProfileTableNameException.class);
    }

    @SuppressWarnings("unchecked") // the standard's collections are raw
    private static Collection<Object> list(Collection<?> collection) {
        return (Collection<Object>) collection;
    }

    @Test
    @Spec("F2")
    void tablesAreChecked() {
        assertThatThrownBy(() -> provisioning.createProfileTable(Specs.id("None"), "t"))
                .isInstanceOf(UnrecognizedProfileSpecificationException.class);
        assertThatThrownBy(() -> provisioning.getProfileTables(Specs.id("None")))
                .isInstanceOf(UnrecognizedProfileSpecificationException.class);
        assertThatThrownBy(() ->
                        provisioning.createProfileTable(
                                Specs.id("ReadOnlySubscriber"), "subscribers"))
                .isInstanceOf(ProfileTableAlreadyExistsException.class);
        assertThatThrownBy(() ->
                        provisioning.createProfileTable(Specs.id("ReadOnlySubscriber"), "a/b"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("a/b");
        assertThatThrownBy(() -> provisioning.renameProfileTable("subscribers", ""))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    @Spec({"F2", "F4"})
    void aProfileIsCreatedReadWriteAndExistsOnceCommitted() throws Exception {
        ObjectName mbean = provisioning.createProfile("subscribers", "ann, \"the\" first*");
        assertThat(mbean)
                .isEqualTo(
                        new ObjectName(
                                "javax.slee.profile:type=Profile,profileTableName=\"subscribers\","
                                        + "profileName=\"ann, \\\"the\\\" first\\*\""));
        assertThat(profile(mbean).isProfileWriteable()).isTrue();
        assertThat(profile(mbean).isProfileDirty()).isTrue();
        assertThat(list(provisioning.getProfiles("subscribers"))).isEmpty();
        profile(mbean).commitProfile();
        assertThat(profile(mbean).isProfileWriteable()).isFalse();
        assertThat(profile(mbean).isProfileDirty()).isFalse();
        assertThat(list(provisioning.getProfiles("subscribers")))
                .containsExactly(new ProfileID("subscribers", "ann, \"the\" first*"));
    }

    @Test
    @Spec({"F2", "F4"})
    void editsAreSeenByOthersAfterCommitOnly() throws Exception {
        ObjectName mbean = add("ann", "39", 40);
        assertThatThrownBy(() -> server.setAttribute(mbean, new Attribute("Age", 41)))
                .isInstanceOf(MBeanException.class)
                .hasCauseInstanceOf(InvalidStateException.class);
        profile(mbean).editProfile();
        assertThat(profile(mbean).isProfileDirty()).isFalse();
        server.setAttribute(mbean, new Attribute("Age", 41));
        assertThat(profile(mbean).isProfileDirty()).isTrue();
        assertThat(server.getAttribute(mbean, "Age")).isEqualTo(41);
        assertThat(age("ann")).isEqualTo(40);
        profile(mbean).restoreProfile();
        assertThat(server.getAttribute(mbean, "Age")).isEqualTo(40);
        profile(mbean).editProfile();
        server.setAttribute(mbean, new Attribute("Age", 42));
        profile(mbean).commitProfile();
        assertThat(age("ann")).isEqualTo(42);
    }

    private int age(String name) {
        return slee.commit(() -> ((SubscriberLocal) slee.subscribers().find(name)).getAge());
    }

    @Test
    @Spec("F4")
    void theStateMachineRefusesWhatIsOutOfPlace() throws Exception {
        ObjectName mbean = add("ann", "39", 40);
        assertThatThrownBy(() -> profile(mbean).commitProfile())
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("editProfile");
        assertThatThrownBy(() -> profile(mbean).restoreProfile())
                .isInstanceOf(InvalidStateException.class);
        profile(mbean).editProfile();
        profile(mbean).editProfile();
        server.setAttribute(mbean, new Attribute("Age", 41));
        assertThatThrownBy(() -> profile(mbean).closeProfile())
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("not committed");
        profile(mbean).restoreProfile();
        profile(mbean).closeProfile();
        assertThat(server.isRegistered(mbean)).isFalse();
        assertThat(provisioning.getProfile("subscribers", "ann")).isEqualTo(mbean);
        assertThat(server.isRegistered(mbean)).isTrue();
    }

    @Test
    @Spec("F2")
    void aNewProfileThatIsNotCommittedLeavesNothing() throws Exception {
        ObjectName mbean = provisioning.createProfile("subscribers", "ann");
        profile(mbean).restoreProfile();
        assertThat(server.isRegistered(mbean)).isFalse();
        assertThatThrownBy(() -> provisioning.getProfile("subscribers", "ann"))
                .isInstanceOf(UnrecognizedProfileNameException.class);
    }

    @Test
    void profileNamesAreChecked() throws Exception {
        add("ann", "39", 40);
        assertThatThrownBy(() -> provisioning.createProfile("subscribers", "ann"))
                .isInstanceOf(ProfileAlreadyExistsException.class);
        assertThatThrownBy(() -> provisioning.createProfile("subscribers", ""))
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> provisioning.createProfile("none", "ann"))
                .isInstanceOf(UnrecognizedProfileTableNameException.class);
        assertThatThrownBy(() -> provisioning.createProfile("subscribers", "refused"))
                .isInstanceOf(ManagementException.class)
                .hasMessageContaining("no such subscriber");
    }

    @Test
    @Spec("F3")
    void aProfileThatRefusesItsValuesStaysOpen() throws Exception {
        ObjectName mbean = add("ann", "39", 40);
        profile(mbean).editProfile();
        server.setAttribute(mbean, new Attribute("Age", -1));
        assertThatThrownBy(() -> profile(mbean).commitProfile())
                .isInstanceOf(ProfileVerificationException.class)
                .hasMessage("age is -1");
        assertThat(profile(mbean).isProfileWriteable()).isTrue();
        assertThat(age("ann")).isEqualTo(40);
        server.setAttribute(mbean, new Attribute("Age", 1));
        profile(mbean).commitProfile();
        assertThat(age("ann")).isEqualTo(1);
    }

    @Test
    @Spec("F7")
    void aTakenUniqueValueIsRefusedWithTheNameOfItsOwner() throws Exception {
        add("ann", "39", 40);
        ObjectName bob = provisioning.createProfile("subscribers", "bob");
        server.setAttribute(bob, new Attribute("Number", "39"));
        assertThatThrownBy(() -> profile(bob).commitProfile())
                .isInstanceOf(ProfileVerificationException.class)
                .hasMessageContaining("number")
                .hasMessageContaining("ann")
                .hasMessageContaining("39");
        assertThat(profile(bob).isProfileWriteable()).isTrue();
    }

    @Test
    void anEditOfAProfileThatWasChangedMeanwhileIsRefused() throws Exception {
        TestSlee shared = TestSlee.with(Specs.subscriber(false), "subscribers");
        SubscriberLocal ann = shared.addSubscriber("ann", "39", 40);
        ProfileProvisioning other =
                new ProfileProvisioning(shared.tables, server, table -> ObjectName.WILDCARD);
        ObjectName mbean = other.getProfile("subscribers", "ann");
        profile(mbean).editProfile();
        server.setAttribute(mbean, new Attribute("Age", 41));
        shared.commit(() -> {
            ann.setAge(50);
            return true;
        });
        assertThatThrownBy(() -> profile(mbean).commitProfile())
                .isInstanceOf(ManagementException.class)
                .hasMessageContaining("changed by another transaction");
        profile(mbean).restoreProfile();
        assertThat(server.getAttribute(mbean, "Age")).isEqualTo(50);
    }

    @Test
    @Spec("F4")
    void attributesAreCheckedForTheirType() throws Exception {
        ObjectName mbean = provisioning.createProfile("subscribers", "ann");
        assertThatThrownBy(() -> server.setAttribute(mbean, new Attribute("Age", "forty")))
                .isInstanceOf(InvalidAttributeValueException.class)
                .hasMessageContaining("Profile \"ann\" of table subscribers")
                .hasMessageContaining("\"age\" takes a value of type int")
                .hasMessageContaining("java.lang.String (\"forty\")");
        assertThatThrownBy(() -> server.setAttribute(mbean, new Attribute("Age", null)))
                .isInstanceOf(InvalidAttributeValueException.class)
                .hasMessageContaining("got null");
        assertThatThrownBy(() -> server.setAttribute(mbean, new Attribute("Size", 1)))
                .isInstanceOf(AttributeNotFoundException.class)
                .hasMessageContaining("Size");
        assertThatThrownBy(() -> server.getAttribute(mbean, "Home"))
                .as("not in the management interface")
                .isInstanceOf(AttributeNotFoundException.class);
        AttributeList some = new AttributeList();
        some.add(new Attribute("Age", 5));
        some.add(new Attribute("Tags", new String[] {"x"}));
        some.add(new Attribute("Name", 7));
        assertThat(server.setAttributes(mbean, some)).hasSize(2);
        assertThat(server.getAttributes(mbean, new String[] {"Age", "Tags", "None"})).hasSize(2);
        assertThat(server.getAttribute(mbean, "age")).isEqualTo(5);
        assertThat(server.getMBeanInfo(mbean).getAttributes()).hasSize(6);
    }

    @Test
    @Spec("F4")
    void managementMethodsWorkOnTheEditedValues() throws Exception {
        ObjectName mbean = add("ann", "39", 40);
        Object[] five = {5};
        String[] signature = {"int"};
        assertThatThrownBy(() -> server.invoke(mbean, "older", five, signature))
                .isInstanceOf(MBeanException.class)
                .hasCauseInstanceOf(ProfileImplementationException.class)
                .hasRootCauseMessage(
                        "Cannot change attribute age of table subscribers: profiles of "
                                + Specs.id("ReadOnlySubscriber")
                                + " are read-only for SLEE components");
        profile(mbean).editProfile();
        assertThat(server.invoke(mbean, "older", five, signature)).isEqualTo("unnamed is 45");
        assertThatThrownBy(() -> server.invoke(mbean, "halfDone", null, null))
                .isInstanceOf(MBeanException.class)
                .hasCauseInstanceOf(ProfileImplementationException.class);
        assertThatThrownBy(() -> server.invoke(mbean, "unreachable", null, null))
                .isInstanceOf(MBeanException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(server.getAttribute(mbean, "Age")).isEqualTo(45);
        profile(mbean).commitProfile();
        assertThat(age("ann")).isEqualTo(45);
    }

    @Test
    @Spec("F2")
    void newProfilesStartFromTheDefaultProfile() throws Exception {
        ObjectName mbean = provisioning.getDefaultProfile("subscribers");
        assertThat(mbean.getKeyProperty(ProfileMBean.PROFILE_NAME_KEY)).isEqualTo("\"\"");
        assertThat(server.getAttribute(mbean, "Age")).isEqualTo(18);
        profile(mbean).editProfile();
        server.setAttribute(mbean, new Attribute("Age", 21));
        profile(mbean).commitProfile();
        ObjectName ann = provisioning.createProfile("subscribers", "ann");
        assertThat(server.getAttribute(ann, "Age")).isEqualTo(21);
        assertThat(list(provisioning.getProfiles("subscribers"))).isEmpty();
    }

    @Test
    @Spec("F2")
    void removingAProfileClosesItsMBean() throws Exception {
        ObjectName mbean = add("ann", "39", 40);
        profile(mbean).editProfile();
        provisioning.removeProfile("subscribers", "ann");
        assertThat(server.isRegistered(mbean)).isFalse();
        assertThat(list(provisioning.getProfiles("subscribers"))).isEmpty();
        assertThatThrownBy(() -> provisioning.removeProfile("subscribers", "ann"))
                .isInstanceOf(UnrecognizedProfileNameException.class);
        ObjectName bob = add("bob", "44", 1);
        provisioning.removeProfileTable("subscribers");
        assertThat(server.isRegistered(bob)).isFalse();
    }

    @Test
    @Spec({"F8", "F9"})
    void administratorsSearch() throws Exception {
        add("ann", "39", 40);
        add("bob", "3906", 20);
        ProfileID ann = new ProfileID("subscribers", "ann");
        ProfileID bob = new ProfileID("subscribers", "bob");
        assertThat(list(provisioning.getProfilesByAttribute("subscribers", "age", 40)))
                .containsExactly(ann);
        assertThat(list(provisioning.getProfilesByIndexedAttribute("subscribers", "age", 20)))
                .containsExactly(bob);
        assertThat(
                        list(
                                provisioning.getProfilesByStaticQuery(
                                        "subscribers", "route", new Object[] {"390612"})))
                .containsExactly(bob);
        assertThat(
                        list(
                                provisioning.getProfilesByDynamicQuery(
                                        "subscribers", new GreaterThan("age", 20))))
                .containsExactly(ann);
    }

    @Test
    @Spec("F12")
    void onlyTablesWithUsageParametersHaveAUsageMBean() {
        assertThatThrownBy(() -> provisioning.getProfileTableUsageMBean("subscribers"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("usage parameters interface");
    }
}
