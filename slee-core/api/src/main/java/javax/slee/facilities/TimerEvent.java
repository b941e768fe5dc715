package javax.slee.facilities;

/**
 * What the Timer Facility fires when a timer expires.
 *
 * <p>Its event type is {@code javax.slee.facilities.TimerEvent}, vendor {@code javax.slee}, version
 * {@code 1.0}. All times are milliseconds since 1970 of the clock of the SLEE.
 *
 * <p>Immutable. SLEE 1.1, section 13.1.
 */
public interface TimerEvent {
    /**
     * Gives the timer.
     *
     * @return what {@code setTimer} gave
     */
    TimerID getTimerID();

    /**
     * Gives when the event should have been fired.
     *
     * @return milliseconds since 1970
     */
    long getScheduledTime();

    /**
     * Gives when the event was really fired.
     *
     * @return milliseconds since 1970
     */
    long getExpiryTime();

    /**
     * Gives the time between two events.
     *
     * @return milliseconds; {@link Long#MAX_VALUE} for a timer that expires once
     */
    long getPeriod();

    /**
     * Gives how often the timer expires in all.
     *
     * @return the number; 0 for a timer that never stops by itself, 1 for one that expires once
     */
    int getNumRepetitions();

    /**
     * Gives how many events are still to come after this one.
     *
     * @return the number; {@link Integer#MAX_VALUE} for a timer that never stops by itself
     */
    int getRemainingRepetitions();

    /**
     * Gives how many late events were left out since the last event that was delivered.
     *
     * @return the number, mostly 0
     */
    int getMissedRepetitions();
}
