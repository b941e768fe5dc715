package io.patchbay.slee.container.facilities.nullactivity;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityKey.NullActivityKey;
import io.patchbay.slee.container.activity.ActivityOwner;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javax.slee.ActivityContextInterface;
import javax.slee.UnrecognizedActivityException;
import javax.slee.nullactivity.NullActivity;
import javax.slee.nullactivity.NullActivityContextInterfaceFactory;
import javax.slee.nullactivity.NullActivityFactory;
import javax.slee.resource.ActivityFlags;
import org.jspecify.annotations.Nullable;

/**
 * The null activity factory, its activity context interface factory and the owner of all null
 * activities. Thread-safe.
 *
 * <p>A null activity ends when an SBB says so, or after the transaction in which the last entity,
 * timer and name left it and no event waits on it. Specification: 7.10.
 */
public final class NullActivities
        implements NullActivityFactory, NullActivityContextInterfaceFactory, ActivityOwner {
    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final EventPort events;
    private final AtomicLong ids = new AtomicLong();
    private volatile boolean sleeStopping;

    /**
     * Starts without null activities.
     *
     * @param transactions the JTA door
     * @param contexts the activity contexts
     * @param events ends activities
     */
    public NullActivities(Transactions transactions, ActivityContexts contexts, EventPort events) {
        this.transactions = transactions;
        this.contexts = contexts;
        this.events = events;
    }

    @Override
    public NullActivity createNullActivity() {
        ActiveTransaction tx = transactions.mandatory();
        NullActivityKey key = new NullActivityKey(ids.incrementAndGet());
        ActivityContext context = contexts.startTransacted(tx, key, this, ActivityFlags.NO_FLAGS);
        tx.afterCommit(() -> {
            if (sleeStopping) {
                events.end(context);
            }
        });
        return new Activity(key);
    }

    /** The SLEE is running: null activities live again. */
    public void sleeRunning() {
        sleeStopping = false;
    }

    /** The SLEE is stopping: null activities end, those that are still to come as well. */
    public void sleeStopping() {
        sleeStopping = true;
        for (ActivityContext context : contexts.all()) {
            if (context.key() instanceof NullActivityKey) {
                events.end(context);
            }
        }
    }

    /**
     * Creates a null activity at once, outside of any transaction, for external clients.
     *
     * @return the activity context of the new null activity
     */
    public ActivityContext create() {
        return contexts.start(
                new NullActivityKey(ids.incrementAndGet()), this, ActivityFlags.NO_FLAGS);
    }

    @Override
    public ActivityContextInterface getActivityContextInterface(NullActivity activity) {
        Objects.requireNonNull(activity, "null activity");
        transactions.mandatory();
        ActivityContext ac = activity instanceof Activity own ? contexts.find(own.key) : null;
        if (ac == null) {
            throw new UnrecognizedActivityException(
                    "There is no null activity " + activity + "; it may have ended", activity);
        }
        return ac.view();
    }

    @Override
    public Object activity(ActivityKey key) {
        return new Activity((NullActivityKey) key);
    }

    @Override
    public void activityEnded(ActivityContext ac) {
        // The key is all there was.
    }

    @Override
    public void activityUnreferenced(ActivityContext ac) {
        events.endUnreferenced(ac);
    }

    /** The object that SBBs see; equal to every other one of the same activity. Immutable. */
    private final class Activity implements NullActivity {
        private final NullActivityKey key;

        Activity(NullActivityKey key) {
            this.key = key;
        }

        @Override
        public void endActivity() {
            ActiveTransaction tx = transactions.mandatory();
            ActivityContext ac = contexts.find(key);
            if (ac != null) {
                events.end(tx, ac);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Activity that && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }

        @Override
        public String toString() {
            return "NullActivity[" + key.id() + "]";
        }
    }
}
