package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.transaction.ActiveTransaction;

/** Something that keeps an activity context referenced: a timer, a name. */
public interface ContextReference {
    /**
     * Tells that the activity context has ended; the reference is gone already.
     *
     * @param ac the activity context
     * @param tx the transaction of the end
     */
    void contextEnded(ActivityContext ac, ActiveTransaction tx);
}
