package com.example.profile;

import javax.slee.CreateException;
import javax.slee.profile.Profile;
import javax.slee.profile.ProfileContext;
import javax.slee.profile.ProfileVerificationException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

public abstract class LineProfile implements Profile, LineCmp {
    public LineProfile() {}

    public void setProfileContext(ProfileContext context) {}

    public void unsetProfileContext() {}

    public void profileInitialize() {}

    public void profilePostCreate() throws CreateException {}

    public void profileActivate() {}

    public void profilePassivate() {}

    public void profileLoad() {}

    public void profileStore() {}

    public void profileRemove() {}

    public void profileVerify() throws ProfileVerificationException {}

    public boolean matches(String number) {
        return number.equals(getNumber());
    }

    public void reset() {}

    public abstract LineUsage getUsageParameterSet(String name)
            throws UnrecognizedUsageParameterSetNameException;
}
