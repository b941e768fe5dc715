package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;

/** Breaks rules: a CMP field without accessors, a method whose name is reserved. */
public abstract class BrokenSbb extends RecordingSbb {
    public void onTest(TestEvent event, ActivityContextInterface aci) {
        sbbSurprise();
    }

    public void sbbSurprise() {
        record("surprise");
    }
}
