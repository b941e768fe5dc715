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
     * Whether {@link #activityUnreferenced} means anything to the owner. Asking first saves a
     * transaction for each event of an activity that nobody is attached to.
     *
     * @param ac the activity context
     * @return false if the owner is not to be told; the same answer for the whole life of the
     *     activity
     */
    default boolean wantsUnreferenced(ActivityContext ac) {
        return true;
    }

    /**
     * Tells that nothing refers to the activity context any more.
     *
     * @param ac the activity context; something may refer to it again by now
     */
    void activityUnreferenced(ActivityContext ac);
}
