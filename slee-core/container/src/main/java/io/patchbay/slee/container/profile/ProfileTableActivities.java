package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityContexts;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityKey.ProfileTableActivityKey;
import io.patchbay.slee.container.activity.ActivityOwner;
import io.patchbay.slee.container.activity.EventPort;
import io.patchbay.slee.container.transaction.Transactions;
import java.util.Objects;
import java.util.function.Predicate;
import javax.slee.ActivityContextInterface;
import javax.slee.UnrecognizedActivityException;
import javax.slee.profile.ProfileTableActivity;
import javax.slee.profile.ProfileTableActivityContextInterfaceFactory;
import javax.slee.resource.ActivityAlreadyExistsException;
import org.jspecify.annotations.Nullable;

/**
 * The activities of profile tables: one for each table while the SLEE runs. Thread-safe.
 * Specification: 10.9.
 */
final class ProfileTableActivities
        implements ActivityOwner, ProfileTableActivityContextInterfaceFactory {
    private final Transactions transactions;
    private final ActivityContexts contexts;
    private final EventPort events;
    private final Predicate<String> tableExists;
    private volatile boolean running;

    /** The activity object. */
    private record TableActivity(String getProfileTableName) implements ProfileTableActivity {
        @Override
        public String toString() {
            return "ProfileTableActivity[" + getProfileTableName + "]";
        }
    }

    ProfileTableActivities(
            Transactions transactions,
            ActivityContexts contexts,
            EventPort events,
            Predicate<String> tableExists) {
        this.transactions = transactions;
        this.contexts = contexts;
        this.events = events;
        this.tableExists = tableExists;
    }

    void running(boolean isRunning) {
        running = isRunning;
    }

    /** Starts the activity of a table, if the SLEE runs and there is none. */
    void start(String table) {
        ProfileTableActivityKey key = new ProfileTableActivityKey(table);
        if (running && contexts.find(key) == null) {
            try {
                contexts.start(key, this, 0);
            } catch (ActivityAlreadyExistsException other) {
                // Somebody else has started it; that is all that is wanted.
                Objects.requireNonNull(other);
            }
        }
    }

    void end(String table) {
        ActivityContext context = contexts.find(new ProfileTableActivityKey(table));
        if (context != null) {
            events.end(context);
        }
    }

    ProfileTableActivity activity(String table) {
        return new TableActivity(table);
    }

    @Override
    public @Nullable Object activity(ActivityKey key) {
        return key instanceof ProfileTableActivityKey table ? activity(table.table()) : null;
    }

    /** A table of the same name may have come while the activity of the former one was ending. */
    @Override
    public void activityEnded(ActivityContext ac) {
        if (ac.key() instanceof ProfileTableActivityKey key && tableExists.test(key.table())) {
            start(key.table());
        }
    }

    @Override
    public boolean wantsUnreferenced(ActivityContext ac) {
        return false;
    }

    @Override
    public void activityUnreferenced(ActivityContext ac) {
        // The activity lives as long as the table, whoever refers to it.
    }

    @Override
    public ActivityContextInterface getActivityContextInterface(ProfileTableActivity activity) {
        Objects.requireNonNull(activity, "activity is null");
        transactions.mandatory();
        ActivityContext context =
                activity instanceof TableActivity own
                        ? contexts.find(new ProfileTableActivityKey(own.getProfileTableName()))
                        : null;
        if (context == null) {
            throw new UnrecognizedActivityException(
                    "This is no activity of a profile table that exists: " + activity, activity);
        }
        return context.view();
    }
}
