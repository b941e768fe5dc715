package io.patchbay.slee.container.facilities.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.patchbay.slee.container.fixture.Usage;
import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import javax.slee.InvalidArgumentException;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.UsageParameterSetNameAlreadyExistsException;
import javax.slee.usage.SampleStatistics;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.junit.jupiter.api.Test;

@Spec("E7")
class UsageSetsTest {
    private final UsageSets sets =
            new UsageSets(new ResourceAdaptorEntityNotification("sip"), Usage.classes());

    private static Usage face(UsageParameterSet set) {
        return (Usage) set.parameters();
    }

    @Test
    void countsAndSamples() {
        Usage usage = face(sets.defaultSet());
        usage.incrementCalls(3);
        usage.incrementCalls(-1);
        usage.sampleDelay(10);
        usage.sampleDelay(30);
        assertThat(sets.defaultSet().counter(0)).isEqualTo(2);
        SampleStatistics delay = sets.defaultSet().statistics(1);
        assertThat(delay.getSampleCount()).isEqualTo(2);
        assertThat(delay.getMinimum()).isEqualTo(10);
        assertThat(delay.getMaximum()).isEqualTo(30);
        assertThat(delay.getMean()).isEqualTo(20);
    }

    @Test
    void readsAndResets() {
        face(sets.defaultSet()).incrementCalls(3);
        face(sets.defaultSet()).sampleDelay(10);
        assertThat(sets.defaultSet().counter(0, false)).isEqualTo(3);
        assertThat(sets.defaultSet().counter(0, true)).isEqualTo(3);
        assertThat(sets.defaultSet().counter(0)).isZero();
        assertThat(sets.defaultSet().statistics(1, true).getSampleCount()).isOne();
        assertThat(sets.defaultSet().statistics(1).getSampleCount()).isZero();
    }

    @Test
    void keepsNamedSetsApart() throws Exception {
        sets.create("gold");
        face(sets.set("gold")).incrementCalls(5);
        assertThat(sets.defaultSet().counter(0)).isZero();
        assertThat(sets.names()).containsExactly("gold");
        sets.reset();
        assertThat(sets.set("gold").counter(0)).isZero();
        assertThatExceptionOfType(UsageParameterSetNameAlreadyExistsException.class)
                .isThrownBy(() -> sets.create("gold"));
        assertThatExceptionOfType(InvalidArgumentException.class).isThrownBy(() -> sets.create(""));
        sets.remove("gold");
        assertThatExceptionOfType(UnrecognizedUsageParameterSetNameException.class)
                .isThrownBy(() -> sets.set("gold"));
        assertThatExceptionOfType(UnrecognizedUsageParameterSetNameException.class)
                .isThrownBy(() -> sets.remove("gold"));
    }

    @Test
    void tellsUpdatesOfEnabledParametersOnly() {
        List<String> heard = new ArrayList<>();
        sets.addListener((set, parameter, value) -> heard.add(parameter.name() + " " + value));
        face(sets.defaultSet()).incrementCalls(2);
        face(sets.defaultSet()).sampleDelay(10);
        sets.notifies(0, true);
        sets.notifies(1, false);
        face(sets.defaultSet()).incrementCalls(2);
        face(sets.defaultSet()).sampleDelay(11);
        assertThat(heard).containsExactly("delay 10", "calls 4");
    }
}
