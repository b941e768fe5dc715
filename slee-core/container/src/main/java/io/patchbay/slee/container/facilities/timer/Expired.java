package io.patchbay.slee.container.facilities.timer;

import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerID;

/** The event of a timer. Immutable. Specification: 13.1. */
record Expired(
        TimerID timer,
        long scheduledTime,
        long expiryTime,
        long period,
        int numRepetitions,
        int remainingRepetitions,
        int missedRepetitions)
        implements TimerEvent {

    @Override
    public TimerID getTimerID() {
        return timer;
    }

    @Override
    public long getScheduledTime() {
        return scheduledTime;
    }

    @Override
    public long getExpiryTime() {
        return expiryTime;
    }

    @Override
    public long getPeriod() {
        return period;
    }

    @Override
    public int getNumRepetitions() {
        return numRepetitions;
    }

    @Override
    public int getRemainingRepetitions() {
        return remainingRepetitions;
    }

    @Override
    public int getMissedRepetitions() {
        return missedRepetitions;
    }
}
