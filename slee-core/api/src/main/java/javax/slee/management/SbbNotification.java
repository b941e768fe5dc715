package javax.slee.management;

import java.util.Objects;
import javax.management.ObjectName;
import javax.slee.ComponentID;
import javax.slee.SbbID;
import javax.slee.ServiceID;
import javax.slee.usage.UsageMBean;

/**
 * The notification source that is an SBB in a service.
 *
 * <p>Immutable. SLEE 1.1, chapter 14.
 */
public final class SbbNotification extends OrderedNotificationSource {
    /** Type of alarm notifications that an SBB causes. */
    public static final String ALARM_NOTIFICATION_TYPE = "javax.slee.management.alarm.sbb";

    /** Type of trace notifications that an SBB causes. */
    public static final String TRACE_NOTIFICATION_TYPE = "javax.slee.management.trace.sbb";

    /** Type of usage notifications that an SBB causes. */
    public static final String USAGE_NOTIFICATION_TYPE = "javax.slee.management.usage.sbb";

    /** Object name property of a usage MBean that holds the name of the service. */
    public static final String SERVICE_NAME_KEY = "serviceName";

    /** Object name property of a usage MBean that holds the vendor of the service. */
    public static final String SERVICE_VENDOR_KEY = "serviceVendor";

    /** Object name property of a usage MBean that holds the version of the service. */
    public static final String SERVICE_VERSION_KEY = "serviceVersion";

    /** Object name property of a usage MBean that holds the name of the SBB. */
    public static final String SBB_NAME_KEY = "sbbName";

    /** Object name property of a usage MBean that holds the vendor of the SBB. */
    public static final String SBB_VENDOR_KEY = "sbbVendor";

    /** Object name property of a usage MBean that holds the version of the SBB. */
    public static final String SBB_VERSION_KEY = "sbbVersion";

    private static final long serialVersionUID = 1L;

    private final ServiceID service;
    private final SbbID sbb;

    /**
     * Names the source.
     *
     * @param service id of the service
     * @param sbb id of the SBB
     * @throws NullPointerException if an argument is null
     */
    public SbbNotification(ServiceID service, SbbID sbb) {
        this.service = Objects.requireNonNull(service, "service");
        this.sbb = Objects.requireNonNull(sbb, "sbb");
    }

    /**
     * Tells in which service the SBB ran.
     *
     * @return id of the service
     */
    public ServiceID getService() {
        return service;
    }

    /**
     * Tells which SBB this is.
     *
     * @return id of the SBB
     */
    public SbbID getSbb() {
        return sbb;
    }

    /**
     * Builds the object name properties that tell the usage MBeans of this source from those of
     * others.
     *
     * @return notification source, service and SBB as {@code key=value} pairs, separated by commas,
     *     with the names quoted; to be appended, after a comma, to {@link
     *     UsageMBean#BASE_OBJECT_NAME}
     */
    public String getUsageMBeanProperties() {
        return getUsageMBeanProperties(service, sbb);
    }

    /**
     * Builds the object name properties that tell the usage MBeans of one SBB from those of others.
     *
     * @param service id of the service
     * @param sbb id of the SBB
     * @return the same as {@link #getUsageMBeanProperties()} of such a source
     * @throws NullPointerException if an argument is null
     */
    public static String getUsageMBeanProperties(ServiceID service, SbbID sbb) {
        return UsageMBean.NOTIFICATION_SOURCE_KEY
                + '='
                + USAGE_NOTIFICATION_TYPE
                + properties(SERVICE_NAME_KEY, SERVICE_VENDOR_KEY, SERVICE_VERSION_KEY, service)
                + properties(SBB_NAME_KEY, SBB_VENDOR_KEY, SBB_VERSION_KEY, sbb);
    }

    private static String properties(
            String nameKey, String vendorKey, String versionKey, ComponentID component) {
        return property(nameKey, component.getName())
                + property(vendorKey, component.getVendor())
                + property(versionKey, component.getVersion());
    }

    private static String property(String key, String value) {
        return ',' + key + '=' + ObjectName.quote(value);
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
        return SbbNotification.class.getName();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SbbNotification other
                && service.equals(other.service)
                && sbb.equals(other.sbb);
    }

    @Override
    public int hashCode() {
        return 31 * service.hashCode() + sbb.hashCode();
    }

    @Override
    public int compareTo(Object object) {
        if (!(object instanceof SbbNotification other)) {
            return compareTo(getClassName(), object);
        }
        int byService = service.compareTo(other.service);
        return byService != 0 ? byService : sbb.compareTo(other.sbb);
    }

    @Override
    public String toString() {
        return "SbbNotification[service=" + service + ",sbb=" + sbb + "]";
    }
}
