package io.patchbay.slee.testkit.echo;

import io.patchbay.slee.testkit.recording.TestActivityContextInterfaceFactory;
import io.patchbay.slee.testkit.recording.TestEvent;
import io.patchbay.slee.testkit.recording.TestProvider;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.slee.ActivityContextInterface;
import javax.slee.ActivityEndEvent;
import javax.slee.CreateException;
import javax.slee.RolledBackContext;
import javax.slee.Sbb;
import javax.slee.SbbContext;
import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerFacility;
import javax.slee.facilities.TimerOptions;
import javax.slee.serviceactivity.ServiceStartedEvent;

/** Counts the events of its activity, and does what their text says. */
public abstract class EchoSbb implements Sbb {
    private SbbContext context;
    private TestProvider provider;
    private TimerFacility timers;

    public abstract int getCount();

    public abstract void setCount(int count);

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        setCount(getCount() + 1);
        provider.record("echo " + event.text() + " " + getCount());
        switch (event.text()) {
            case "fail" -> throw new IllegalStateException("asked to fail");
            case "detach" -> aci.detach(context.getSbbLocalObject());
            case "timer" ->
                    timers.setTimer(aci, null, System.currentTimeMillis() * 0, new TimerOptions());
            default -> {}
        }
    }

    public void onStarted(ServiceStartedEvent event, ActivityContextInterface aci) {
        provider.record("started " + event.getService().getName());
        aci.detach(context.getSbbLocalObject());
    }

    public void onTimer(TimerEvent event, ActivityContextInterface aci) {
        provider.record("timer " + getCount());
    }

    public void onEnd(ActivityEndEvent event, ActivityContextInterface aci) {
        provider.record("end " + getCount());
    }

    @Override
    public void setSbbContext(SbbContext sbbContext) {
        context = sbbContext;
        try {
            Context env = (Context) new InitialContext().lookup("java:comp/env");
            provider = (TestProvider) env.lookup("slee/resources/recording/provider");
            timers = (TimerFacility) env.lookup("slee/facilities/timer");
            TestActivityContextInterfaceFactory factory =
                    (TestActivityContextInterfaceFactory)
                            env.lookup("slee/resources/recording/acifactory");
            if (factory == null) {
                throw new IllegalStateException("no factory");
            }
        } catch (NamingException e) {
            throw new IllegalStateException("The environment is not complete", e);
        }
    }

    @Override
    public void unsetSbbContext() {
        provider = null;
    }

    @Override
    public void sbbCreate() throws CreateException {
        provider.record("create");
    }

    @Override
    public void sbbPostCreate() throws CreateException {}

    @Override
    public void sbbActivate() {}

    @Override
    public void sbbPassivate() {}

    @Override
    public void sbbRemove() {
        provider.record("remove " + getCount());
    }

    @Override
    public void sbbLoad() {}

    @Override
    public void sbbStore() {}

    @Override
    public void sbbExceptionThrown(Exception e, Object event, ActivityContextInterface aci) {
        provider.record("exception " + getCount());
    }

    @Override
    public void sbbRolledBack(RolledBackContext rolledBack) {
        provider.record("rolledBack " + getCount());
    }
}
