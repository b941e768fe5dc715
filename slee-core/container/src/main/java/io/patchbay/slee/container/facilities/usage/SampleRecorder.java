package io.patchbay.slee.container.facilities.usage;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import javax.slee.usage.SampleStatistics;

/**
 * The samples of one usage parameter. Thread-safe.
 *
 * <p>Updates do not wait for each other; a reading that runs beside an update may see a part of it.
 */
final class SampleRecorder {
    private final LongAdder count = new LongAdder();
    private final LongAdder sum = new LongAdder();
    private final LongAccumulator minimum = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAccumulator maximum = new LongAccumulator(Math::max, Long.MIN_VALUE);

    void add(long value) {
        sum.add(value);
        minimum.accumulate(value);
        maximum.accumulate(value);
        count.increment();
    }

    SampleStatistics statistics() {
        return statistics(count.sum(), minimum.get(), maximum.get(), sum.sum());
    }

    SampleStatistics statisticsThenReset() {
        return statistics(
                count.sumThenReset(),
                minimum.getThenReset(),
                maximum.getThenReset(),
                sum.sumThenReset());
    }

    private static SampleStatistics statistics(long count, long minimum, long maximum, long sum) {
        return count == 0
                ? new SampleStatistics()
                : new SampleStatistics(count, minimum, maximum, (double) sum / count);
    }
}
