package javax.slee.management;

import java.util.Objects;

/**
 * The notification source that is a profile table.
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class ProfileTableNotification extends OrderedNotificationSource {
    /** Type of alarm notifications that a profile table causes. */
    public static final String ALARM_NOTIFICATION_TYPE = "javax.slee.management.alarm.profiletable";

    /** Type of trace notifications that a profile table causes. */
    public static final String TRACE_NOTIFICATION_TYPE = "javax.slee.management.trace.profiletable";

    /** Type of usage notifications that a profile table causes. */
    public static final String USAGE_NOTIFICATION_TYPE = "javax.slee.management.usage.profiletable";

    /** Object name property of a usage MBean that holds the name of the profile table. */
    public static final String PROFILE_TABLE_NAME_KEY = "profileTableName";

    private static final long serialVersionUID = 1L;

    private final String profileTableName;

    /**
     * Names the source.
     *
     * @param profileTableName name of the profile table
     * @throws NullPointerException if {@code profileTableName} is null
     */
    public ProfileTableNotification(String profileTableName) {
        this.profileTableName = Objects.requireNonNull(profileTableName, "profileTableName");
    }

    /**
     * Tells which profile table this is.
     *
     * @return name of the profile table
     */
    public String getProfileTableName() {
        return profileTableName;
    }

    @Override
    public String getAlarmNotificationType() {
        return ALARM_NOTIFICATION_TYPE;
    }

    @Override
    public String getTraceNotificationType() {
        return TRACE_NOTIFICATION_TYPE;
    }

    @Override
    public String getUsageNotificationType() {
        return USAGE_NOTIFICATION_TYPE;
    }

    @Override
    protected String getClassName() {
        return ProfileTableNotification.class.getName();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ProfileTableNotification other
                && profileTableName.equals(other.profileTableName);
    }

    @Override
    public int hashCode() {
        return profileTableName.hashCode();
    }

    @Override
    public int compareTo(Object object) {
        return object instanceof ProfileTableNotification other
                ? profileTableName.compareTo(other.profileTableName)
                : compareTo(getClassName(), object);
    }

    @Override
    public String toString() {
        return "ProfileTableNotification[table=" + profileTableName + "]";
    }
}
