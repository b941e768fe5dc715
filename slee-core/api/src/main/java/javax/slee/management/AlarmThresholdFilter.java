package javax.slee.management;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.function.LongSupplier;
import javax.management.Notification;
import javax.management.NotificationFilter;

/**
 * Holds back equal alarms until more than a threshold of them have come within a period: that one
 * passes, and counting starts again.
 *
 * <p>The period runs from the first alarm counted. If it ends before the threshold is exceeded,
 * counting starts again too.
 *
 * <p>Alarms are equal by {@link AlarmNotification#equals(Object)}; notifications of other classes
 * never pass. Time is that of the process in which the filter runs, not the notifications' time
 * stamps; a deserialized filter starts afresh. Thread-safe. SLEE 1.1, chapter 14.
 */
public class AlarmThresholdFilter implements NotificationFilter {

    private static final long serialVersionUID = 1L;

    private final int threshold;
    private final long period;

    private transient AlarmWindows windows;

    /**
     * Creates the filter.
     *
     * @param threshold how many equal alarms are held back before one passes
     * @param period within what time they must all come, in milliseconds
     */
    public AlarmThresholdFilter(int threshold, long period) {
        this(threshold, period, AlarmWindows.SYSTEM_CLOCK);
    }

    AlarmThresholdFilter(int threshold, long period, LongSupplier clockMillis) {
        this.threshold = threshold;
        this.period = period;
        this.windows = new AlarmWindows(period, clockMillis);
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is the alarm that exceeds the threshold
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof AlarmNotification alarm
                && windows.restartAfter(alarm, threshold);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        windows = new AlarmWindows(period, AlarmWindows.SYSTEM_CLOCK);
    }
}
