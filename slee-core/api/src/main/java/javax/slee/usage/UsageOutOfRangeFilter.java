package javax.slee.usage;

import java.util.Objects;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.InvalidArgumentException;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;

/**
 * Lets an update of one usage parameter pass if the value is outside of a range.
 *
 * <p>Notifications about other usage parameters and notifications of other classes never pass.
 * Immutable. SLEE 1.1, chapter 11.
 */
public class UsageOutOfRangeFilter implements NotificationFilter {
    private static final long serialVersionUID = 1L;

    private final NotificationSource notificationSource;
    private final String paramName;
    private final long lowValue;
    private final long highValue;

    /**
     * Creates a filter for a usage parameter of any kind of source.
     *
     * @param notificationSource whose usage parameter
     * @param paramName name of the usage parameter
     * @param lowValue smallest value inside the range
     * @param highValue largest value inside the range
     * @throws NullPointerException if {@code notificationSource} or {@code paramName} is null
     * @throws InvalidArgumentException if {@code lowValue} is greater than {@code highValue}
     */
    public UsageOutOfRangeFilter(
            NotificationSource notificationSource, String paramName, long lowValue, long highValue)
            throws InvalidArgumentException {
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.paramName = Objects.requireNonNull(paramName, "paramName");
        if (lowValue > highValue) {
            throw new InvalidArgumentException(
                    "No range for usage parameter "
                            + paramName
                            + ": low value "
                            + lowValue
                            + " is greater than high value "
                            + highValue);
        }
        this.lowValue = lowValue;
        this.highValue = highValue;
    }

    /**
     * Creates a filter for a usage parameter of an SBB.
     *
     * @param service id of the service in which the SBB is used
     * @param sbb id of the SBB
     * @param paramName name of the usage parameter
     * @param lowValue smallest value inside the range
     * @param highValue largest value inside the range
     * @throws NullPointerException if {@code service}, {@code sbb} or {@code paramName} is null
     * @throws InvalidArgumentException if {@code lowValue} is greater than {@code highValue}
     */
    public UsageOutOfRangeFilter(
            ServiceID service, SbbID sbb, String paramName, long lowValue, long highValue)
            throws InvalidArgumentException {
        this(new SbbNotification(service, sbb), paramName, lowValue, highValue);
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is about the usage parameter and the value is out of range
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof UsageNotification usage
                && usage.getUsageParameterName().equals(paramName)
                && usage.getNotificationSource().equals(notificationSource)
                && (usage.getValue() < lowValue || usage.getValue() > highValue);
    }
}
