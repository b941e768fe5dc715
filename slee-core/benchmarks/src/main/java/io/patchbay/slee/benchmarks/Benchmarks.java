package io.patchbay.slee.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the event path and of its floor, and prints what they say as one table and
 * one last line for scripts. Arguments are those of JMH. Stateless.
 */
public final class Benchmarks {
    private static final String HEADLINE_SCENARIO = "one";
    private static final int HEADLINE_ACTIVITIES = 1000;
    private static final String FLOOR = "floor";

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args JMH's options; the defaults measure everything
     * @throws CommandLineOptionException if the options are wrong
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... args) throws CommandLineOptionException, RunnerException {
        Options options =
                new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .shouldFailOnError(true)
                        .build();
        List<Figure> figures = new Runner(options).run().stream().map(Benchmarks::figure).toList();
        print(figures);
    }

    /**
     * What one benchmark says of one event.
     *
     * @param scenario who receives the events
     * @param activities how many share them
     * @param wallNanos from the first event of a batch to the last, for each
     * @param cpuNanos of all threads
     * @param bytes allocated
     */
    record Figure(
            String scenario, int activities, double wallNanos, double cpuNanos, double bytes) {
        double perSecond() {
            return 1e9 / wallNanos;
        }
    }

    private static Figure figure(RunResult run) {
        String scenario = run.getParams().getParam("scenario");
        return new Figure(
                scenario == null ? FLOOR : scenario,
                Integer.parseInt(run.getParams().getParam("activities")),
                run.getPrimaryResult().getScore(),
                secondary(run, CpuProfiler.RESULT),
                secondary(run, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult run, String name) {
        for (Result<?> result : run.getSecondaryResults().values()) {
            if (result.getLabel().endsWith(name)) {
                return result.getScore();
            }
        }
        return Double.NaN;
    }

    private static void print(Collection<Figure> figures) {
        System.out.printf(
                "%n%-10s %10s %14s %13s %12s %12s %12s%n",
                "scenario",
                "activities",
                "wall ns/event",
                "cpu ns/event",
                "events/s",
                "bytes/event",
                "cpu : floor");
        for (Figure figure : figures) {
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %10d %14.0f %13.0f %12.0f %12.0f %12.2f%n",
                    figure.scenario(),
                    figure.activities(),
                    figure.wallNanos(),
                    figure.cpuNanos(),
                    figure.perSecond(),
                    figure.bytes(),
                    ratio(figure, figures));
        }
        find(figures, HEADLINE_SCENARIO, HEADLINE_ACTIVITIES)
                .ifPresent(figure -> printHeadline(figure, ratio(figure, figures)));
    }

    private static void printHeadline(Figure figure, double ratio) {
        System.out.printf(
                Locale.ROOT,
                "%nbench router: ns_per_event=%.0f ratio_floor=%.2f events_per_s=%.0f"
                        + " bytes_per_event=%.0f%n",
                figure.cpuNanos(),
                ratio,
                figure.perSecond(),
                figure.bytes());
    }

    /** CPU against that of the floor with as many lanes; not a number if that was not measured. */
    private static double ratio(Figure figure, Collection<Figure> figures) {
        return find(figures, FLOOR, figure.activities())
                .map(floor -> figure.cpuNanos() / floor.cpuNanos())
                .orElse(Double.NaN);
    }

    private static Optional<Figure> find(
            Collection<Figure> figures, String scenario, int activities) {
        return figures.stream()
                .filter(f -> f.scenario().equals(scenario) && f.activities() == activities)
                .findFirst();
    }
}
