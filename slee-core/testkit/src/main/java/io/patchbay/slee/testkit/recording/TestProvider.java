package io.patchbay.slee.testkit.recording;

/** What SBBs call of the recording adaptor. */
public interface TestProvider {
    /**
     * Records a message.
     *
     * @param message what the SBB did
     */
    void record(String message);

    /**
     * Starts an activity in the transaction of the caller.
     *
     * @param name its identity
     * @return the activity
     */
    TestActivity start(String name);

    /**
     * Ends an activity in the transaction of the caller.
     *
     * @param activity which
     */
    void end(TestActivity activity);
}
