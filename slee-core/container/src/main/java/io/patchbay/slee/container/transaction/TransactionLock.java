package io.patchbay.slee.container.transaction;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An exclusive lock that belongs to a transaction until the transaction ends.
 *
 * <p>Thread-safe. The uncontended path is one compare-and-set. A wait that would close a cycle is
 * refused at once; see {@link ActiveTransaction#lock}.
 */
public final class TransactionLock {
    private final AtomicReference<@Nullable ActiveTransaction> owner = new AtomicReference<>();
    private final Object name;

    /**
     * Makes a free lock.
     *
     * @param name what it protects, for messages
     */
    public TransactionLock(Object name) {
        this.name = name;
    }

    /**
     * Tells whether a transaction owns the lock.
     *
     * @param tx the transaction
     * @return true if it is the owner
     */
    public boolean isHeldBy(ActiveTransaction tx) {
        return owner.get() == tx;
    }

    boolean tryAcquire(ActiveTransaction tx) {
        return owner.compareAndSet(null, tx);
    }

    void release(ActiveTransaction tx) {
        if (!owner.compareAndSet(tx, null)) {
            throw new IllegalStateException(name + " is not held by " + tx);
        }
        WaitGraph.released();
    }

    @Nullable ActiveTransaction owner() {
        return owner.get();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
