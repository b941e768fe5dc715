package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;
import javax.slee.SLEEException;
import javax.slee.profile.ProfileFacility;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;

/** Reads the tone whose name its event says, in both ways. */
public abstract class ToneSbb extends RecordingSbb {
    public abstract ToneCmp getToneCmp(ProfileID id)
            throws UnrecognizedProfileNameException, UnrecognizedProfileTableNameException;

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        try {
            ToneLocal local =
                    (ToneLocal)
                            facility(ProfileFacility.class, "facilities/profile")
                                    .getProfileTable("tones")
                                    .find(event.text());
            record(
                    "tone "
                            + local.read()
                            + " = "
                            + getToneCmp(new ProfileID("tones", event.text())).getTone());
        } catch (UnrecognizedProfileNameException | UnrecognizedProfileTableNameException e) {
            throw new SLEEException("No tone " + event.text(), e);
        }
    }
}
