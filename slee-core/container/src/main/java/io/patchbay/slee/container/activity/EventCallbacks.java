package io.patchbay.slee.container.activity;

import javax.slee.resource.FailureReason;

/** What the one who fired an event is told about it. Called outside of transactions. */
public interface EventCallbacks {
    /**
     * Processed.
     *
     * @param event the event
     * @param flags its flags, with {@code EventFlags.SBB_PROCESSED_EVENT} if an SBB got it
     */
    void successful(FiredEvent event, int flags);

    /**
     * Not processed, or not by all.
     *
     * @param event the event
     * @param flags its flags
     * @param reason why
     */
    void failed(FiredEvent event, int flags, FailureReason reason);

    /**
     * The SLEE holds no reference to the event object any more.
     *
     * @param event the event
     * @param flags its flags
     */
    void unreferenced(FiredEvent event, int flags);
}
