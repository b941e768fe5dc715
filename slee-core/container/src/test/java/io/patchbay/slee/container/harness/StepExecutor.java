package io.patchbay.slee.container.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntUnaryOperator;

/** Runs tasks one after the other on the thread of the test, when asked. Confined to its test. */
public final class StepExecutor implements Executor {
    private final List<Runnable> tasks = new ArrayList<>();
    private final IntUnaryOperator pick;

    /** First in, first out. */
    public StepExecutor() {
        this(size -> 0);
    }

    /** Picks the index of the next task out of so many. */
    public StepExecutor(IntUnaryOperator pick) {
        this.pick = pick;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs one task; false if there is none. */
    public boolean runOne() {
        if (tasks.isEmpty()) {
            return false;
        }
        tasks.remove(pick.applyAsInt(tasks.size())).run();
        return true;
    }

    /** Runs until nothing is left. */
    public void runAll() {
        boolean more = true;
        while (more) {
            more = runOne();
        }
    }

    /** How many tasks wait. */
    public int size() {
        return tasks.size();
    }
}
