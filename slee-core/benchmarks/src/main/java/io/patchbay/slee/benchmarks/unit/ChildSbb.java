package io.patchbay.slee.benchmarks.unit;

import javax.slee.ActivityContextInterface;

/** Reads and writes one CMP field for each event. */
public abstract class ChildSbb extends PlainSbb {
    /** Made by the SLEE. */
    public ChildSbb() {}

    /**
     * How many events the entity had.
     *
     * @return the CMP field
     */
    public abstract long getCount();

    /**
     * Sets how many events the entity had.
     *
     * @param count the CMP field
     */
    public abstract void setCount(long count);

    /**
     * Counts.
     *
     * @param event the event
     * @param aci where it was fired
     */
    public void onLoad(LoadEvent event, ActivityContextInterface aci) {
        setCount(getCount() + 1);
    }
}
