package javax.slee.management;

import java.util.Objects;
import javax.management.Notification;
import javax.management.NotificationFilter;
import javax.slee.facilities.Level;
import javax.slee.facilities.TraceLevel;

/**
 * Lets trace messages pass that are at least as severe as a given level.
 *
 * <p>A filter with a {@link TraceLevel} is for notifications of SLEE 1.1, one with a {@link Level}
 * for those of SLEE 1.0; those of the other generation and notifications of other classes never
 * pass. Immutable. SLEE 1.1, chapter 14.
 */
@SuppressWarnings("deprecation")
public class TraceLevelFilter implements NotificationFilter {
    private static final long serialVersionUID = 1L;

    private final TraceLevel traceLevel;
    private final Level level;

    /**
     * Creates a filter for notifications of SLEE 1.1.
     *
     * @param traceLevel least severe level that passes
     * @throws NullPointerException if {@code traceLevel} is null
     */
    public TraceLevelFilter(TraceLevel traceLevel) {
        this.traceLevel = Objects.requireNonNull(traceLevel, "traceLevel");
        this.level = null;
    }

    /**
     * Creates a filter for notifications of SLEE 1.0.
     *
     * @param level least severe level that passes
     * @throws NullPointerException if {@code level} is null
     */
    public TraceLevelFilter(Level level) {
        this.traceLevel = null;
        this.level = Objects.requireNonNull(level, "level");
    }

    /**
     * Decides about a notification.
     *
     * @param notification the notification
     * @return true if it is a trace message that is severe enough
     */
    @Override
    public boolean isNotificationEnabled(Notification notification) {
        return notification instanceof TraceNotification trace && isSevereEnough(trace);
    }

    private boolean isSevereEnough(TraceNotification trace) {
        if (level != null) {
            return trace.getLevel() != null && !level.isHigherLevel(trace.getLevel());
        }
        return trace.getTraceLevel() != null && !traceLevel.isHigherLevel(trace.getTraceLevel());
    }
}
