package io.patchbay.slee.container.transaction;

/** Looks into locks for tests. Stateless. */
public final class LockProbe {
    private LockProbe() {}

    /** Whether a transaction owns the lock. */
    public static boolean isHeld(TransactionLock lock) {
        return lock.owner() != null;
    }
}
