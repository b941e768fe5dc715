package io.patchbay.slee.container.profile;

import java.io.IOException;
import javax.slee.profile.ProfileLocalObject;

/** The local interface of the tests' profile specification. */
public interface SubscriberLocal extends SubscriberCmp, ProfileLocalObject {
    String greet(String who, long times);

    void birthday();

    void refuse() throws IOException;

    void fail();

    String loader();
}
