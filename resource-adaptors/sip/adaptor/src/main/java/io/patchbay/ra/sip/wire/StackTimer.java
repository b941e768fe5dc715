package io.patchbay.ra.sip.wire;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.SIPStackTimerTask;
import gov.nist.javax.sip.stack.timers.SipTimer;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The stack's timers on one thread that survives them, and that ends when the stack ends: the
 * stack's own would go on for as long as the longest timer. Thread-safe.
 */
final class StackTimer implements SipTimer {

    private final ScheduledThreadPoolExecutor executor;
    private final WireCounters counters;

    StackTimer(String stackName, WireCounters counters) {
        this.counters = counters;
        this.executor =
                new ScheduledThreadPoolExecutor(
                        1,
                        Thread.ofPlatform().daemon().name("sip-" + stackName + "-timer").factory());
        // Most SIP timers are cancelled long before they are due.
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void start(SipStackImpl stack, Properties properties) {
        executor.prestartCoreThread();
    }

    @Override
    public void stop() {
        executor.shutdownNow();
    }

    @Override
    public boolean isStarted() {
        return !executor.isShutdown();
    }

    @Override
    public boolean schedule(SIPStackTimerTask task, long delayMillis) {
        try {
            task.setSipTimerTask(
                    executor.schedule(() -> run(task), delayMillis, TimeUnit.MILLISECONDS));
            return true;
        } catch (RejectedExecutionException e) {
            // The stack was stopped: nothing is due any more.
            return false;
        }
    }

    @Override
    public boolean scheduleWithFixedDelay(
            SIPStackTimerTask task, long delayMillis, long periodMillis) {
        try {
            task.setSipTimerTask(
                    executor.scheduleWithFixedDelay(
                            () -> run(task), delayMillis, periodMillis, TimeUnit.MILLISECONDS));
            return true;
        } catch (RejectedExecutionException e) {
            // As above.
            return false;
        }
    }

    private void run(SIPStackTimerTask task) {
        try {
            task.runTask();
        } catch (Throwable e) {
            if (isStarted()) {
                counters.failed("run a timer of the stack", e);
            }
        }
    }

    @Override
    public boolean cancel(SIPStackTimerTask task) {
        if (!(task.getSipTimerTask() instanceof Future<?> scheduled)) {
            return false;
        }
        task.cleanUpBeforeCancel();
        task.setSipTimerTask(null);
        return scheduled.cancel(false);
    }
}
