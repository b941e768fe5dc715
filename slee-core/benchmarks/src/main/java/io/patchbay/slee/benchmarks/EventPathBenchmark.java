package io.patchbay.slee.benchmarks;

import io.patchbay.slee.benchmarks.unit.CountingSbb;
import io.patchbay.slee.benchmarks.unit.LoadAdaptor;
import io.patchbay.slee.container.SleeConfig;
import io.patchbay.slee.container.activity.SystemScheduler;
import io.patchbay.slee.testkit.TestSlee;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntBinaryOperator;
import javax.slee.management.DeploymentException;
import javax.slee.resource.ConfigProperties;
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
 * Wall time per event, from the adaptor's {@code fireEvent} to the commit of the last delivery.
 *
 * <p>Scenarios: {@code unwanted} has no receiver; {@code one} has one SBB entity that reads and
 * writes a CMP field in its own transaction; {@code five} has four children attached as well, so
 * five deliveries; {@code rollback} rolls every delivery back and tells the SBB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class EventPathBenchmark {
    private static final int EVENTS = 2000;

    /** Who receives the events. */
    @Param({"unwanted", "one", "five", "rollback"})
    public String scenario = "one";

    /** How many activities share the events. */
    @Param({"1", "1000"})
    public int activities = 1;

    private @Nullable TestSlee slee;
    private @Nullable SystemScheduler scheduler;
    private @Nullable IntBinaryOperator load;

    /** Made by JMH. */
    public EventPathBenchmark() {}

    /**
     * Boots a SLEE with the scenario.
     *
     * @throws DeploymentException if the unit is refused
     */
    @Setup(Level.Trial)
    public void boot() throws DeploymentException {
        Logs.off();
        System.setProperty(CountingSbb.CHILDREN, scenario.equals("five") ? "4" : "0");
        System.setProperty(CountingSbb.ROLLBACK, String.valueOf(scenario.equals("rollback")));
        scheduler = new SystemScheduler();
        slee = TestSlee.boot(SleeConfig.defaults(), scheduler);
        slee.install("load.jar", LoadUnit.bytes());
        slee.adaptor(LoadUnit.ADAPTOR, "load", new ConfigProperties());
        if (!scenario.equals("unwanted")) {
            slee.activate(LoadUnit.SERVICE);
        }
        IntBinaryOperator command =
                (IntBinaryOperator)
                        Objects.requireNonNull(System.getProperties().get(LoadAdaptor.COMMAND));
        int started = command.applyAsInt(activities, 0);
        // The first event of each activity makes the entities.
        int _ = command.applyAsInt(activities, started);
        load = command;
    }

    /** Stops the SLEE. */
    @TearDown(Level.Trial)
    public void stop() {
        Objects.requireNonNull(slee).close();
        Objects.requireNonNull(scheduler).close();
    }

    /**
     * Fires a batch and waits until it is processed.
     *
     * @return the number of events
     */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public int event() {
        return Objects.requireNonNull(load).applyAsInt(activities, EVENTS);
    }
}
