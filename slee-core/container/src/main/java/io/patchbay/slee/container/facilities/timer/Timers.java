package io.patchbay.slee.container.facilities.timer;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.activity.Scheduler;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.EventTypeID;
import javax.slee.facilities.TimerFacility;
import javax.slee.facilities.TimerID;
import javax.slee.facilities.TimerOptions;
import org.jspecify.annotations.Nullable;

/**
 * The timer facility. Thread-safe.
 *
 * <p>A timer exists for its transaction at once and for the scheduler from the commit on; it
 * belongs to its activity context and ends with it. Specification: 13.1.
 */
public final class Timers implements TimerFacility {
    /** The type of the events that timers fire. */
    public static final EventTypeID TIMER_EVENT =
            new EventTypeID("javax.slee.facilities.TimerEvent", "javax.slee", "1.0");

    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final EventPort events;
    private final Scheduler scheduler;
    private final Executor followUps;
    private final long resolutionMillis;
    private final long defaultTimeoutMillis;
    private final ConcurrentMap<TimerID, FacilityTimer> timers = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    /**
     * Starts without timers.
     *
     * @param transactions the JTA door
     * @param contexts the activity contexts
     * @param events how timer events are fired
     * @param scheduler the time
     * @param followUps does what may wait for an activity context, away from the scheduler
     * @param resolutionMillis how exact the scheduler is, at least 1
     * @param defaultTimeoutMillis when an event is late if the options do not say, at least 1
     */
    public Timers(
            Transactions transactions,
            ActivityContexts contexts,
            EventPort events,
            Scheduler scheduler,
            Executor followUps,
            long resolutionMillis,
            long defaultTimeoutMillis) {
        this.transactions = transactions;
        this.contexts = contexts;
        this.events = events;
        this.scheduler = scheduler;
        this.followUps = followUps;
        this.resolutionMillis = Math.max(1, resolutionMillis);
        this.defaultTimeoutMillis = Math.max(1, defaultTimeoutMillis);
    }

    @Override
    public TimerID setTimer(
            ActivityContextInterface aci,
            @Nullable Address address,
            long startTime,
            TimerOptions options) {
        return setTimer(aci, address, startTime, Long.MAX_VALUE, 1, options);
    }

    @Override
    public TimerID setTimer(
            ActivityContextInterface aci,
            @Nullable Address address,
            long startTime,
            long period,
            int numRepetitions,
            TimerOptions options) {
        Objects.requireNonNull(options, "timer options");
        ActivityContext ac = contexts.of(aci);
        if (startTime < 0 || period <= 0 || numRepetitions < 0) {
            throw new IllegalArgumentException(
                    "Cannot set a timer on "
                            + ac
                            + " with start time "
                            + startTime
                            + ", period "
                            + period
                            + " and "
                            + numRepetitions
                            + " repetitions: the period must be positive, the others not negative");
        }
        Expiry.Rule rule = rule(period, numRepetitions, options);
        TimerNumber id = new TimerNumber(numbers.incrementAndGet());
        FacilityTimer timer =
                new FacilityTimer(this, id, ac, address, numRepetitions, rule, startTime);
        transactions.required(() -> set(transactions.mandatory(), timer));
        return id;
    }

    private Expiry.Rule rule(long period, int numRepetitions, TimerOptions options) {
        long asked = options.getTimeout();
        long timeout = asked == 0 ? defaultTimeoutMillis : Math.max(asked, resolutionMillis);
        // With a longer time-out than the period two expiries of one timer could wait at once.
        long effective = numRepetitions == 1 ? timeout : Math.min(timeout, period);
        return new Expiry.Rule(period, effective, options.getPreserveMissed());
    }

    private void set(ActiveTransaction tx, FacilityTimer timer) {
        timer.context().addReference(tx, timer);
        timers.put(timer.id(), timer);
        tx.onRollback(() -> timers.remove(timer.id()));
        tx.onCommit(timer::start);
    }

    @Override
    public void cancelTimer(TimerID id) {
        FacilityTimer timer = timers.get(Objects.requireNonNull(id, "timer id"));
        if (timer != null) {
            transactions.required(() -> cancel(transactions.mandatory(), timer));
        }
    }

    private static void cancel(ActiveTransaction tx, FacilityTimer timer) {
        tx.lock(timer.context().lock());
        if (timer.isCancelled()) {
            return;
        }
        timer.cancelled(true);
        tx.onRollback(() -> timer.cancelled(false));
        timer.context().removeReference(tx, timer);
        tx.onCommit(timer::stop);
    }

    @Override
    public @Nullable ActivityContextInterface getActivityContextInterface(TimerID id) {
        FacilityTimer timer = timers.get(Objects.requireNonNull(id, "timer id"));
        return timer == null || timer.isCancelled() ? null : timer.context().view();
    }

    @Override
    public long getResolution() {
        return resolutionMillis;
    }

    @Override
    public long getDefaultTimeout() {
        return defaultTimeoutMillis;
    }

    /**
     * The number of timers.
     *
     * @return timers that are set, or being set
     */
    public int size() {
        return timers.size();
    }

    void forget(FacilityTimer timer) {
        timers.remove(timer.id(), timer);
    }

    Transactions transactions() {
        return transactions;
    }

    Executor followUps() {
        return followUps;
    }

    EventPort events() {
        return events;
    }

    Scheduler scheduler() {
        return scheduler;
    }
}
