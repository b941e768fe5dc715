package io.patchbay.slee.container.management.trace;

import io.patchbay.slee.container.facilities.trace.ComponentTrace;
import io.patchbay.slee.container.facilities.trace.ComponentTraces;
import io.patchbay.slee.container.facilities.trace.TraceListener;
import io.patchbay.slee.container.facilities.trace.TraceMessage;
import io.patchbay.slee.container.facilities.trace.Tracers;
import io.patchbay.slee.container.management.Emitter;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.management.MBeanNotificationInfo;
import javax.management.StandardEmitterMBean;
import javax.slee.ComponentID;
import javax.slee.InvalidArgumentException;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.NotificationSource;
import javax.slee.management.ProfileTableNotification;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.SubsystemNotification;
import javax.slee.management.TraceMBean;
import javax.slee.management.TraceNotification;
import javax.slee.management.UnrecognizedNotificationSourceException;

/** The MBean of the tracers. Thread-safe. Specification: 14.11. */
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
public final class TraceManagement implements TraceMBean {
    private static final String[] NO_NAMES = {};

    private final Tracers tracers;
    private final ComponentTraces components;
    private final Predicate<NotificationSource> exists;
    private final Emitter emitter =
            new Emitter(
                    Emitter.name(OBJECT_NAME),
                    new MBeanNotificationInfo(
                            new String[] {
                                TRACE_NOTIFICATION_TYPE,
                                SbbNotification.TRACE_NOTIFICATION_TYPE,
                                ResourceAdaptorEntityNotification.TRACE_NOTIFICATION_TYPE,
                                ProfileTableNotification.TRACE_NOTIFICATION_TYPE,
                                SubsystemNotification.TRACE_NOTIFICATION_TYPE
                            },
                            TraceNotification.class.getName(),
                            "A trace message passed its level"));

    /**
     * Makes the MBean.
     *
     * @param tracers all tracers
     * @param components the trace facility of SLEE 1.0
     * @param exists tells whether a notification source exists in the SLEE
     */
    public TraceManagement(
            Tracers tracers, ComponentTraces components, Predicate<NotificationSource> exists) {
        this.tracers = tracers;
        this.components = components;
        this.exists = exists;
        tracers.addListener(new Notifier());
    }

    /**
     * The form in which it is registered.
     *
     * @return an MBean that emits trace notifications
     */
    public StandardEmitterMBean mbean() {
        return new StandardEmitterMBean(this, TraceMBean.class, emitter.listeners());
    }

    @Override
    public Level getTraceLevel(ComponentID component) throws UnrecognizedComponentException {
        return components.getTraceLevel(component);
    }

    @Override
    public void setTraceLevel(ComponentID component, Level level)
            throws UnrecognizedComponentException {
        components.setTraceLevel(component, Objects.requireNonNull(level, "trace level"));
    }

    @Override
    public TraceLevel getTraceLevel(NotificationSource source, String tracer)
            throws InvalidArgumentException, UnrecognizedNotificationSourceException {
        check(source, tracer);
        return named(() -> tracers.level(source, tracer))
                .orElseThrow(() ->
                        new InvalidArgumentException(
                                source
                                        + " has no tracer \""
                                        + tracer
                                        + "\"; in use are "
                                        + tracers.used(source)));
    }

    @Override
    public void setTraceLevel(NotificationSource source, String tracer, TraceLevel level)
            throws InvalidArgumentException, UnrecognizedNotificationSourceException {
        check(source, tracer);
        Objects.requireNonNull(level, "trace level");
        named(() -> {
            tracers.setLevel(source, tracer, level);
            return level;
        });
    }

    @Override
    public void unsetTraceLevel(NotificationSource source, String tracer)
            throws InvalidArgumentException, UnrecognizedNotificationSourceException {
        check(source, tracer);
        named(() -> {
            tracers.unsetLevel(source, tracer);
            return tracer;
        });
    }

    @Override
    public String[] getTracersUsed(NotificationSource source)
            throws UnrecognizedNotificationSourceException {
        check(source, "");
        return tracers.used(source).toArray(NO_NAMES);
    }

    @Override
    public String[] getTracersSet(NotificationSource source)
            throws UnrecognizedNotificationSourceException {
        check(source, "");
        return tracers.levels(source).keySet().toArray(NO_NAMES);
    }

    private void check(NotificationSource source, String tracer)
            throws UnrecognizedNotificationSourceException {
        Objects.requireNonNull(source, "notification source");
        Objects.requireNonNull(tracer, "tracer name");
        if (!exists.test(source)) {
            throw new UnrecognizedNotificationSourceException(
                    source + " has no tracers: it does not exist in the SLEE");
        }
    }

    private static <T> T named(Supplier<T> operation) throws InvalidArgumentException {
        try {
            return operation.get();
        } catch (IllegalArgumentException malformed) {
            InvalidArgumentException refused = new InvalidArgumentException(malformed.getMessage());
            refused.initCause(malformed);
            throw refused;
        }
    }

    /** Turns messages into notifications. */
    private final class Notifier implements TraceListener {
        @Override
        public void traced(TraceMessage message) {
            emitter.send(sequence ->
                    new TraceNotification(
                            message.source().getTraceNotificationType(),
                            TraceManagement.this,
                            message.source(),
                            message.tracer(),
                            message.level(),
                            message.message(),
                            message.cause(),
                            sequence,
                            message.timestamp()));
        }

        @Override
        public void traced(ComponentTrace message) {
            emitter.send(sequence ->
                    new TraceNotification(
                            TraceManagement.this,
                            message.type(),
                            message.component(),
                            message.level(),
                            message.message(),
                            message.cause(),
                            sequence,
                            message.timestamp()));
        }
    }
}
