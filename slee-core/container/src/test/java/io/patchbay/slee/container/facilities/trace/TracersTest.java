package io.patchbay.slee.container.facilities.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.patchbay.slee.model.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import javax.slee.SbbID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;
import javax.slee.facilities.Tracer;
import javax.slee.management.NotificationSource;
import javax.slee.management.ResourceAdaptorEntityNotification;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@Spec("E6")
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
@NullUnmarked // passes null on purpose
class TracersTest {
    private static final NotificationSource SIP = new ResourceAdaptorEntityNotification("sip");
    private static final NotificationSource HTTP = new ResourceAdaptorEntityNotification("http");

    private final List<String> heard = new ArrayList<>();
    private final Tracers tracers = new Tracers(() -> 42);

    TracersTest() {
        tracers.addListener(
                new TraceListener() {
                    @Override
                    public void traced(TraceMessage m) {
                        heard.add(m.tracer() + " " + m.level() + " " + m.message());
                    }

                    @Override
                    public void traced(ComponentTrace m) {
                        heard.add(m.type() + " " + m.level() + " " + m.message());
                    }
                });
    }

    @Test
    void passesInfoAndAboveToBeginWith() {
        Tracer tracer = tracers.tracer(SIP, "stack");
        tracer.severe("s");
        tracer.info("i");
        tracer.config("c");
        tracer.finest("f");
        assertThat(heard).containsExactly("stack Severe s", "stack Info i");
        assertThat(tracer.isInfoEnabled()).isTrue();
        assertThat(tracer.isConfigEnabled()).isFalse();
        assertThat(tracer.getTraceLevel()).isEqualTo(TraceLevel.INFO);
    }

    @Test
    void inheritsAlongTheDots() {
        Tracer deep = tracers.tracer(SIP, "a.b.c");
        tracers.setLevel(SIP, "a", TraceLevel.FINE);
        assertThat(deep.isFineEnabled()).isTrue();
        tracers.setLevel(SIP, "a.b", TraceLevel.OFF);
        assertThat(deep.isSevereEnabled()).isFalse();
        tracers.unsetLevel(SIP, "a.b");
        assertThat(deep.getTraceLevel()).isEqualTo(TraceLevel.FINE);
        tracers.setLevel(SIP, "", TraceLevel.WARNING);
        assertThat(deep.getTraceLevel()).isEqualTo(TraceLevel.FINE);
        tracers.unsetLevel(SIP, "a");
        assertThat(deep.getTraceLevel()).isEqualTo(TraceLevel.WARNING);
        assertThat(tracers.tracer(SIP, "ab").getTraceLevel()).isEqualTo(TraceLevel.WARNING);
    }

    @Test
    void keepsSourcesApart() {
        tracers.setLevel(SIP, "", TraceLevel.FINEST);
        assertThat(tracers.tracer(HTTP, "x").isFineEnabled()).isFalse();
        assertThat(tracers.tracer(SIP, "x").isFinestEnabled()).isTrue();
    }

    @Test
    void knowsTheSevenLevels() {
        Tracer tracer = tracers.tracer(SIP, "");
        tracers.setLevel(SIP, "", TraceLevel.FINEST);
        tracer.severe("1");
        tracer.warning("2");
        tracer.info("3");
        tracer.config("4");
        tracer.fine("5");
        tracer.finer("6");
        tracer.finest("7");
        tracer.trace(TraceLevel.FINE, "8");
        assertThat(heard)
                .containsExactly(
                        " Severe 1",
                        " Warning 2",
                        " Info 3",
                        " Config 4",
                        " Fine 5",
                        " Finer 6",
                        " Finest 7",
                        " Fine 8");
        assertThat(tracer.isTraceable(TraceLevel.FINEST)).isTrue();
        assertThat(tracer.getParentTracerName()).isNull();
        assertThat(tracers.tracer(SIP, "a").getParentTracerName()).isEmpty();
        assertThat(tracers.tracer(SIP, "a.b").getParentTracerName()).isEqualTo("a");
    }

    @Test
    void tellsUsedFromSet() {
        tracers.tracer(SIP, "used");
        tracers.setLevel(SIP, "set", TraceLevel.FINE);
        assertThat(tracers.used(SIP)).containsExactly("used");
        assertThat(tracers.levels(SIP)).containsOnlyKeys("", "set");
        assertThat(tracers.level(SIP, "used")).contains(TraceLevel.INFO);
        assertThat(tracers.level(SIP, "set")).contains(TraceLevel.FINE);
        assertThat(tracers.level(SIP, "neither")).isEmpty();
        assertThat(tracers.tracer(SIP, "used")).isSameAs(tracers.tracer(SIP, "used"));
    }

    @Test
    void refusesMalformedNamesAndTheLevelOff() {
        for (String name : List.of(".", "a.", ".a", "a..b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> tracers.tracer(SIP, name));
        }
        assertThatNullPointerException().isThrownBy(() -> tracers.tracer(SIP, null));
        assertThatIllegalArgumentException().isThrownBy(() -> tracers.unsetLevel(SIP, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tracers.tracer(SIP, "a").trace(TraceLevel.OFF, "m"));
        assertThatNullPointerException().isThrownBy(() -> tracers.tracer(SIP, "a").fine(null));
    }

    @Test
    @Spec("E6")
    void servesOldComponentsByTheirOwnLevel() throws UnrecognizedComponentException {
        SbbID sbb = new SbbID("s", "v", "1");
        ComponentTraces facility = new ComponentTraces(tracers, sbb::equals);
        facility.createTrace(sbb, Level.FINE, "t", "hidden", 7);
        facility.createTrace(sbb, Level.WARNING, "t", "seen", 7);
        facility.setTraceLevel(sbb, Level.FINE);
        facility.createTrace(sbb, Level.FINE, "t", "now seen", 7);
        assertThat(heard).containsExactly("t Warning seen", "t Fine now seen");
        assertThat(facility.getTraceLevel(sbb)).isEqualTo(Level.FINE);
        assertThatExceptionOfType(UnrecognizedComponentException.class)
                .isThrownBy(() -> facility.getTraceLevel(new SbbID("x", "v", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facility.createTrace(sbb, Level.OFF, "t", "m", 7));
    }
}
