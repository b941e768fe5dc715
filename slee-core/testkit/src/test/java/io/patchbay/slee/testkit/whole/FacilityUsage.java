package io.patchbay.slee.testkit.whole;

/** What the facility service counts. */
public interface FacilityUsage {
    void incrementCalls(long by);

    void sampleLength(long length);
}
