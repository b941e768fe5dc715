package javax.slee.usage;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Objects;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;

/**
 * Lets an update of one usage parameter pass if the value has crossed a threshold, upwards or
 * downwards.
 *
 * <p>The value has crossed if it lies on the other side than the value before it; values equal to
 * the threshold are on no side and do not count. With a threshold of 10, of the values 9, 10, 11
 * the last passes, and of 9, 10, 9 none. The first value seen never passes. Each usage parameter
 * set is watched by itself.
 *
 * <p>Notifications about other usage parameters and notifications of other classes never pass.
 * Thread-safe. SLEE 1.1, chapter 11.
 */
public class UsageThresholdFilter implements NotificationFilter {
    private static final long serialVersionUID = 1L;

    private final NotificationSource notificationSource;
    private final String paramName;
    private final long threshold;

    /** Side of the threshold, -1 or 1, on which the values of a set (null: the default set) are. */
    private final HashMap<String, Integer> sides = new HashMap<>();

    /**
     * Creates a filter for a usage parameter of any kind of source.
     *
     * @param notificationSource whose usage parameter
     * @param paramName name of the usage parameter
     * @param threshold the value to cross
     * @throws NullPointerException if {@code notificationSource} or {@code paramName} is null
     */
    public UsageThresholdFilter(
            NotificationSource notificationSource, String paramName, long threshold) {
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.paramName = Objects.requireNonNull(paramName, "paramName");
        this.threshold = threshold;
    }

    /**
     * Creates a filter for a usage parameter of an SBB.
     *
     * @param service id of the service in which the SBB is used
     * @param sbb id of the SBB
     * @param paramName name of the usage parameter
     * @param threshold the value to cross
     * @throws NullPointerException if {@code service}, {@code sbb} or {@code paramName} is null
     */
    public UsageThresholdFilter(ServiceID service, SbbID sbb, String paramName, long threshold) {
        this(new SbbNotification(service, sbb), paramName, threshold);
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is about the usage parameter and the value has crossed the threshold
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof UsageNotification usage
                && usage.getUsageParameterName().equals(paramName)
                && usage.getNotificationSource().equals(notificationSource)
                && hasCrossed(usage.getUsageParameterSetName(), usage.getValue());
    }

    private boolean hasCrossed(String setName, long value) {
        int side = Long.compare(value, threshold);
        if (side == 0) {
            return false;
        }
        synchronized (sides) {
            Integer before = sides.put(setName, side);
            return before != null && before != side;
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        synchronized (sides) {
            out.defaultWriteObject();
        }
    }
}
