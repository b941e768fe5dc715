package javax.slee.management;

import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;

/** Alarm notifications to test with. */
final class AlarmNotifications {
    static final NotificationSource SOURCE = new ResourceAdaptorEntityNotification("sip");

    private AlarmNotifications() {}

    /** The same alarm whatever the number, raised again: another id, sequence number and time. */
    static AlarmNotification raised(long number) {
        return of(SOURCE, "link", "peer-1", AlarmLevel.MAJOR, "down", null, number);
    }

    static AlarmNotification atLevel(AlarmLevel level) {
        return of(SOURCE, "link", "peer-1", level, "down", null, 1);
    }

    static AlarmNotification about(String instanceID) {
        return of(SOURCE, "link", instanceID, AlarmLevel.MAJOR, "down", null, 1);
    }

    static AlarmNotification because(Throwable cause) {
        return of(SOURCE, "link", "peer-1", AlarmLevel.MAJOR, "down", cause, 1);
    }

    static AlarmNotification of(
            NotificationSource source,
            String alarmType,
            String instanceID,
            AlarmLevel level,
            String message,
            Throwable cause,
            long number) {
        return new AlarmNotification(
                SOURCE.getAlarmNotificationType(),
                SilentMBean.of(AlarmMBean.class),
                "alarm-" + number,
                source,
                alarmType,
                instanceID,
                level,
                message,
                cause,
                number,
                1_000 + number);
    }

    @SuppressWarnings("deprecation")
    static AlarmNotification ofSlee10(Level level) {
        return new AlarmNotification(
                SilentMBean.of(AlarmMBean.class), "link", "sbb", level, "down", null, 1, 2);
    }
}
