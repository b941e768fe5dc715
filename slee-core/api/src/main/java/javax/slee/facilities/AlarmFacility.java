package javax.slee.facilities;

import javax.slee.ComponentID;
import javax.slee.UnrecognizedComponentException;

/**
 * Raises and clears alarms, which operators see through {@link javax.slee.management.AlarmMBean}.
 *
 * <p>Each component or resource adaptor entity has a facility of its own, which is tied to one
 * notification source. An alarm is told from others by that source, its type and its instance;
 * raising it twice raises it once. Only the alarms of the own source can be cleared. Notifications
 * are sent only when something changes.
 *
 * <p>Thread-safe; non-transactional. SLEE 1.1, section 13.2.
 */
public interface AlarmFacility {
    /** Where the facility is found in the JNDI environment of an SBB or profile: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/facilities/alarm";

    /**
     * Raises an alarm. Does nothing if one of the same type and instance is active.
     * Non-transactional. Since SLEE 1.1.
     *
     * @param alarmType the kind of fault, such as {@code DatabaseUnreachable}
     * @param instanceID what is at fault, such as the name of the database
     * @param level how bad it is, not {@link AlarmLevel#CLEAR}
     * @param message a text for the operator
     * @return the alarm identifier that the SLEE gave to the alarm, the old one if it was active
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code level} is {@link AlarmLevel#CLEAR}
     * @throws FacilityException if the facility fails inside
     */
    String raiseAlarm(String alarmType, String instanceID, AlarmLevel level, String message);

    /**
     * Raises an alarm. Does nothing if one of the same type and instance is active.
     * Non-transactional. Since SLEE 1.1.
     *
     * @param alarmType the kind of fault, such as {@code DatabaseUnreachable}
     * @param instanceID what is at fault, such as the name of the database
     * @param level how bad it is, not {@link AlarmLevel#CLEAR}
     * @param message a text for the operator
     * @param cause what led to it, may be null
     * @return the alarm identifier that the SLEE gave to the alarm, the old one if it was active
     * @throws NullPointerException if an argument other than {@code cause} is null
     * @throws IllegalArgumentException if {@code level} is {@link AlarmLevel#CLEAR}
     * @throws FacilityException if the facility fails inside
     */
    String raiseAlarm(
            String alarmType, String instanceID, AlarmLevel level, String message, Throwable cause);

    /**
     * Clears one alarm. Non-transactional. Since SLEE 1.1.
     *
     * @param alarmID what {@code raiseAlarm} gave
     * @return true if the alarm was active, of this notification source, and is now cleared
     * @throws NullPointerException if {@code alarmID} is null
     * @throws FacilityException if the facility fails inside
     */
    boolean clearAlarm(String alarmID);

    /**
     * Clears all alarms of one type of this notification source. Non-transactional. Since SLEE 1.1.
     *
     * @param alarmType the kind of fault
     * @return how many alarms were cleared
     * @throws NullPointerException if {@code alarmType} is null
     * @throws FacilityException if the facility fails inside
     */
    int clearAlarms(String alarmType);

    /**
     * Clears all alarms of this notification source. Non-transactional. Since SLEE 1.1.
     *
     * @return how many alarms were cleared
     * @throws FacilityException if the facility fails inside
     */
    int clearAlarms();

    /**
     * Sends an alarm notification of SLEE 1.0, which nobody can clear. Non-transactional.
     *
     * <p>Deprecated since SLEE 1.1: use {@link #raiseAlarm(String, String, AlarmLevel, String)}.
     *
     * @param alarmSource the component that sends it
     * @param alarmLevel how bad it is, not {@link Level#OFF}
     * @param alarmType the kind of fault
     * @param message a text for the operator
     * @param timestamp when it happened, in milliseconds since 1970
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code alarmLevel} is {@link Level#OFF}
     * @throws UnrecognizedComponentException if the component is not installed
     * @throws FacilityException if the facility fails inside
     */
    void createAlarm(
            ComponentID alarmSource,
            Level alarmLevel,
            String alarmType,
            String message,
            long timestamp)
            throws UnrecognizedComponentException;

    /**
     * Sends an alarm notification of SLEE 1.0, which nobody can clear. Non-transactional.
     *
     * <p>Deprecated since SLEE 1.1: use {@link #raiseAlarm(String, String, AlarmLevel, String,
     * Throwable)}.
     *
     * @param alarmSource the component that sends it
     * @param alarmLevel how bad it is, not {@link Level#OFF}
     * @param alarmType the kind of fault
     * @param message a text for the operator
     * @param cause what led to it
     * @param timestamp when it happened, in milliseconds since 1970
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code alarmLevel} is {@link Level#OFF}
     * @throws UnrecognizedComponentException if the component is not installed
     * @throws FacilityException if the facility fails inside
     */
    void createAlarm(
            ComponentID alarmSource,
            Level alarmLevel,
            String alarmType,
            String message,
            Throwable cause,
            long timestamp)
            throws UnrecognizedComponentException;
}
