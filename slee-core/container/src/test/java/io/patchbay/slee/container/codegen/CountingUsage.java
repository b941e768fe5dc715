package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.UsageAccess;
import java.util.HashMap;
import java.util.Map;
import javax.slee.usage.SampleStatistics;

/** A usage parameter set that adds up. Confined to its test. */
final class CountingUsage implements UsageAccess {

    final Map<Integer, Long> counters = new HashMap<>();
    final Map<Integer, SampleStatistics> samples = new HashMap<>();

    @Override
    public void increment(int parameter, long by) {
        counters.merge(parameter, by, Long::sum);
    }

    @Override
    public void sample(int parameter, long value) {
        samples.put(parameter, new SampleStatistics(1, value, value, value));
    }

    @Override
    public long counter(int parameter) {
        return counters.getOrDefault(parameter, 0L);
    }

    @Override
    public SampleStatistics statistics(int parameter) {
        return samples.getOrDefault(parameter, new SampleStatistics());
    }
}
