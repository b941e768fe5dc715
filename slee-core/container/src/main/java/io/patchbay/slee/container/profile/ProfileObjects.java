package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.store.ProfileRow;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * The profile objects of one table: pooled ones, and ready ones that wait for the next call to
 * their profile. Thread-safe: an object is taken out before it is used.
 *
 * <p>A ready object keeps what the author made of the attributes; it is loaded again only when its
 * profile has a newer row. Specification: 10.11.
 */
final class ProfileObjects {
    private static final int MOST_POOLED = 64;
    private static final int MOST_READY = 4096;

    private final ProfileTableEntity table;
    private final ConcurrentLinkedDeque<ProfileObject> pool = new ConcurrentLinkedDeque<>();
    private final ConcurrentHashMap<String, ProfileObject> ready = new ConcurrentHashMap<>();

    ProfileObjects(ProfileTableEntity table) {
        this.table = table;
    }

    /** An object in the pooled state. */
    ProfileObject pooled() {
        ProfileObject object = pool.pollFirst();
        if (object == null) {
            object = new ProfileObject(table);
            object.setContext();
        }
        return object;
    }

    /** Gives back an object in the pooled state. */
    void toPool(ProfileObject object) {
        if (pool.size() < MOST_POOLED) {
            pool.addFirst(object);
        } else {
            object.unsetContext();
        }
    }

    /** An object that stands for a profile. */
    ProfileObject activated(String name, ProfileValues values, @Nullable ProfileRow row) {
        ProfileObject object = pooled();
        object.assign(name, false);
        object.activate();
        object.bind(values, row);
        object.load();
        return object;
    }

    /** A ready object with the state of a committed row. */
    ProfileObject forReading(ProfileRow row) {
        ProfileObject object = ready.remove(row.name());
        if (object == null) {
            return activated(row.name(), new RowValues(table, row), row);
        }
        if (object.loaded() != row) {
            object.bind(new RowValues(table, row), row);
            object.load();
        }
        return object;
    }

    /** Gives back an object from {@link #forReading}. */
    void doneReading(ProfileObject object) {
        ProfileRow row = object.loaded();
        boolean kept =
                row != null
                        && table.store().get(row.name()) == row
                        && ready.size() < MOST_READY
                        && ready.putIfAbsent(row.name(), object) == null;
        if (!kept) {
            passivate(object);
        }
    }

    void passivate(ProfileObject object) {
        object.passivate();
        toPool(object);
    }

    /** Lets go of the ready object of a profile that changed or was removed. */
    void evict(String name) {
        ProfileObject object = ready.remove(name);
        if (object != null) {
            passivate(object);
        }
    }

    /** Ends the life of all objects that are not in use. */
    void close() {
        ready.keySet().forEach(this::evict);
        for (ProfileObject object = pool.pollFirst(); object != null; object = pool.pollFirst()) {
            object.unsetContext();
        }
    }
}
