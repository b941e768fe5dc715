package io.patchbay.slee.container.activity;

import org.jspecify.annotations.Nullable;

/**
 * Who made an activity: a resource adaptor entity, the null activity factory, a service or a
 * profile table. Called from any thread, never inside of a transaction except {@link #activity}.
 */
public interface ActivityOwner {
    /**
     * The activity object that SBBs see.
     *
     * @param key which activity
     * @return the object, null if the owner knows it no more
     */
    @Nullable Object activity(ActivityKey key);

    /**
     * Tells that the whole end sequence is over.
     *
     * @param ac the ended activity context
     */
    void activityEnded(ActivityContext ac);

    /**
     * Tells that nothing refers to the activity context any more.
     *
     * @param ac the activity context; something may refer to it again by now
     */
    void activityUnreferenced(ActivityContext ac);
}
