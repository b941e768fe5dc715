package io.patchbay.slee.container.transaction;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for whom among transactions. Thread-safe.
 *
 * <p>Waiting is rare, so one monitor serves all waiters; a release that nobody waits for reads one
 * volatile counter. Each transaction waits for at most one lock and each lock has one owner, so a
 * cycle is found by following a chain.
 */
final class WaitGraph {
    private static final ReentrantLock MONITOR = new ReentrantLock();
    private static final Condition RELEASED = MONITOR.newCondition();
    private static final AtomicInteger WAITERS = new AtomicInteger();

    private WaitGraph() {}

    /** Takes the lock for the transaction, or throws if waiting for it would close a cycle. */
    static void acquire(TransactionLock lock, ActiveTransaction tx) {
        MONITOR.lock();
        try {
            WAITERS.incrementAndGet();
            tx.waitsFor = lock;
            while (!lock.tryAcquire(tx)) {
                if (closesCycle(tx)) {
                    throw new DeadlockException(
                            "Waiting for "
                                    + lock
                                    + " would never end: its owner waits for this transaction. The"
                                    + " transaction is rolled back.");
                }
                RELEASED.awaitUninterruptibly();
            }
        } finally {
            tx.waitsFor = null;
            WAITERS.decrementAndGet();
            MONITOR.unlock();
        }
    }

    /** Wakes the waiters after a release. */
    static void released() {
        if (WAITERS.get() == 0) {
            return;
        }
        MONITOR.lock();
        try {
            RELEASED.signalAll();
        } finally {
            MONITOR.unlock();
        }
    }

    private static boolean closesCycle(ActiveTransaction tx) {
        @Nullable TransactionLock wanted = tx.waitsFor;
        while (wanted != null) {
            @Nullable ActiveTransaction holder = wanted.owner();
            if (holder == null) {
                return false;
            }
            if (holder == tx) {
                return true;
            }
            wanted = holder.waitsFor;
        }
        return false;
    }
}
