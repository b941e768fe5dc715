package io.patchbay.slee.container.codegen.contract;

import javax.slee.usage.SampleStatistics;

/** One usage parameter set, as generated usage classes see it. Thread-safe. Specification: 11.2. */
public interface UsageAccess {

    /**
     * Adds to a counter.
     *
     * @param parameter index in {@code UsageClasses.parameters()}
     * @param by how much
     */
    void increment(int parameter, long by);

    /**
     * Adds a sample.
     *
     * @param parameter index in {@code UsageClasses.parameters()}
     * @param value the sample
     */
    void sample(int parameter, long value);

    /**
     * Reads a counter.
     *
     * @param parameter index in {@code UsageClasses.parameters()}
     * @return its value
     */
    long counter(int parameter);

    /**
     * Reads the statistics of the samples.
     *
     * @param parameter index in {@code UsageClasses.parameters()}
     * @return a snapshot
     */
    SampleStatistics statistics(int parameter);
}
