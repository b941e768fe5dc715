package io.patchbay.slee.container.facilities.timer;

import javax.slee.facilities.TimerPreserveMissed;
import org.jspecify.annotations.Nullable;

/**
 * How far a timer has come: pure arithmetic, no clock. Immutable.
 *
 * <p>An expiry is late when the present is after its due time plus the time-out. NONE drops late
 * expiries, LAST drops those that are followed by another late one, ALL drops none; what is dropped
 * is counted and told with the next event. Specification: 13.1.
 *
 * @param due when the next event is due, in milliseconds since 1970
 * @param remaining how many events are still to come, with this one; {@link #INFINITE} for ever
 * @param missed how many expiries were dropped since the last event
 */
record Expiry(long due, long remaining, int missed) {
    /** More than any finite timer has. */
    static final long INFINITE = Long.MAX_VALUE;

    /** What never changes in the life of a timer. Immutable. */
    record Rule(long period, long timeout, TimerPreserveMissed preserve) {
        private long lateExpiries(Expiry expiry, long now) {
            long age = now - expiry.due;
            if (age <= timeout) {
                return 0;
            }
            return Math.min((age - timeout - 1) / period + 1, expiry.remaining);
        }
    }

    /** Drops what has to be dropped at this moment; null if nothing is left. */
    @Nullable Expiry withoutDropped(Rule rule, long now) {
        long late = rule.lateExpiries(this, now);
        if (rule.preserve().isAll() || late == 0) {
            return this;
        }
        return skip(rule, rule.preserve().isNone() ? late : late - 1);
    }

    /** The state after the event that is due was fired; null if it was the last one. */
    @Nullable Expiry fired(Rule rule) {
        Expiry next = skip(rule, 1);
        return next == null ? null : new Expiry(next.due, next.remaining, 0);
    }

    private @Nullable Expiry skip(Rule rule, long count) {
        if (count == remaining) {
            return null;
        }
        long left = remaining == INFINITE ? INFINITE : remaining - count;
        return new Expiry(
                saturated(due, count, rule.period()),
                left,
                (int) Math.min(Integer.MAX_VALUE, missed + count));
    }

    private static long saturated(long due, long count, long period) {
        long most = count == 0 ? Long.MAX_VALUE : (Long.MAX_VALUE - due) / count;
        return period > most ? Long.MAX_VALUE : due + count * period;
    }
}
