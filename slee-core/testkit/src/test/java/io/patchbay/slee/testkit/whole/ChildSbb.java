package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;

/** Has a name, and says it. */
public abstract class ChildSbb extends RecordingSbb {
    public abstract String getName();

    public abstract void setName(String name);

    public void name(String name) {
        setName(name);
    }

    public String greet(String who) {
        return getName() + " " + who;
    }

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        record("child " + getName() + " " + event.text());
    }
}
