package io.patchbay.slee.container.facilities.usage;

import io.patchbay.slee.container.codegen.UsageParameter;
import io.patchbay.slee.container.codegen.UsageParameter.Kind;
import io.patchbay.slee.container.codegen.contract.UsageAccess;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import javax.slee.usage.SampleStatistics;
import org.jspecify.annotations.Nullable;

/** One usage parameter set, default or named. Thread-safe. Specification: 11.2. */
public final class UsageParameterSet implements UsageAccess {
    private final UsageSets sets;
    private final @Nullable String name;
    private final LongAdder[] counters;
    private final SampleRecorder[] samples;
    private final Object parameters;

    UsageParameterSet(UsageSets sets, @Nullable String name) {
        this.sets = sets;
        this.name = name;
        int size = sets.parameters().size();
        this.counters = new LongAdder[size];
        this.samples = new SampleRecorder[size];
        for (int i = 0; i < size; i++) {
            counters[i] = new LongAdder();
            samples[i] = new SampleRecorder();
        }
        this.parameters = sets.classes().newParameters(this);
    }

    /**
     * The set's name.
     *
     * @return the name, empty for the default set
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The sets that this one belongs to.
     *
     * @return all sets of the notification source
     */
    public UsageSets sets() {
        return sets;
    }

    /**
     * The face for the component.
     *
     * @return an instance of the usage parameters interface, the same one each time
     */
    public Object parameters() {
        return parameters;
    }

    @Override
    public void increment(int parameter, long by) {
        LongAdder counter = counters[parameter];
        counter.add(by);
        if (sets.notifies(parameter)) {
            sets.updated(this, parameter, counter.sum());
        }
    }

    @Override
    public void sample(int parameter, long value) {
        samples[parameter].add(value);
        if (sets.notifies(parameter)) {
            sets.updated(this, parameter, value);
        }
    }

    @Override
    public long counter(int parameter) {
        return counters[parameter].sum();
    }

    @Override
    public SampleStatistics statistics(int parameter) {
        return samples[parameter].statistics();
    }

    /**
     * Reads a counter and, if told so, sets it to zero.
     *
     * @param parameter index of the parameter
     * @param reset whether to reset
     * @return the value before the reset
     */
    public long counter(int parameter, boolean reset) {
        return reset ? counters[parameter].sumThenReset() : counters[parameter].sum();
    }

    /**
     * Reads samples and, if told so, forgets them.
     *
     * @param parameter index of the parameter
     * @param reset whether to reset
     * @return the statistics before the reset
     */
    public SampleStatistics statistics(int parameter, boolean reset) {
        return reset ? samples[parameter].statisticsThenReset() : samples[parameter].statistics();
    }

    /** Sets all counters to zero and forgets all samples. */
    public void reset() {
        List<UsageParameter> all = sets.parameters();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == Kind.COUNTER) {
                counters[i].reset();
            } else {
                samples[i].statisticsThenReset();
            }
        }
    }
}
