package io.patchbay.slee.container.transaction;

import jakarta.transaction.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import javax.transaction.Synchronization;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done at the end of one transaction. Confined to the transaction's thread.
 *
 * <p>The one synchronization that the kernel registers with JTA.
 */
final class Completion implements jakarta.transaction.Synchronization {
    private static final Logger LOG = System.getLogger(Completion.class.getName());

    final ArrayList<Runnable> beforeCommit = new ArrayList<>(4);
    final ArrayList<Runnable> onCommit = new ArrayList<>(4);
    final ArrayList<Runnable> afterCommit = new ArrayList<>(2);
    final ArrayList<Runnable> afterRollback = new ArrayList<>(0);
    final ArrayList<Synchronization> foreign = new ArrayList<>(0);
    private final ActiveTransaction tx;
    private boolean committed;
    private @Nullable RuntimeException failure;

    Completion(ActiveTransaction tx) {
        this.tx = tx;
    }

    @Override
    public void beforeCompletion() {
        try {
            // Adaptors first: what they still change is checked and stored by the kernel's actions.
            for (int i = 0; i < foreign.size(); i++) {
                foreign.get(i).beforeCompletion();
            }
            for (int i = 0; i < beforeCommit.size(); i++) {
                beforeCommit.get(i).run();
            }
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    /** What {@link #beforeCompletion} failed with. */
    @Nullable RuntimeException failure() {
        return failure;
    }

    @Override
    public void afterCompletion(int status) {
        committed = status == Status.STATUS_COMMITTED;
        tx.finish(committed, onCommit);
        for (Synchronization synchronization : foreign) {
            guarded(() -> synchronization.afterCompletion(status));
        }
    }

    /** Runs what follows the end. JTA would refuse a new transaction in afterCompletion. */
    void runFollowUps() {
        runAll(committed ? afterCommit : afterRollback);
    }

    /** Runs all; one that fails is logged and does not keep the others from running. */
    void runAll(List<Runnable> actions) {
        for (int i = 0; i < actions.size(); i++) {
            guarded(actions.get(i));
        }
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "An action at the end of " + tx + " failed; the others go on", e);
        }
    }
}
