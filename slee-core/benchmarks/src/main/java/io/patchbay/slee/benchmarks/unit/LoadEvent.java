package io.patchbay.slee.benchmarks.unit;

/** The event of the benchmark; one object serves all. */
public final class LoadEvent {
    /** Made once. */
    public LoadEvent() {}
}
