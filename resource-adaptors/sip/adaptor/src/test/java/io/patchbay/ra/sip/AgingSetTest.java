package io.patchbay.ra.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AgingSetTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AgingSet<String> set = new AgingSet<>(Duration.ofSeconds(32), nanos::get);

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void remembersForAtLeastItsTime() {
        pass(31);
        set.add("a");
        pass(31);
        assertThat(set.contains("a")).isTrue();
    }

    @Test
    void forgetsAfterTwiceItsTime() {
        set.add("a");
        pass(33);
        assertThat(set.contains("a")).isTrue();
        pass(33);
        assertThat(set.contains("a")).isFalse();
    }

    @Test
    void forgetsAllAfterALongSilence() {
        set.add("a");
        pass(100);
        assertThat(set.contains("a")).isFalse();
    }
}
