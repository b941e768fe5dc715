/**
 * The management interface of the SLEE: its JMX MBeans, what they answer with, and what they notify
 * of.
 *
 * <p>The MBean interfaces fix object names, operations and errors; descriptors, states and alarms
 * are the answers; notifications, their sources and filters are the other direction. Everything
 * that travels is serializable, and may carry {@link javax.slee.management.VendorExtensions vendor
 * data} that other clients can skip. May depend on the rest of {@code javax.slee} only. SLEE 1.1,
 * chapters 3 and 14. Start reading at {@link javax.slee.management.SleeManagementMBean}.
 */
package javax.slee.management;
