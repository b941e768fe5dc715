package com.example.sbb;

import javax.slee.ActivityContextInterface;
import javax.slee.CreateException;
import javax.slee.RolledBackContext;
import javax.slee.Sbb;
import javax.slee.SbbContext;

public abstract class BaseSbb implements Sbb {
    public void setSbbContext(SbbContext context) {}

    public void unsetSbbContext() {}

    public void sbbCreate() throws CreateException {}

    public void sbbPostCreate() throws CreateException {}

    public void sbbActivate() {}

    public void sbbPassivate() {}

    public void sbbLoad() {}

    public void sbbStore() {}

    public void sbbRemove() {}

    public void sbbExceptionThrown(Exception e, Object event, ActivityContextInterface aci) {}

    public void sbbRolledBack(RolledBackContext context) {}
}
