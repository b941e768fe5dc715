package io.patchbay.slee.container.resource;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The Java timer of one entity. Thread-safe.
 *
 * <p>A task that throws kills the thread of a plain {@link Timer} and with it every other task.
 * This one survives: the failure is reported and tasks that are scheduled from then on run on a
 * fresh thread. Tasks are passed on as they are, so that their own cancel and scheduled time work.
 * The adaptor must not cancel the timer; the SLEE does at the end of the entity. Specification:
 * 15.11.
 */
final class EntityTimer extends Timer {
    private static final Logger LOG = System.getLogger(EntityTimer.class.getName());

    private final String entity;
    private final ClassLoader loader;
    private final Consumer<Throwable> onFailure;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Timer running;
    private boolean closed;

    /** Makes a timer that starts its thread with the first task. */
    EntityTimer(String entity, ClassLoader loader, Consumer<Throwable> onFailure) {
        super("slee-ra-" + entity + "-unused", true);
        // This class is a Timer for its type only; the inherited thread is not needed.
        super.cancel();
        this.entity = entity;
        this.loader = loader;
        this.onFailure = onFailure;
    }

    @Override
    public void schedule(TimerTask task, long delay) {
        with(timer -> timer.schedule(task, delay));
    }

    @Override
    public void schedule(TimerTask task, Date time) {
        with(timer -> timer.schedule(task, time));
    }

    @Override
    public void schedule(TimerTask task, long delay, long period) {
        with(timer -> timer.schedule(task, delay, period));
    }

    @Override
    public void schedule(TimerTask task, Date firstTime, long period) {
        with(timer -> timer.schedule(task, firstTime, period));
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        with(timer -> timer.scheduleAtFixedRate(task, delay, period));
    }

    @Override
    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        with(timer -> timer.scheduleAtFixedRate(task, firstTime, period));
    }

    @Override
    public int purge() {
        lock.lock();
        try {
            return running == null ? 0 : running.purge();
        } finally {
            lock.unlock();
        }
    }

    /** Refuses: the timer belongs to the SLEE. */
    @Override
    public void cancel() {
        throw new UnsupportedOperationException(
                "Resource adaptor entity "
                        + entity
                        + " cannot cancel the timer of the SLEE; cancel the tasks instead");
    }

    /** Ends the timer for good. */
    void close() {
        lock.lock();
        try {
            closed = true;
            if (running != null) {
                running.cancel();
                running = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private void with(Consumer<Timer> action) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException(
                        "The timer is cancelled: resource adaptor entity "
                                + entity
                                + " was removed");
            }
            if (running == null) {
                running = start();
            }
            action.accept(running);
        } finally {
            lock.unlock();
        }
    }

    private Timer start() {
        Timer timer = new Timer("slee-ra-" + entity, true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Thread thread = Thread.currentThread();
                        thread.setContextClassLoader(loader);
                        thread.setUncaughtExceptionHandler((t, failure) -> died(timer, failure));
                    }
                },
                0);
        return timer;
    }

    private void died(Timer timer, Throwable failure) {
        lock.lock();
        try {
            if (timer.equals(running)) {
                running = null;
            }
        } finally {
            lock.unlock();
        }
        LOG.log(
                Level.ERROR,
                "A timer task of resource adaptor entity "
                        + entity
                        + " failed; its other pending tasks are lost, new ones will run",
                failure);
        onFailure.accept(failure);
    }
}
