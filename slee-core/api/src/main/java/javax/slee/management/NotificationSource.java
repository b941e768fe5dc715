package javax.slee.management;

import java.io.Serializable;

/**
 * Identifies who caused an alarm, a trace message or a usage notification.
 *
 * <p>Implementations are immutable values with an order, so that they can be keys and be listed.
 * SLEE 1.1, chapter 14.
 *
 * @see SbbNotification
 * @see ResourceAdaptorEntityNotification
 * @see ProfileTableNotification
 * @see SubsystemNotification
 */
@SuppressWarnings({"rawtypes", "ComparableType"}) // the standard is older than generics
public interface NotificationSource extends Serializable, Comparable {
    /**
     * Tells whether another object identifies the same source.
     *
     * @param object the other object, may be null
     * @return true if it is of the same kind and has the same identity
     */
    @Override
    boolean equals(Object object);

    /**
     * Orders sources: by kind first, then by identity within the kind.
     *
     * @param object the other notification source
     * @return a negative number, zero or a positive number if this source comes before, is equal to
     *     or comes after the other
     * @throws ClassCastException if {@code object} is not a notification source
     * @throws NullPointerException if {@code object} is null
     */
    @Override
    int compareTo(Object object);

    /**
     * Returns a hash code that fits {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    int hashCode();

    /**
     * Tells which type the alarm notifications of this kind of source have.
     *
     * @return a JMX notification type
     */
    String getAlarmNotificationType();

    /**
     * Tells which type the trace notifications of this kind of source have.
     *
     * @return a JMX notification type
     */
    String getTraceNotificationType();

    /**
     * Tells which type the usage notifications of this kind of source have.
     *
     * @return a JMX notification type
     */
    String getUsageNotificationType();

    /**
     * Describes the source for people.
     *
     * @return kind and identity
     */
    @Override
    String toString();
}
