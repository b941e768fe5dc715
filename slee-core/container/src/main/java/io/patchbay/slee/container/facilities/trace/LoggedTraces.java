package io.patchbay.slee.container.facilities.trace;

import java.util.function.Function;
import javax.slee.facilities.TraceLevel;
import javax.slee.management.NotificationSource;
import javax.slee.management.ProfileTableNotification;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.SubsystemNotification;

/**
 * Writes trace messages to the system log. Thread-safe.
 *
 * <p>Logger names are {@code slee.trace.}, the source's name and the tracer's name, so that a log
 * configuration can tell them apart.
 */
public final class LoggedTraces implements TraceListener {
    private static final String PREFIX = "slee.trace.";

    private final Function<String, System.Logger> loggers;

    /**
     * Makes the listener.
     *
     * @param loggers finds a logger by name, for example {@code System::getLogger}
     */
    public LoggedTraces(Function<String, System.Logger> loggers) {
        this.loggers = loggers;
    }

    @Override
    public void traced(TraceMessage message) {
        String name = PREFIX + name(message.source());
        String full = message.tracer().isEmpty() ? name : name + '.' + message.tracer();
        loggers.apply(full)
                .log(severity(message.level().toInt()), message.message(), message.cause());
    }

    @Override
    @SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
    public void traced(ComponentTrace message) {
        loggers.apply(PREFIX + message.component().getName())
                .log(
                        severity(message.level().toInt()),
                        message.type() + ": " + message.message(),
                        message.cause());
    }

    private static String name(NotificationSource source) {
        return switch (source) {
            case SbbNotification sbb -> sbb.getSbb().getName();
            case ResourceAdaptorEntityNotification entity -> entity.getEntityName();
            case ProfileTableNotification table -> table.getProfileTableName();
            case SubsystemNotification subsystem -> subsystem.getSubsystemName();
            default -> source.toString();
        };
    }

    private static System.Logger.Level severity(int level) {
        return switch (level) {
            case TraceLevel.LEVEL_SEVERE -> System.Logger.Level.ERROR;
            case TraceLevel.LEVEL_WARNING -> System.Logger.Level.WARNING;
            case TraceLevel.LEVEL_INFO, TraceLevel.LEVEL_CONFIG -> System.Logger.Level.INFO;
            case TraceLevel.LEVEL_FINE -> System.Logger.Level.DEBUG;
            default -> System.Logger.Level.TRACE;
        };
    }
}
