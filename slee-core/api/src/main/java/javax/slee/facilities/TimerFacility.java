package javax.slee.facilities;

import javax.slee.ActivityContextInterface;
import javax.slee.Address;

/**
 * Sets timers that fire {@link TimerEvent}s on activity contexts.
 *
 * <p>A timer is set or cancelled when the transaction commits. A timer whose time has passed by
 * then expires at once. A timer keeps a null activity alive, and is cancelled when the activity of
 * its activity context ends.
 *
 * <p>Thread-safe; effects belong to the transaction of the caller. SLEE 1.1, section 13.1.
 */
public interface TimerFacility {
    /** Where the facility is found in the JNDI environment of an SBB: {@value}. */
    String JNDI_NAME = "java:comp/env/slee/facilities/timer";

    /**
     * Sets a timer that expires once. Required transactional.
     *
     * @param aci where the event is fired
     * @param address the address that the event is fired with, may be null
     * @param expireTime when to fire, in milliseconds since 1970; may be in the past
     * @param options what to do if the event is late
     * @return the timer
     * @throws NullPointerException if {@code aci} or {@code options} is null
     * @throws IllegalArgumentException if {@code expireTime} is negative
     * @throws javax.slee.TransactionRolledbackLocalException if the activity context is gone; the
     *     transaction is marked for rollback
     * @throws FacilityException if the facility fails inside
     */
    TimerID setTimer(
            ActivityContextInterface aci, Address address, long expireTime, TimerOptions options);

    /**
     * Sets a timer that expires again and again. Required transactional.
     *
     * @param aci where the events are fired
     * @param address the address that the events are fired with, may be null
     * @param startTime when to fire first, in milliseconds since 1970; may be in the past
     * @param period the time between two events, in milliseconds, positive
     * @param numRepetitions how many events to fire in all; 0 for a timer that is never done
     * @param options what to do if an event is late; its time-out must not exceed {@code period}
     * @return the timer
     * @throws NullPointerException if {@code aci} or {@code options} is null
     * @throws IllegalArgumentException if {@code startTime} or {@code numRepetitions} is negative,
     *     if {@code period} is not positive, or if the time-out of {@code options} exceeds {@code
     *     period}
     * @throws javax.slee.TransactionRolledbackLocalException if the activity context is gone; the
     *     transaction is marked for rollback
     * @throws FacilityException if the facility fails inside
     */
    TimerID setTimer(
            ActivityContextInterface aci,
            Address address,
            long startTime,
            long period,
            int numRepetitions,
            TimerOptions options);

    /**
     * Cancels a timer. Does nothing if it is gone already. Events that have been fired are still
     * delivered. Required transactional.
     *
     * @param timerID the timer
     * @throws NullPointerException if {@code timerID} is null
     * @throws javax.slee.TransactionRolledbackLocalException if the cancellation failed; the
     *     transaction is marked for rollback
     * @throws FacilityException if the facility fails inside
     */
    void cancelTimer(TimerID timerID);

    /**
     * Gives where a timer fires. Mandatory transactional. Since SLEE 1.1.
     *
     * @param timerID the timer
     * @return the activity context, null if the timer is gone
     * @throws NullPointerException if {@code timerID} is null
     * @throws javax.slee.TransactionRequiredLocalException if the caller has no transaction
     * @throws FacilityException if the facility fails inside
     */
    ActivityContextInterface getActivityContextInterface(TimerID timerID);

    /**
     * Gives the shortest time that timers can tell apart. Non-transactional.
     *
     * @return milliseconds, approximate
     * @throws FacilityException if the facility fails inside
     */
    long getResolution();

    /**
     * Gives the time-out that {@link TimerOptions} with time-out 0 stand for. Non-transactional.
     *
     * @return milliseconds
     * @throws FacilityException if the facility fails inside
     */
    long getDefaultTimeout();
}
