package io.patchbay.slee.testkit.whole;

import javax.slee.profile.ProfileLocalObject;

/** What SBBs call of a tone. */
public interface ToneLocal extends ProfileLocalObject {
    /** The tone, counted as a read. */
    String read();
}
