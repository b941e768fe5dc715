package javax.slee.management;

import java.util.Objects;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.Level;

/**
 * Lets alarms pass that are at least as severe as a given level.
 *
 * <p>A filter with an {@link AlarmLevel} is for notifications of SLEE 1.1, one with a {@link Level}
 * for those of SLEE 1.0; those of the other generation and notifications of other classes never
 * pass. Immutable. SLEE 1.1, chapter 14.
 */
@SuppressWarnings("deprecation")
public class AlarmLevelFilter implements NotificationFilter {
    private static final long serialVersionUID = 1L;

    private final AlarmLevel alarmLevel;
    private final Level level;

    /**
     * Creates a filter for notifications of SLEE 1.1.
     *
     * @param alarmLevel least severe level that passes
     * @throws NullPointerException if {@code alarmLevel} is null
     */
    public AlarmLevelFilter(AlarmLevel alarmLevel) {
        this.alarmLevel = Objects.requireNonNull(alarmLevel, "alarmLevel");
        this.level = null;
    }

    /**
     * Creates a filter for notifications of SLEE 1.0.
     *
     * @param level least severe level that passes
     * @throws NullPointerException if {@code level} is null
     */
    public AlarmLevelFilter(Level level) {
        this.alarmLevel = null;
        this.level = Objects.requireNonNull(level, "level");
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is an alarm that is severe enough
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof AlarmNotification alarm && isSevereEnough(alarm);
    }

    private boolean isSevereEnough(AlarmNotification alarm) {
        if (level != null) {
            return alarm.getLevel() != null && !level.isHigherLevel(alarm.getLevel());
        }
        return alarm.getAlarmLevel() != null && !alarmLevel.isHigherLevel(alarm.getAlarmLevel());
    }
}
