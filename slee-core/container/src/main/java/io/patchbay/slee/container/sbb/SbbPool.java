package io.patchbay.slee.container.sbb;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The pooled SBB objects of one SBB in one service. Thread-safe. Specification: 6.3.
 *
 * <p>Last in, first out, so that a warm object is used again. Grows to the number of objects that
 * were in use at once, up to a limit.
 */
final class SbbPool {
    private static final int LIMIT = 1024;
    private final ServiceSbb sbb;
    private final ArrayDeque<SbbObject> pooled = new ArrayDeque<>();
    private boolean closed;

    SbbPool(ServiceSbb sbb) {
        this.sbb = sbb;
    }

    SbbObject take() {
        @Nullable SbbObject object;
        synchronized (this) {
            object = pooled.pollLast();
        }
        return object == null ? SbbObject.create(sbb) : object;
    }

    void giveBack(SbbObject object) {
        synchronized (this) {
            if (!closed && pooled.size() < LIMIT) {
                pooled.addLast(object);
                return;
            }
        }
        object.unset();
    }

    /** The service is inactive: ends the life of all pooled objects. */
    void close() {
        ArrayDeque<SbbObject> rest;
        synchronized (this) {
            closed = true;
            rest = new ArrayDeque<>(pooled);
            pooled.clear();
        }
        rest.forEach(SbbObject::unset);
    }

    /** The service is active again. */
    synchronized void open() {
        closed = false;
    }

    synchronized int size() {
        return pooled.size();
    }
}
