package io.patchbay.slee.testkit.whole;

import javax.slee.profile.Profile;
import javax.slee.profile.ProfileContext;
import javax.slee.profile.ProfileVerificationException;

/** A tone that refuses to be "wrong" and counts who reads it. */
public abstract class ToneProfile implements Profile, ToneCmp {
    public abstract ToneUsage getDefaultUsageParameterSet();

    public String read() {
        getDefaultUsageParameterSet().incrementReads(1);
        return getTone();
    }

    @Override
    public void setProfileContext(ProfileContext context) {}

    @Override
    public void unsetProfileContext() {}

    @Override
    public void profileInitialize() {
        setTone("silence");
    }

    @Override
    public void profilePostCreate() {}

    @Override
    public void profileActivate() {}

    @Override
    public void profilePassivate() {}

    @Override
    public void profileLoad() {}

    @Override
    public void profileStore() {}

    @Override
    public void profileRemove() {}

    @Override
    public void profileVerify() throws ProfileVerificationException {
        if ("wrong".equals(getTone())) {
            throw new ProfileVerificationException("A tone cannot be wrong");
        }
    }
}
