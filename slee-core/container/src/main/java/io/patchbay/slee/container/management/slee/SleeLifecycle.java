package io.patchbay.slee.container.management.slee;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.slee.InvalidStateException;
import javax.slee.management.SleeState;

/**
 * The state of the SLEE. Thread-safe: one lock; parts and listeners are told without it.
 *
 * <pre>
 * STOPPED --start--> STARTING --> RUNNING --stop--> STOPPING --all parts idle--> STOPPED
 * </pre>
 *
 * <p>Specification: 14.5.
 */
public final class SleeLifecycle {
    /** Something that runs while the SLEE runs. */
    public interface Part {
        /** The SLEE is running. */
        void sleeRunning();

        /**
         * The SLEE is stopping.
         *
         * @param whenIdle to be run once, when nothing of this part is active any more
         */
        void sleeStopping(Runnable whenIdle);
    }

    /** Is told about each change. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The SLEE changed its state.
         *
         * @param before the old state
         * @param after the new state
         */
        void changed(SleeState before, SleeState after);
    }

    private final List<Part> parts;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    // Guarded by this.
    private SleeState state = SleeState.STOPPED;
    private int busyParts;

    /**
     * Makes a stopped SLEE.
     *
     * @param parts started in this order, stopped in the reverse order
     */
    public SleeLifecycle(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Adds a listener.
     *
     * @param listener is told from now on
     */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /**
     * The state.
     *
     * @return one of the four
     */
    public synchronized SleeState state() {
        return state;
    }

    /**
     * Starts.
     *
     * @throws InvalidStateException if the SLEE is not stopped
     */
    public void start() throws InvalidStateException {
        change(SleeState.STOPPED, SleeState.STARTING, "started");
        for (Part part : parts) {
            part.sleeRunning();
        }
        change(SleeState.STARTING, SleeState.RUNNING, "started");
    }

    /**
     * Begins to stop; the SLEE is stopped when all activities have ended.
     *
     * @throws InvalidStateException if the SLEE is not running
     */
    public void stop() throws InvalidStateException {
        change(SleeState.RUNNING, SleeState.STOPPING, "stopped");
        for (Part part : parts.reversed()) {
            part.sleeStopping(this::partIsIdle);
        }
        if (parts.isEmpty()) {
            stopped();
        }
    }

    private void partIsIdle() {
        synchronized (this) {
            busyParts--;
            if (busyParts > 0) {
                return;
            }
        }
        stopped();
    }

    private void stopped() {
        try {
            change(SleeState.STOPPING, SleeState.STOPPED, "stopped");
        } catch (InvalidStateException e) {
            throw new IllegalStateException("A part was idle twice", e);
        }
    }

    private void change(SleeState expected, SleeState after, String what)
            throws InvalidStateException {
        synchronized (this) {
            if (!state.equals(expected)) {
                throw new InvalidStateException("The SLEE cannot be " + what + ": it is " + state);
            }
            state = after;
            busyParts = parts.size();
            notifyAll();
        }
        for (Listener listener : listeners) {
            listener.changed(expected, after);
        }
    }

    /**
     * Waits until the SLEE is in a state.
     *
     * @param wanted the state
     * @param timeoutMillis how long to wait at the most
     * @return true if it is
     * @throws InterruptedException if the thread is interrupted
     */
    public synchronized boolean await(SleeState wanted, long timeoutMillis)
            throws InterruptedException {
        long end = System.nanoTime() + timeoutMillis * 1_000_000;
        while (!state.equals(wanted)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
