package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.function.LongSupplier;
import javax.management.Notification;
import javax.management.NotificationFilter;

/**
 * Lets the first of several equal alarms pass and holds back those that follow it within a period;
 * then the next one passes again.
 *
 * <p>Alarms are equal by {@link AlarmNotification#equals(Object)}; notifications of other classes
 * never pass. Time is that of the process in which the filter runs, not the notifications' time
 * stamps; a deserialized filter starts afresh. Thread-safe. SLEE 1.1, chapter 14.
 */
public class AlarmDuplicateFilter implements NotificationFilter {

    private static final long serialVersionUID = 1L;

    private final long period;

    private transient AlarmWindows windows;

    /**
     * Creates the filter.
     *
     * @param period how long after an alarm its duplicates are held back, in milliseconds
     */
    public AlarmDuplicateFilter(long period) {
        this(period, AlarmWindows.SYSTEM_CLOCK);
    }

    AlarmDuplicateFilter(long period, LongSupplier clockMillis) {
        this.period = period;
        this.windows = new AlarmWindows(period, clockMillis);
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is an alarm and no duplicate
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof AlarmNotification alarm && windows.count(alarm) == 1;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        windows = new AlarmWindows(period, AlarmWindows.SYSTEM_CLOCK);
    }
}
