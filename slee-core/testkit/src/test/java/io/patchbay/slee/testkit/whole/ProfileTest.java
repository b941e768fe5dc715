package io.patchbay.slee.testkit.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.patchbay.slee.model.spec.Spec;
import io.patchbay.slee.testkit.Recorder;
import io.patchbay.slee.testkit.TestSlee;
import java.util.List;
import javax.management.Attribute;
import javax.management.ObjectName;
import javax.slee.management.ProfileTableUsageMBean;
import javax.slee.profile.ProfileID;
import javax.slee.profile.ProfileMBean;
import javax.slee.profile.ProfileVerificationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A profile table from its creation to its use by a deployed SBB. */
class ProfileTest {
    private final TestSlee slee = TestSlee.boot();
    private final Administrator administrator = new Administrator(slee.mbeans());
    private final Recorder recorder = slee.recorder("recording");

    @BeforeEach
    void provision() throws Exception {
        slee.install("tones.jar", Units.tones());
        administrator.profiles().createProfileTable(Units.TONES, "tones");
        ObjectName busy = administrator.profiles().createProfile("tones", "busy");
        slee.mbeans().setAttribute(busy, new Attribute("Tone", "beep"));
        administrator.bean(busy, ProfileMBean.class).commitProfile();
    }

    @AfterEach
    void close() {
        slee.close();
    }

    private void runTheService() throws Exception {
        slee.install("tone.jar", Units.tone());
        slee.activate(Units.TONE);
        recorder.start("call");
    }

    @Test
    @Spec({"E8", "F2", "F5", "I"})
    void isProvisionedByTheAdministratorAndReadBySbbs() throws Exception {
        runTheService();
        recorder.fire("call", "busy");
        recorder.await("tone beep = beep");

        ObjectName busy = administrator.profiles().getProfile("tones", "busy");
        ProfileMBean profile = administrator.bean(busy, ProfileMBean.class);
        profile.editProfile();
        slee.mbeans().setAttribute(busy, new Attribute("Tone", "wrong"));
        assertThatThrownBy(profile::commitProfile)
                .isInstanceOf(ProfileVerificationException.class)
                .hasMessageContaining("cannot be wrong");
        slee.mbeans().setAttribute(busy, new Attribute("Tone", "hum"));
        profile.commitProfile();
        recorder.fire("call", "busy");
        recorder.await("tone hum = hum");
        assertThat((Object) administrator.profiles().getProfiles("tones"))
                .isEqualTo(List.of(new ProfileID("tones", "busy")));
    }

    @Test
    @Spec({"F12", "I"})
    void countsTheUsageOfATable() throws Exception {
        runTheService();
        ObjectName name = administrator.profiles().getProfileTableUsageMBean("tones");
        assertThat(name.toString())
                .isEqualTo(ProfileTableUsageMBean.BASE_OBJECT_NAME + ",profileTableName=\"tones\"");
        ProfileTableUsageMBean usage = administrator.bean(name, ProfileTableUsageMBean.class);
        assertThat(usage.getProfileTableName()).isEqualTo("tones");
        recorder.fire("call", "busy");
        recorder.fire("call", "busy");
        recorder.end("call");
        recorder.await("activityEnded call");
        ObjectName set = usage.getUsageMBean();
        assertThat(reads(set)).isEqualTo(2L);
        usage.resetAllUsageParameters();
        assertThat(reads(set)).isEqualTo(0L);
        usage.createUsageParameterSet("night");
        assertThat(usage.getUsageParameterSets()).containsExactly("night");

        administrator.profiles().removeProfileTable("tones");
        assertThat(slee.mbeans().isRegistered(name)).isFalse();
        assertThat(slee.mbeans().isRegistered(set)).isFalse();
        administrator.profiles().createProfileTable(Units.TONES, "tones");
        ProfileTableUsageMBean fresh =
                administrator.bean(
                        administrator.profiles().getProfileTableUsageMBean("tones"),
                        ProfileTableUsageMBean.class);
        assertThat(fresh.getUsageParameterSets()).isEmpty();
        assertThat(reads(fresh.getUsageMBean())).isEqualTo(0L);
    }

    private Object reads(ObjectName set) throws Exception {
        return slee.mbeans()
                .invoke(set, "getReads", new Object[] {false}, new String[] {"boolean"});
    }
}
