package io.patchbay.slee.container.profile.store;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.schema.IndexKey;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import io.patchbay.slee.container.profile.schema.TextRules;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final RowIndex[][] byAttribute;
    private final StampedLock lock = new StampedLock();
    private volatile ProfileRow defaultRow;

    /**
     * Makes a store with a default profile only.
     *
     * @param schema the attributes and indexes
     */
    public RowStore(ProfileSchema schema) {
        this.indexes = schema.indexes().stream().map(RowIndex::new).toList();
        this.byAttribute =
                schema.attributes().stream()
                        .map(a -> indexesOf(a.index()))
                        .toArray(RowIndex[][]::new);
        this.defaultRow = new ProfileRow("", schema.emptyRow(), 0);
    }

    /** The indexes of an attribute, those that answer equality fastest first. */
    private RowIndex[] indexesOf(int attribute) {
        return indexes.stream()
                .filter(index -> index.key().attribute() == attribute)
                .sorted(Comparator.comparing(index -> index.key().sorted()))
                .toArray(RowIndex[]::new);
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

    /**
     * Finds one committed row by the value of an attribute: the short way for the look-up that
     * every call makes.
     *
     * @param condition a comparison for equality
     * @return a row, null if there is none
     */
    public @Nullable ProfileRow findOne(Condition.Match condition) {
        RowIndex index = equality(condition.attribute(), condition.rules());
        if (index != null) {
            long stamp = lock.tryOptimisticRead();
            ProfileRow row = firstOf(index.named(condition.value()));
            boolean settled = row == null || condition.test(row.values());
            if (stamp != 0 && settled && lock.validate(stamp)) {
                return row;
            }
        }
        List<ProfileRow> found = search(condition, Map.of(), 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    private @Nullable ProfileRow firstOf(Set<String> names) {
        Iterator<String> first = names.iterator();
        return first.hasNext() ? rows.get(first.next()) : null;
    }

    /** An index that answers equality, null if there is none. */
    @Nullable RowIndex equality(int attribute, TextRules rules) {
        for (RowIndex index : byAttribute[attribute]) {
            if (index.key().rules().equals(rules)) {
                return index;
            }
        }
        return null;
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
