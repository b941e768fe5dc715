package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestProvider;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.slee.ActivityContextInterface;
import javax.slee.RolledBackContext;
import javax.slee.Sbb;
import javax.slee.SbbContext;

/** What the SBBs of these tests share: they record what they do. */
public abstract class RecordingSbb implements Sbb {
    private SbbContext context;
    private Context environment;
    private TestProvider provider;

    protected SbbContext context() {
        return context;
    }

    protected void record(String message) {
        provider.record(message);
    }

    protected <T> T facility(Class<T> type, String name) {
        try {
            return type.cast(environment.lookup("slee/" + name));
        } catch (NamingException e) {
            throw new IllegalStateException("The environment is not complete", e);
        }
    }

    @Override
    public void setSbbContext(SbbContext sbbContext) {
        context = sbbContext;
        try {
            environment = (Context) new InitialContext().lookup("java:comp/env");
            provider = (TestProvider) environment.lookup("slee/resources/recording/provider");
        } catch (NamingException e) {
            throw new IllegalStateException("The environment is not complete", e);
        }
    }

    @Override
    public void unsetSbbContext() {
        record("unset " + context.getSbb().getName());
        context = null;
    }

    @Override
    public void sbbCreate() {}

    @Override
    public void sbbPostCreate() {}

    @Override
    public void sbbActivate() {}

    @Override
    public void sbbPassivate() {}

    @Override
    public void sbbRemove() {
        record("remove " + context.getSbb().getName());
    }

    @Override
    public void sbbLoad() {}

    @Override
    public void sbbStore() {}

    @Override
    public void sbbExceptionThrown(Exception e, Object event, ActivityContextInterface aci) {
        record("exception " + e);
    }

    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {}
}
