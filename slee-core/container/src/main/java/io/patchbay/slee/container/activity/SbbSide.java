package io.patchbay.slee.container.activity;

import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.ActivityContextInterface;
import javax.slee.SbbLocalObject;

/** What activity contexts need from the room of the SBBs. Thread-safe. */
public interface SbbSide {
    /**
     * Finds the plain view behind an SBB's own activity context interface.
     *
     * @param aci any activity context interface of this SLEE
     * @return the plain view; the argument itself if it is not an SBB's own
     */
    ActivityContextInterface plain(ActivityContextInterface aci);

    /**
     * Attaches an entity.
     *
     * @param tx the transaction
     * @param ac the activity context
     * @param sbb the SBB entity
     */
    void attach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb);

    /**
     * Detaches an entity.
     *
     * @param tx the transaction
     * @param ac the activity context
     * @param sbb the SBB entity
     */
    void detach(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb);

    /**
     * Tells whether an entity is attached.
     *
     * @param tx the transaction
     * @param ac the activity context
     * @param sbb the SBB entity
     * @return true if it is
     */
    boolean isAttached(ActiveTransaction tx, ActivityContext ac, SbbLocalObject sbb);
}
