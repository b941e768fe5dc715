package io.patchbay.slee.testkit.whole;

import javax.slee.SbbLocalObject;

/** What the parent calls of a child. */
public interface ChildLocal extends SbbLocalObject {
    void name(String name);

    String greet(String who);
}
