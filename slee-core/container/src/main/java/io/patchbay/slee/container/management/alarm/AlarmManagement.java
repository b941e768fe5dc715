package io.patchbay.slee.container.management.alarm;

import io.patchbay.slee.container.facilities.alarm.AlarmListener;
import io.patchbay.slee.container.facilities.alarm.AlarmTable;
import io.patchbay.slee.container.facilities.alarm.ComponentAlarm;
import io.patchbay.slee.container.management.Emitter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javax.management.MBeanNotificationInfo;
import javax.management.StandardEmitterMBean;
import javax.slee.facilities.AlarmLevel;
import javax.slee.management.Alarm;
import javax.slee.management.AlarmMBean;
import javax.slee.management.AlarmNotification;
import javax.slee.management.NotificationSource;
import javax.slee.management.ProfileTableNotification;
import javax.slee.management.ResourceAdaptorEntityNotification;
import javax.slee.management.SbbNotification;
import javax.slee.management.SubsystemNotification;
import javax.slee.management.UnrecognizedNotificationSourceException;
import org.jspecify.annotations.Nullable;

/** The MBean of the alarms. Thread-safe. Specification: 14.10. */
public final class AlarmManagement implements AlarmMBean {
    private static final String[] NO_IDS = {};
    private static final Alarm[] NO_ALARMS = {};

    private final AlarmTable table;
    private final Predicate<NotificationSource> exists;
    private final LongSupplier clockMillis;
    private final Emitter emitter =
            new Emitter(
                    Emitter.name(OBJECT_NAME),
                    new MBeanNotificationInfo(
                            new String[] {
                                ALARM_NOTIFICATION_TYPE,
                                SbbNotification.ALARM_NOTIFICATION_TYPE,
                                ResourceAdaptorEntityNotification.ALARM_NOTIFICATION_TYPE,
                                ProfileTableNotification.ALARM_NOTIFICATION_TYPE,
                                SubsystemNotification.ALARM_NOTIFICATION_TYPE
                            },
                            AlarmNotification.class.getName(),
                            "An alarm was raised or cleared"));

    /**
     * Makes the MBean.
     *
     * @param table the active alarms
     * @param exists tells whether a notification source exists in the SLEE
     * @param clockMillis the time in milliseconds since 1970
     */
    public AlarmManagement(
            AlarmTable table, Predicate<NotificationSource> exists, LongSupplier clockMillis) {
        this.table = table;
        this.exists = exists;
        this.clockMillis = clockMillis;
        table.addListener(new Notifier());
    }

    /**
     * The form in which it is registered.
     *
     * @return an MBean that emits alarm notifications
     */
    public StandardEmitterMBean mbean() {
        return new StandardEmitterMBean(this, AlarmMBean.class, emitter.listeners());
    }

    @Override
    public boolean clearAlarm(String alarmId) {
        Objects.requireNonNull(alarmId, "alarm id");
        return table.clear(alarm -> alarm.getAlarmID().equals(alarmId)) > 0;
    }

    @Override
    public int clearAlarms(NotificationSource source)
            throws UnrecognizedNotificationSourceException {
        return table.clear(checked(source));
    }

    @Override
    public int clearAlarms(NotificationSource source, String alarmType)
            throws UnrecognizedNotificationSourceException {
        Objects.requireNonNull(alarmType, "alarm type");
        return table.clear(checked(source), alarmType);
    }

    @Override
    public String[] getAlarms() {
        return ids(table.active());
    }

    @Override
    public String[] getAlarms(NotificationSource source)
            throws UnrecognizedNotificationSourceException {
        NotificationSource known = checked(source);
        return ids(
                table.active().stream()
                        .filter(alarm -> alarm.getNotificationSource().equals(known))
                        .toList());
    }

    @Override
    public boolean isActive(String alarmId) {
        return table.find(alarmId).isPresent();
    }

    @Override
    public @Nullable Alarm getDescriptor(String alarmId) {
        return table.find(alarmId).orElse(null);
    }

    @Override
    public Alarm[] getDescriptors(String[] alarmIds) {
        return Arrays.stream(alarmIds)
                .map(id -> id == null ? Optional.<Alarm>empty() : table.find(id))
                .flatMap(Optional::stream)
                .toList()
                .toArray(NO_ALARMS);
    }

    private static String[] ids(List<Alarm> alarms) {
        return alarms.stream().map(Alarm::getAlarmID).toList().toArray(NO_IDS);
    }

    private NotificationSource checked(NotificationSource source)
            throws UnrecognizedNotificationSourceException {
        if (!exists.test(Objects.requireNonNull(source, "notification source"))) {
            throw new UnrecognizedNotificationSourceException(
                    source + " has no alarms: it does not exist in the SLEE");
        }
        return source;
    }

    /** Turns what happens in the table into notifications. */
    private final class Notifier implements AlarmListener {
        @Override
        public void raised(Alarm alarm) {
            send(alarm, alarm.getAlarmLevel(), alarm.getTimestamp());
        }

        @Override
        public void cleared(Alarm alarm) {
            send(alarm, AlarmLevel.CLEAR, clockMillis.getAsLong());
        }

        private void send(Alarm alarm, AlarmLevel level, long timestamp) {
            emitter.send(sequence ->
                    new AlarmNotification(
                            alarm.getNotificationSource().getAlarmNotificationType(),
                            AlarmManagement.this,
                            alarm.getAlarmID(),
                            alarm.getNotificationSource(),
                            alarm.getAlarmType(),
                            alarm.getInstanceID(),
                            level,
                            alarm.getMessage(),
                            alarm.getCause(),
                            sequence,
                            timestamp));
        }

        @Override
        @SuppressWarnings("deprecation") // SLEE 1.0 knows no other notification
        public void reported(ComponentAlarm alarm) {
            emitter.send(sequence ->
                    new AlarmNotification(
                            AlarmManagement.this,
                            alarm.type(),
                            alarm.component(),
                            alarm.level(),
                            alarm.message(),
                            alarm.cause(),
                            sequence,
                            alarm.timestamp()));
        }
    }
}
