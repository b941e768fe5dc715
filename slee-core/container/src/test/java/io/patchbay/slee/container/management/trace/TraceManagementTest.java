package io.patchbay.slee.container.management.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.patchbay.slee.container.facilities.trace.ComponentTraces;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.fixture.JmxFixture;
import io.patchbay.slee.model.spec.Spec;
import javax.slee.InvalidArgumentException;
import javax.slee.SbbID;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.TraceMBean;
import javax.slee.management.TraceNotification;
import javax.slee.management.UnrecognizedNotificationSourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Spec("E6")
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
class TraceManagementTest {
    private static final SbbID SBB = new SbbID("s", "v", "1");
    private static final NotificationSource SIP = new ResourceAdaptorEntityNotification("sip");
    private static final NotificationSource GONE = new ResourceAdaptorEntityNotification("gone");

    private final Tracers tracers = new Tracers(() -> 42);
    private final ComponentTraces components = new ComponentTraces(tracers, SBB::equals);
    private final JmxFixture jmx = new JmxFixture();
    private TraceMBean mbean;

    @BeforeEach
    void register() throws Exception {
        TraceManagement management = new TraceManagement(tracers, components, SIP::equals);
        mbean = jmx.register(management.mbean(), TraceMBean.OBJECT_NAME, TraceMBean.class);
    }

    @Test
    void notifiesOfMessagesThatPass() throws Exception {
        mbean.setTraceLevel(SIP, "stack", TraceLevel.FINE);
        tracers.tracer(SIP, "stack").fine("hello");
        tracers.tracer(SIP, "stack").finest("hidden");
        components.createTrace(SBB, Level.WARNING, "t", "old", 7);
        TraceNotification fine = (TraceNotification) jmx.heard.get(0);
        TraceNotification old = (TraceNotification) jmx.heard.get(1);
        assertThat(jmx.heard).hasSize(2);
        assertThat(fine.getType()).isEqualTo("javax.slee.management.trace.raentity");
        assertThat(fine.getTracerName()).isEqualTo("stack");
        assertThat(fine.getTraceLevel()).isEqualTo(TraceLevel.FINE);
        assertThat(fine.getMessage()).isEqualTo("hello");
        assertThat(fine.getSequenceNumber()).isEqualTo(1);
        assertThat(old.getType()).isEqualTo(TraceMBean.TRACE_NOTIFICATION_TYPE);
        assertThat(old.getMessageType()).isEqualTo("t");
    }

    @Test
    void setsAndUnsetsLevels() throws Exception {
        tracers.tracer(SIP, "a.b");
        mbean.setTraceLevel(SIP, "a", TraceLevel.FINE);
        assertThat(mbean.getTraceLevel(SIP, "a.b")).isEqualTo(TraceLevel.FINE);
        assertThat(mbean.getTracersUsed(SIP)).containsExactly("a.b");
        assertThat(mbean.getTracersSet(SIP)).containsExactly("", "a");
        mbean.unsetTraceLevel(SIP, "a");
        assertThat(mbean.getTraceLevel(SIP, "a.b")).isEqualTo(TraceLevel.INFO);
        mbean.setTraceLevel(SBB, Level.FINE);
        assertThat(mbean.getTraceLevel(SBB)).isEqualTo(Level.FINE);
    }

    @Test
    void refusesWhatIsUnknownOrMalformed() {
        assertThatExceptionOfType(UnrecognizedNotificationSourceException.class)
                .isThrownBy(() -> mbean.getTracersUsed(GONE));
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> mbean.getTraceLevel(SIP, "never"));
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> mbean.setTraceLevel(SIP, "a..b", TraceLevel.FINE));
        assertThatExceptionOfType(InvalidArgumentException.class)
                .isThrownBy(() -> mbean.unsetTraceLevel(SIP, ""));
    }
}
