package io.patchbay.slee.container.profile.store;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.schema.IndexKey;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The committed rows of one profile table with their indexes. Thread-safe.
 *
 * <p>A look-up by name takes no lock. A query reads optimistically and again under the lock when a
 * commit came between, so that it sees all of a commit or nothing of it.
 */
public final class RowStore {
    private final ConcurrentHashMap<String, ProfileRow> rows = new ConcurrentHashMap<>();
    private final List<RowIndex> indexes;
    private final StampedLock lock = new StampedLock();
    private volatile ProfileRow defaultRow;

    /**
     * Makes a store with a default profile only.
     *
     * @param schema the attributes and indexes
     */
    public RowStore(ProfileSchema schema) {
        this.indexes = schema.indexes().stream().map(RowIndex::new).toList();
        this.defaultRow = new ProfileRow("", schema.emptyRow(), 0);
    }

    /**
     * A profile.
     *
     * @param name its name; empty for the default profile
     * @return its row, null if there is none
     */
    public @Nullable ProfileRow get(String name) {
        return name.isEmpty() ? defaultRow : rows.get(name);
    }

    /**
     * The default profile.
     *
     * @return its row
     */
    public ProfileRow defaultRow() {
        return defaultRow;
    }

    /**
     * All profiles without the default profile.
     *
     * @return a live view
     */
    public Collection<ProfileRow> all() {
        return rows.values();
    }

    /**
     * Publishes a commit. To be called by one thread at a time.
     *
     * @param changes the changes
     */
    public void apply(List<RowChange> changes) {
        long stamp = lock.writeLock();
        try {
            changes.forEach(this::apply);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private void apply(RowChange change) {
        ProfileRow before = change.before();
        ProfileRow after = change.after();
        if (change.name().isEmpty()) {
            defaultRow = after == null ? defaultRow : after;
            return;
        }
        if (after == null) {
            rows.remove(change.name());
        } else {
            rows.put(change.name(), after);
        }
        for (RowIndex index : indexes) {
            if (before != null) {
                index.remove(before);
            }
            if (after != null) {
                index.add(after);
            }
        }
    }

    /**
     * Finds the rows that satisfy a condition.
     *
     * @param condition the condition
     * @param overlay the rows that a transaction has changed, by name; empty for a removed one
     * @param max the most rows to return
     * @return the rows, in no order
     */
    public List<ProfileRow> search(
            Condition condition, Map<String, Optional<ProfileRow>> overlay, long max) {
        return consistently(() -> new Search(this, overlay).run(condition, max));
    }

    private <T> T consistently(Supplier<T> read) {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0) {
            T result = read.get();
            if (lock.validate(stamp)) {
                return result;
            }
        }
        stamp = lock.readLock();
        try {
            return read.get();
        } finally {
            lock.unlockRead(stamp);
        }
    }

    @Nullable RowIndex index(IndexKey key) {
        for (RowIndex index : indexes) {
            if (index.key().equals(key)) {
                return index;
            }
        }
        return null;
    }
}
