package io.patchbay.slee.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AreaConverterTest {
    @Test
    void namesTheRoomOfTheKernel() {
        assertThat(AreaConverter.area("io.patchbay.slee.container.routing.EventRouter"))
                .isEqualTo("routing");
        assertThat(AreaConverter.area("io.patchbay.slee.container.facilities.timer.Timers"))
                .isEqualTo("facilities.timer");
    }

    @Test
    void namesTheSourceOfATraceMessage() {
        assertThat(AreaConverter.area("slee.trace.SipRA.wire")).isEqualTo("SipRA.wire");
    }

    @Test
    void namesThePackageOfAnybodyElse() {
        assertThat(AreaConverter.area("io.patchbay.slee.server.run.SleeServer")).isEqualTo("run");
        assertThat(AreaConverter.area("plain")).isEqualTo("plain");
        assertThat(AreaConverter.area("a.B")).isEqualTo("a");
    }
}
