package io.patchbay.slee.benchmarks;

import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an event cannot do without: one hand-over to a serial lane, and one JTA transaction with one
 * synchronization that does nothing. Same batches, same pool as {@link EventPathBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class FloorBenchmark {
    private static final int EVENTS = 2000;

    /** How many lanes share the events. */
    @Param({"1", "1000"})
    public int activities = 1;

    private @Nullable ExecutorService pool;
    private @Nullable Transactions transactions;
    private List<SerialLane> lanes = List.of();

    /** Made by JMH. */
    public FloorBenchmark() {}

    /** Makes the lanes. */
    @Setup(Level.Trial)
    public void open() {
        Logs.off();
        int threads = SleeConfig.defaults().routerThreads();
        ExecutorService opened =
                new ForkJoinPool(
                        threads, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
        pool = opened;
        transactions = new Transactions(opened);
        lanes = Stream.generate(() -> new SerialLane(opened)).limit(activities).toList();
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void close() {
        Objects.requireNonNull(pool).shutdown();
    }

    /**
     * Runs a batch of empty transactions on the lanes and waits for the last of each.
     *
     * @return the number of transactions
     * @throws InterruptedException if JMH gives up
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public int event() throws InterruptedException {
        Transactions door = Objects.requireNonNull(transactions);
        int lastRound = EVENTS - Math.min(activities, EVENTS);
        CountDownLatch processed = new CountDownLatch(EVENTS - lastRound);
        for (int i = 0; i < EVENTS; i++) {
            boolean last = i >= lastRound;
            lanes.get(i % activities)
                    .execute(() -> {
                        ActiveTransaction tx = door.begin();
                        door.commit(tx);
                        if (last) {
                            processed.countDown();
                        }
                    });
        }
        processed.await();
        return EVENTS;
    }
}
