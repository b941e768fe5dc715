package io.patchbay.slee.container.facilities.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Spec("E6")
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
class LoggedTracesTest {
    private final List<String> log = new ArrayList<>();
    private final LoggedTraces traces = new LoggedTraces(Recorder::new);

    @Test
    void writesToALoggerOfTheSourceAndTracer() {
        traces.traced(
                new TraceMessage(
                        new ResourceAdaptorEntityNotification("sip"),
                        "stack",
                        TraceLevel.WARNING,
                        "slow",
                        new IllegalStateException("x"),
                        7));
        traces.traced(
                new TraceMessage(
                        new SbbNotification(
                                new ServiceID("s", "v", "1"), new SbbID("proxy", "v", "1")),
                        "",
                        TraceLevel.FINEST,
                        "deep",
                        null,
                        7));
        traces.traced(
                new ComponentTrace(
                        new SbbID("old", "v", "1"),
                        javax.slee.facilities.Level.SEVERE,
                        "t",
                        "broken",
                        null,
                        7));
        assertThat(log)
                .containsExactly(
                        "slee.trace.sip.stack WARNING slow IllegalStateException",
                        "slee.trace.proxy TRACE deep",
                        "slee.trace.old ERROR t: broken");
    }

    /** A logger that remembers. */
    private final class Recorder implements System.Logger {
        private final String name;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(System.Logger.Level level) {
            return true;
        }

        @Override
        public void log(
                System.Logger.Level level,
                @Nullable ResourceBundle bundle,
                String message,
                @Nullable Throwable cause) {
            String suffix = cause == null ? "" : " " + cause.getClass().getSimpleName();
            log.add(name + " " + level + " " + message + suffix);
        }

        @Override
        public void log(
                System.Logger.Level level,
                @Nullable ResourceBundle bundle,
                String format,
                @Nullable Object... parameters) {
            log.add(name + " " + level + " " + format);
        }
    }
}
