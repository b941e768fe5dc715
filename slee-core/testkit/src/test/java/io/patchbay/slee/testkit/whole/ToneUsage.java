package io.patchbay.slee.testkit.whole;

/** What profile tables of tones count. */
public interface ToneUsage {
    void incrementReads(long by);
}
