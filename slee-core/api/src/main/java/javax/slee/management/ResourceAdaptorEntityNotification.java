package javax.slee.management;

import java.util.Objects;
import javax.management.ObjectName;
import javax.slee.usage.UsageMBean;

/**
 * The notification source that is a resource adaptor entity.
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class ResourceAdaptorEntityNotification extends OrderedNotificationSource {
    /** Type of alarm notifications that a resource adaptor entity causes. */
    public static final String ALARM_NOTIFICATION_TYPE = "javax.slee.management.alarm.raentity";

    /** Type of trace notifications that a resource adaptor entity causes. */
    public static final String TRACE_NOTIFICATION_TYPE = "javax.slee.management.trace.raentity";

    /** Type of usage notifications that a resource adaptor entity causes. */
    public static final String USAGE_NOTIFICATION_TYPE = "javax.slee.management.usage.raentity";

    /** Object name property of a usage MBean that holds the name of the resource adaptor entity. */
    public static final String RESOURCE_ADAPTOR_ENTITY_NAME_KEY = "raEntityName";

    private static final long serialVersionUID = 1L;

    private final String entityName;

    /**
     * Names the source.
     *
     * @param entityName name of the resource adaptor entity
     * @throws NullPointerException if {@code entityName} is null
     */
    public ResourceAdaptorEntityNotification(String entityName) {
        this.entityName = Objects.requireNonNull(entityName, "entityName");
    }

    /**
     * Tells which resource adaptor entity this is.
     *
     * @return name of the resource adaptor entity
     */
    public String getEntityName() {
        return entityName;
    }

    /**
     * Builds the object name properties that tell the usage MBeans of this source from those of
     * others.
     *
     * @return notification source and name as {@code key=value} pairs, separated by a comma, with
     *     the name quoted; to be appended, after a comma, to {@link UsageMBean#BASE_OBJECT_NAME}
     */
    public String getUsageMBeanProperties() {
        return getUsageMBeanProperties(entityName);
    }

    /**
     * Builds the object name properties that tell the usage MBeans of one resource adaptor entity
     * from those of others.
     *
     * @param entityName name of the resource adaptor entity
     * @return the same as {@link #getUsageMBeanProperties()} of such a source
     * @throws NullPointerException if {@code entityName} is null
     */
    public static String getUsageMBeanProperties(String entityName) {
        return UsageMBean.NOTIFICATION_SOURCE_KEY
                + '='
                + USAGE_NOTIFICATION_TYPE
                + ','
                + RESOURCE_ADAPTOR_ENTITY_NAME_KEY
                + '='
                + ObjectName.quote(entityName);
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
        return ResourceAdaptorEntityNotification.class.getName();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ResourceAdaptorEntityNotification other
                && entityName.equals(other.entityName);
    }

    @Override
    public int hashCode() {
        return entityName.hashCode();
    }

    @Override
    public int compareTo(Object object) {
        return object instanceof ResourceAdaptorEntityNotification other
                ? entityName.compareTo(other.entityName)
                : compareTo(getClassName(), object);
    }

    @Override
    public String toString() {
        return "ResourceAdaptorEntityNotification[entity=" + entityName + "]";
    }
}
