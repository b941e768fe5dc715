package io.patchbay.ra.sip;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Remembers members for at least a while and at most twice as long, without a timer for each: two
 * generations that change places as time goes by. Thread-safe.
 */
final class AgingSet<T> {

    private final long generationNanos;
    private final LongSupplier nanoClock;
    private volatile Set<T> young = ConcurrentHashMap.newKeySet();
    private volatile Set<T> old = ConcurrentHashMap.newKeySet();
    private volatile long turnedAt;

    AgingSet(Duration least, LongSupplier nanoClock) {
        this.generationNanos = least.toNanos();
        this.nanoClock = nanoClock;
        this.turnedAt = nanoClock.getAsLong();
    }

    void add(T member) {
        turn();
        young.add(member);
    }

    boolean contains(T member) {
        turn();
        return young.contains(member) || old.contains(member);
    }

    private void turn() {
        if (nanoClock.getAsLong() - turnedAt >= generationNanos) {
            turnNow();
        }
    }

    private synchronized void turnNow() {
        long elapsed = nanoClock.getAsLong() - turnedAt;
        if (elapsed < generationNanos) {
            return;
        }
        old = elapsed < 2 * generationNanos ? young : ConcurrentHashMap.newKeySet();
        young = ConcurrentHashMap.newKeySet();
        turnedAt = nanoClock.getAsLong();
    }
}
