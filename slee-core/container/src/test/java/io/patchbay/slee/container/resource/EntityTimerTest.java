package io.patchbay.slee.container.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.patchbay.slee.model.spec.Spec;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Spec("G12")
class EntityTimerTest {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final EntityTimer timer =
            new EntityTimer("sip", getClass().getClassLoader(), failure::set);

    @AfterEach
    void close() {
        timer.close();
    }

    private static TimerTask task(Runnable body) {
        return new TimerTask() {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    @Test
    void runsTasksOnADaemonThreadWithTheAdaptorsLoader() throws Exception {
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        timer.schedule(task(() -> ran.complete(Thread.currentThread())), 0);
        Thread thread = ran.get(10, TimeUnit.SECONDS);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getContextClassLoader()).isSameAs(getClass().getClassLoader());
    }

    @Test
    void survivesATaskThatThrows() throws Exception {
        timer.schedule(
                task(() -> {
                    throw new IllegalStateException("task failed");
                }),
                0);
        await().until(() -> failure.get() != null);
        CompletableFuture<Boolean> ran = new CompletableFuture<>();
        timer.schedule(task(() -> ran.complete(true)), 0);
        assertThat(ran.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failure.get()).hasMessage("task failed");
    }

    @Test
    void letsATaskBeCancelled() {
        TimerTask task = task(() -> {});
        timer.schedule(task, TimeUnit.HOURS.toMillis(1));
        assertThat(task.cancel()).isTrue();
        assertThat(task.cancel()).isFalse();
    }
}
