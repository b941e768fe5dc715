package io.patchbay.slee.container.simulation;

import io.patchbay.slee.model.spec.Spec;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the simulation for many seeds. A failure names its seed; {@code -Dsimulation.seed=N} runs
 * that one alone, {@code -Dsimulation.seeds=N} runs more of them.
 */
@Spec({"C5", "C7", "C10", "C11", "C14", "C16", "C21", "C22", "D1", "H2"})
class KernelSimulationTest {
    private static final long SEEDS = 300;

    static LongStream seeds() {
        Long only = Long.getLong("simulation.seed");
        return only != null
                ? LongStream.of(only)
                : LongStream.range(0, Long.getLong("simulation.seeds", SEEDS));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsItsInvariantsWhateverHappens(long seed) {
        try {
            new Simulation(seed).run();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    "Run again with -Dsimulation.seed=" + seed + ": " + e.getMessage(), e);
        }
    }
}
