package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.FacilityException;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceFacility;
import javax.slee.serviceactivity.ServiceStartedEvent;

/** An SBB as one wrote it for 1.0: traces over the facility, fires without a service. */
public abstract class EarlierSbb extends RecordingSbb {
    public abstract int getCount();

    public abstract void setCount(int count);

    public abstract void fireTest(TestEvent event, ActivityContextInterface aci, Address address);

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        setCount(getCount() + 1);
        record("earlier " + event.text() + " " + getCount());
        if (event.text().equals("again")) {
            fireTest(new TestEvent("fired"), aci, null);
        }
        trace(event.text());
    }

    private void trace(String text) {
        try {
            facility(TraceFacility.class, "facilities/trace")
                    .createTrace(context().getSbb(), Level.INFO, "earlier", text, 0);
        } catch (UnrecognizedComponentException | FacilityException e) {
            throw new IllegalStateException("Not traced", e);
        }
    }

    public void onStarted(ServiceStartedEvent event, ActivityContextInterface aci) {
        record("earlier started");
        aci.detach(context().getSbbLocalObject());
    }
}
