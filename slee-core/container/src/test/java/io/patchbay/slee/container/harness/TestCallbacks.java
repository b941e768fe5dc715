package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.activity.EventCallbacks;
import io.patchbay.slee.container.activity.FiredEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.slee.resource.EventFlags;
import javax.slee.resource.FailureReason;

/** Remembers what became of events. Thread-safe. */
public final class TestCallbacks implements EventCallbacks {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void successful(FiredEvent e, int flags) {
        boolean processed = (flags & EventFlags.SBB_PROCESSED_EVENT) != 0;
        told.add(e.event() + (processed ? " processed" : " seen by nobody"));
    }

    @Override
    public void failed(FiredEvent e, int flags, FailureReason reason) {
        told.add(e.event() + " failed " + reason);
    }

    @Override
    public void unreferenced(FiredEvent e, int flags) {
        told.add(e.event() + " unreferenced");
    }

    /** What was told, in order. */
    public List<String> told() {
        return told;
    }
}
