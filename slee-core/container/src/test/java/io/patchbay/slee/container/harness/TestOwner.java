package io.patchbay.slee.container.harness;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityOwner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An owner that remembers what it was told. Thread-safe. */
public final class TestOwner implements ActivityOwner {
    private final List<ActivityContext> ended = Collections.synchronizedList(new ArrayList<>());
    private final List<ActivityContext> unreferenced =
            Collections.synchronizedList(new ArrayList<>());

    @Override
    public Object activity(ActivityKey key) {
        return key;
    }

    @Override
    public void activityEnded(ActivityContext ac) {
        ended.add(ac);
    }

    @Override
    public void activityUnreferenced(ActivityContext ac) {
        unreferenced.add(ac);
    }

    /** The activities whose end sequence is over. */
    public List<ActivityContext> ended() {
        return ended;
    }

    /** The activities that nothing referred to, each as often as it was told. */
    public List<ActivityContext> unreferenced() {
        return unreferenced;
    }
}
