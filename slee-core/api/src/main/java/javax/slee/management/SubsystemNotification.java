package javax.slee.management;

import java.util.Objects;
import javax.management.ObjectName;
import javax.slee.usage.UsageMBean;

/**
 * The notification source that is a subsystem of the SLEE itself.
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class SubsystemNotification extends OrderedNotificationSource {
    /** Type of alarm notifications that a subsystem of the SLEE itself causes. */
    public static final String ALARM_NOTIFICATION_TYPE = "javax.slee.management.alarm.subsystem";

    /** Type of trace notifications that a subsystem of the SLEE itself causes. */
    public static final String TRACE_NOTIFICATION_TYPE = "javax.slee.management.trace.subsystem";

    /** Type of usage notifications that a subsystem of the SLEE itself causes. */
    public static final String USAGE_NOTIFICATION_TYPE = "javax.slee.management.usage.subsystem";

    /** Object name property of a usage MBean that holds the name of the subsystem. */
    public static final String SUBSYSTEM_NAME_KEY = "subsystemName";

    private static final long serialVersionUID = 1L;

    private final String subsystemName;

    /**
     * Names the source.
     *
     * @param subsystemName name of the subsystem
     * @throws NullPointerException if {@code subsystemName} is null
     */
    public SubsystemNotification(String subsystemName) {
        this.subsystemName = Objects.requireNonNull(subsystemName, "subsystemName");
    }

    /**
     * Tells which subsystem this is.
     *
     * @return name of the subsystem
     */
    public String getSubsystemName() {
        return subsystemName;
    }

    /**
     * Builds the object name properties that tell the usage MBeans of this source from those of
     * others.
     *
     * @return notification source and name as {@code key=value} pairs, separated by a comma, with
     *     the name quoted; to be appended, after a comma, to {@link UsageMBean#BASE_OBJECT_NAME}
     */
    public String getUsageMBeanProperties() {
        return getUsageMBeanProperties(subsystemName);
    }

    /**
     * Builds the object name properties that tell the usage MBeans of one subsystem from those of
     * others.
     *
     * @param subsystemName name of the subsystem
     * @return the same as {@link #getUsageMBeanProperties()} of such a source
     * @throws NullPointerException if {@code subsystemName} is null
     */
    public static String getUsageMBeanProperties(String subsystemName) {
        return UsageMBean.NOTIFICATION_SOURCE_KEY
                + '='
                + USAGE_NOTIFICATION_TYPE
                + ','
                + SUBSYSTEM_NAME_KEY
                + '='
                + ObjectName.quote(subsystemName);
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
        return SubsystemNotification.class.getName();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SubsystemNotification other
                && subsystemName.equals(other.subsystemName);
    }

    @Override
    public int hashCode() {
        return subsystemName.hashCode();
    }

    @Override
    public int compareTo(Object object) {
        return object instanceof SubsystemNotification other
                ? subsystemName.compareTo(other.subsystemName)
                : compareTo(getClassName(), object);
    }

    @Override
    public String toString() {
        return "SubsystemNotification[subsystem=" + subsystemName + "]";
    }
}
