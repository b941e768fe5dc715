package io.patchbay.slee.container.facilities.alarm;

import java.util.Objects;
import java.util.function.Predicate;
import javax.slee.ComponentID;
import javax.slee.UnrecognizedComponentException;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;
import javax.slee.management.NotificationSource;
import org.jspecify.annotations.Nullable;

/**
 * The alarm facility as one notification source sees it. Thread-safe.
 *
 * <p>A source clears its own alarms only. Specification: 13.2.
 */
@SuppressWarnings("deprecation") // SLEE 1.0 knows no other level
public final class SourceAlarms implements AlarmFacility {
    private final AlarmTable table;
    private final NotificationSource source;
    private final Predicate<ComponentID> installed;

    /**
     * Makes the facility of a source.
     *
     * @param table where the alarms live
     * @param source who raises them
     * @param installed tells whether a component is installed, for alarms of SLEE 1.0
     */
    public SourceAlarms(
            AlarmTable table, NotificationSource source, Predicate<ComponentID> installed) {
        this.table = table;
        this.source = source;
        this.installed = installed;
    }

    @Override
    public String raiseAlarm(String type, String instance, AlarmLevel level, String message) {
        return table.raise(source, type, instance, level, message, null);
    }

    @Override
    public String raiseAlarm(
            String type,
            String instance,
            AlarmLevel level,
            String message,
            @Nullable Throwable cause) {
        return table.raise(source, type, instance, level, message, cause);
    }

    @Override
    public boolean clearAlarm(String alarmId) {
        Objects.requireNonNull(alarmId, "alarm id");
        return table.clear(alarm ->
                alarm.getAlarmID().equals(alarmId) && alarm.getNotificationSource().equals(source))
                > 0;
    }

    @Override
    public int clearAlarms(String type) {
        return table.clear(source, type);
    }

    @Override
    public int clearAlarms() {
        return table.clear(source);
    }

    @Override
    public void createAlarm(
            ComponentID component, Level level, String type, String message, long timestamp)
            throws UnrecognizedComponentException {
        report(new ComponentAlarm(component, level, type, message, null, timestamp));
    }

    @Override
    public void createAlarm(
            ComponentID component,
            Level level,
            String type,
            String message,
            @Nullable Throwable cause,
            long timestamp)
            throws UnrecognizedComponentException {
        report(new ComponentAlarm(component, level, type, message, cause, timestamp));
    }

    private void report(ComponentAlarm alarm) throws UnrecognizedComponentException {
        if (!installed.test(alarm.component())) {
            throw new UnrecognizedComponentException(
                    "Cannot create an alarm for " + alarm.component() + ": it is not installed");
        }
        table.report(alarm);
    }
}
