package io.patchbay.slee.container.resource;

import io.patchbay.slee.container.activity.ActivityContext;
import io.patchbay.slee.container.activity.ActivityKey;
import io.patchbay.slee.container.activity.ActivityKey.RaActivity;
import io.patchbay.slee.container.activity.ActivityOwner;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.slee.resource.ActivityAlreadyExistsException;
import javax.slee.resource.ActivityFlags;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.UnrecognizedActivityHandleException;
import org.jspecify.annotations.Nullable;

/**
 * The activities of one entity, found by handle with one hash look-up. Thread-safe.
 *
 * <p>A handle is taken before its activity context exists, so that an entity that is stopping never
 * misses an activity that another thread is just starting: the starter takes the handle and then
 * looks at the state, the stopper writes the state and then looks at the handles. A handle is given
 * back after the adaptor was told that the activity ended. Specification: 15.13.
 */
final class EntityActivities implements ActivityOwner {
    private final String entity;
    private final GuardedAdaptor adaptor;
    private final Runnable onEnded;
    private final ConcurrentMap<ActivityHandle, Slot> slots = new ConcurrentHashMap<>();

    EntityActivities(String entity, GuardedAdaptor adaptor, Runnable onEnded) {
        this.entity = entity;
        this.adaptor = adaptor;
        this.onEnded = onEnded;
    }

    /** Takes a handle for an activity that is about to start. */
    Slot take(ActivityHandle handle) {
        Slot slot = new Slot();
        if (slots.putIfAbsent(handle, slot) != null) {
            throw new ActivityAlreadyExistsException(
                    "Resource adaptor entity "
                            + entity
                            + " cannot start activity "
                            + handle
                            + ": the handle belongs to an activity that has not ended yet");
        }
        return slot;
    }

    /** Gives a handle back whose activity does not come to be. */
    void giveBack(ActivityHandle handle, Slot slot) {
        remove(handle, slot);
        settled();
    }

    void remove(ActivityHandle handle, Slot slot) {
        slots.remove(handle, slot);
    }

    /** Tells the entity that a handle was given back. */
    void settled() {
        onEnded.run();
    }

    ActivityContext context(ActivityHandle handle) {
        ActivityContext context = find(handle);
        if (context == null) {
            throw new UnrecognizedActivityHandleException(
                    "Resource adaptor entity "
                            + entity
                            + " has no activity "
                            + handle
                            + ": it was not started, or has ended");
        }
        return context;
    }

    @Nullable ActivityContext find(ActivityHandle handle) {
        Slot slot = slots.get(handle);
        return slot == null ? null : slot.context;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    int size() {
        return slots.size();
    }

    Collection<ActivityHandle> handles() {
        return List.copyOf(slots.keySet());
    }

    @Override
    public @Nullable Object activity(ActivityKey key) {
        ActivityHandle handle = handle(key);
        return adaptor.ask("getActivity", ra -> ra.getActivity(handle));
    }

    @Override
    public void activityEnded(ActivityContext ac) {
        ActivityHandle handle = handle(ac.key());
        if ((ac.flags() & ActivityFlags.REQUEST_ENDED_CALLBACK) != 0) {
            adaptor.call("activityEnded", ra -> ra.activityEnded(handle));
        }
        slots.remove(handle);
        settled();
    }

    @Override
    public boolean wantsUnreferenced(ActivityContext ac) {
        return ActivityFlags.hasRequestSleeActivityGCCallback(ac.flags());
    }

    @Override
    public void activityUnreferenced(ActivityContext ac) {
        ActivityHandle handle = handle(ac.key());
        adaptor.call("activityUnreferenced", ra -> ra.activityUnreferenced(handle));
    }

    private static ActivityHandle handle(ActivityKey key) {
        return ((RaActivity) key).handle();
    }

    /** The place of one activity. Its context is written once, by the thread that starts it. */
    static final class Slot {
        private volatile @Nullable ActivityContext context;

        void fill(ActivityContext started) {
            context = started;
        }
    }
}
