package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.profile.store.RowChange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile as one transaction has changed it. Confined to the transaction. */
final class PendingProfile {
    private final String name;
    private final @Nullable ProfileRow before;
    private final @Nullable Object[] values;
    private boolean removed;

    PendingProfile(String name, @Nullable ProfileRow before, @Nullable Object[] values) {
        this.name = name;
        this.before = before;
        this.values = values;
    }

    boolean isRemoved() {
        return removed;
    }

    boolean isNew() {
        return before == null;
    }

    void remove() {
        removed = true;
    }

    @Nullable Object get(int attribute) {
        return values[attribute];
    }

    void set(int attribute, @Nullable Object value) {
        values[attribute] = value;
    }

    /** What a search in the transaction sees. */
    Optional<ProfileRow> row() {
        return removed ? Optional.empty() : Optional.of(new ProfileRow(name, values, version()));
    }

    /** What the commit publishes; nothing if the profile came and went in the transaction. */
    Optional<RowChange> change() {
        if (removed && before == null) {
            return Optional.empty();
        }
        ProfileRow after = removed ? null : new ProfileRow(name, values.clone(), version());
        return Optional.of(new RowChange(name, before, after));
    }

    private long version() {
        return before == null ? 1 : before.version() + 1;
    }
}
