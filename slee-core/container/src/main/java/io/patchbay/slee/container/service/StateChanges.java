package io.patchbay.slee.container.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.slee.ServiceID;
import javax.slee.management.ServiceState;

/**
 * Tells listeners about state changes, one after the other in the order in which they happened,
 * whichever threads made them. Thread-safe.
 *
 * <p>Changes are added under the lock of {@link Services} and told without it. A thread that finds
 * another one telling leaves its changes to that one.
 */
final class StateChanges {
    private static final Logger LOG = System.getLogger(StateChanges.class.getName());
    private final List<ServiceListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<StateChange> changes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tellers = new AtomicInteger();

    /** One change of a service's state. Immutable. */
    record StateChange(ServiceID service, ServiceState before, ServiceState after) {}

    void addListener(ServiceListener listener) {
        listeners.add(listener);
    }

    void add(StateChange change) {
        changes.add(change);
    }

    void tell() {
        if (tellers.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            for (StateChange next = changes.poll(); next != null; next = changes.poll()) {
                tell(next);
            }
            seen = tellers.addAndGet(-seen);
        } while (seen > 0);
    }

    private void tell(StateChange change) {
        for (ServiceListener listener : listeners) {
            try {
                listener.changed(change.service(), change.before(), change.after());
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "A listener failed on " + change + "; the others go on", e);
            }
        }
    }
}
