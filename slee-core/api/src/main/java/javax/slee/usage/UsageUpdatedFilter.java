package javax.slee.usage;

import java.util.Objects;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.management.NotificationSource;
import javax.slee.management.SbbNotification;

/**
 * Lets every update of one usage parameter pass.
 *
 * <p>Notifications about other usage parameters and notifications of other classes never pass.
 * Immutable. SLEE 1.1, chapter 11.
 */
public class UsageUpdatedFilter implements NotificationFilter {
    private static final long serialVersionUID = 1L;

    private final NotificationSource notificationSource;
    private final String paramName;

    /**
     * Creates a filter for a usage parameter of any kind of source.
     *
     * @param notificationSource whose usage parameter
     * @param paramName name of the usage parameter
     * @throws NullPointerException if {@code notificationSource} or {@code paramName} is null
     */
    public UsageUpdatedFilter(NotificationSource notificationSource, String paramName) {
        this.notificationSource = Objects.requireNonNull(notificationSource, "notificationSource");
        this.paramName = Objects.requireNonNull(paramName, "paramName");
    }

    /**
     * Creates a filter for a usage parameter of an SBB.
     *
     * @param service id of the service in which the SBB is used
     * @param sbb id of the SBB
     * @param paramName name of the usage parameter
     * @throws NullPointerException if {@code service}, {@code sbb} or {@code paramName} is null
     */
    public UsageUpdatedFilter(ServiceID service, SbbID sbb, String paramName) {
        this(new SbbNotification(service, sbb), paramName);
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is about the usage parameter
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof UsageNotification usage
                && usage.getUsageParameterName().equals(paramName)
                && usage.getNotificationSource().equals(notificationSource);
    }
}
