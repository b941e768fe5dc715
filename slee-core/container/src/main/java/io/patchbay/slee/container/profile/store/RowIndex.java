package io.patchbay.slee.container.profile.store;

import io.patchbay.slee.container.profile.schema.IndexKey;
import java.lang.reflect.Array;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentHashMap.KeySetView;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of the profiles by the value of one attribute. Read by any thread, written under the
 * store's lock. Null is not indexed; an array is indexed by each of its elements.
 */
final class RowIndex {
    private static final int MOST_IN_SMALL_SET = 8;

    private final IndexKey key;
    private final ConcurrentMap<Object, Set<String>> names;

    RowIndex(IndexKey key) {
        this.key = key;
        this.names = key.sorted() ? new ConcurrentSkipListMap<>() : new ConcurrentHashMap<>();
    }

    IndexKey key() {
        return key;
    }

    void add(ProfileRow row) {
        forEachKey(row, k -> names.merge(k, Set.of(row.name()), (set, x) -> with(set, row.name())));
    }

    void remove(ProfileRow row) {
        forEachKey(row, k -> names.computeIfPresent(k, (x, set) -> without(set, row.name())));
    }

    /** Most values have one profile or a few: they need no map of their own. */
    private static Set<String> with(Set<String> set, String name) {
        if (set instanceof KeySetView) {
            set.add(name);
            return set;
        }
        if (set.size() == MOST_IN_SMALL_SET) {
            Set<String> many = ConcurrentHashMap.newKeySet();
            many.addAll(set);
            many.add(name);
            return many;
        }
        Set<String> more = new HashSet<>(set);
        more.add(name);
        return Set.copyOf(more);
    }

    private static @Nullable Set<String> without(Set<String> set, String name) {
        if (set instanceof KeySetView) {
            set.remove(name);
            return set.isEmpty() ? null : set;
        }
        Set<String> fewer = new HashSet<>(set);
        fewer.remove(name);
        return fewer.isEmpty() ? null : Set.copyOf(fewer);
    }

    private void forEachKey(ProfileRow row, Consumer<Object> action) {
        Object value = row.get(key.attribute());
        if (value == null) {
            return;
        }
        if (!value.getClass().isArray()) {
            action.accept(key.rules().key(value));
            return;
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            Object element = Array.get(value, i);
            if (element != null) {
                action.accept(key.rules().key(element));
            }
        }
    }

    /** The profiles with a value that is equal by the index's rules. */
    Set<String> named(Object value) {
        return names.getOrDefault(key.rules().key(value), Set.of());
    }

    /** The values in their order; null if this index has none. */
    @Nullable ConcurrentNavigableMap<Object, Set<String>> inOrder() {
        return names instanceof ConcurrentNavigableMap<Object, Set<String>> sorted ? sorted : null;
    }
}
