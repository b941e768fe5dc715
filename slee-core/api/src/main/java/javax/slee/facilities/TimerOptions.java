package javax.slee.facilities;

import java.io.Serializable;

/**
 * How a timer behaves when its events cannot be fired in time.
 *
 * <p>A timer event is late if the Timer Facility could not fire it until its scheduled time plus
 * the time-out. What happens to late events is told by {@link TimerPreserveMissed}. The time-out of
 * a periodic timer must not exceed its period.
 *
 * <p>Not thread-safe; {@link TimerFacility} copies what it needs when the timer is set. SLEE 1.1,
 * section 13.1.
 */
public class TimerOptions implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean persistent;
    private long timeout;
    private TimerPreserveMissed preserveMissed;

    /**
     * Makes the default options: the default time-out of the SLEE, and only the last one of a row
     * of late events is delivered.
     */
    public TimerOptions() {
        this(false, 0, TimerPreserveMissed.LAST);
    }

    /**
     * Makes a copy.
     *
     * @param options the options to copy
     * @throws NullPointerException if {@code options} is null
     */
    public TimerOptions(TimerOptions options) {
        this(options.persistent, options.timeout, options.preserveMissed);
    }

    /**
     * Makes options.
     *
     * @param timeout the time in milliseconds after which an event is late; 0 stands for the
     *     default time-out of the SLEE
     * @param preserveMissed what happens to late events
     * @throws NullPointerException if {@code preserveMissed} is null
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    public TimerOptions(long timeout, TimerPreserveMissed preserveMissed) {
        this(false, timeout, preserveMissed);
    }

    /**
     * Makes options.
     *
     * <p>Deprecated since SLEE 1.1, because the meaning of persistent timers was not clear: use
     * {@link #TimerOptions(long, TimerPreserveMissed)}.
     *
     * @param persistent whether the timer outlives a restart of the SLEE
     * @param timeout the time in milliseconds after which an event is late; 0 stands for the
     *     default time-out of the SLEE
     * @param preserveMissed what happens to late events
     * @throws NullPointerException if {@code preserveMissed} is null
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    public TimerOptions(boolean persistent, long timeout, TimerPreserveMissed preserveMissed) {
        this.persistent = persistent;
        this.timeout = checked(timeout);
        this.preserveMissed = checked(preserveMissed);
    }

    private static long checked(long timeout) {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout " + timeout + " ms is negative");
        }
        return timeout;
    }

    private static TimerPreserveMissed checked(TimerPreserveMissed preserveMissed) {
        if (preserveMissed == null) {
            throw new NullPointerException("preserveMissed is null");
        }
        return preserveMissed;
    }

    /**
     * Tells whether the timer outlives a restart of the SLEE.
     *
     * <p>Deprecated since SLEE 1.1, because the meaning of persistent timers was not clear.
     *
     * @return true if it was asked for
     */
    public final boolean isPersistent() {
        return persistent;
    }

    /**
     * Asks that the timer outlives a restart of the SLEE, or not.
     *
     * <p>Deprecated since SLEE 1.1, because the meaning of persistent timers was not clear.
     *
     * @param persistent true to ask for it
     */
    public final void setPersistent(boolean persistent) {
        this.persistent = persistent;
    }

    /**
     * Gives the time after which an event is late.
     *
     * @return milliseconds; 0 stands for the default time-out of the SLEE
     */
    public final long getTimeout() {
        return timeout;
    }

    /**
     * Sets the time after which an event is late.
     *
     * @param timeout milliseconds; 0 stands for the default time-out of the SLEE
     * @throws IllegalArgumentException if {@code timeout} is negative
     */
    public final void setTimeout(long timeout) {
        this.timeout = checked(timeout);
    }

    /**
     * Tells what happens to late events.
     *
     * @return the option, never null
     */
    public final TimerPreserveMissed getPreserveMissed() {
        return preserveMissed;
    }

    /**
     * Sets what happens to late events.
     *
     * @param preserveMissed the option
     * @throws NullPointerException if {@code preserveMissed} is null
     */
    public final void setPreserveMissed(TimerPreserveMissed preserveMissed) {
        this.preserveMissed = checked(preserveMissed);
    }

    /**
     * Compares all options.
     *
     * @param obj the other object, may be null
     * @return true if {@code obj} holds the same options
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof TimerOptions that
                && persistent == that.persistent
                && timeout == that.timeout
                && preserveMissed.equals(that.preserveMissed);
    }

    /**
     * Hashes all options.
     *
     * @return the same number for equal options
     */
    @Override
    public int hashCode() {
        int hash = Boolean.hashCode(persistent);
        hash = 31 * hash + Long.hashCode(timeout);
        return 31 * hash + preserveMissed.hashCode();
    }

    /**
     * Gives the text form.
     *
     * @return the options by name
     */
    @Override
    public String toString() {
        return "TimerOptions[timeout="
                + timeout
                + ",preserveMissed="
                + preserveMissed
                + ",persistent="
                + persistent
                + ']';
    }
}
