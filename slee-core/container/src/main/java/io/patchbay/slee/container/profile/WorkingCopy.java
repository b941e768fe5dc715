package io.patchbay.slee.container.profile;

import org.jspecify.annotations.Nullable;

/**
 * The values of a profile that an administrator edits, apart from everybody else's. Confined to its
 * session. Specification: 10.26.
 */
final class WorkingCopy implements ProfileValues {
    private final ProfileTableEntity table;
    private final @Nullable Object[] values;
    private boolean dirty;

    /** Takes the array. */
    WorkingCopy(ProfileTableEntity table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    @Override
    public @Nullable Object get(int attribute) {
        return table.copy(attribute, values[attribute]);
    }

    @Override
    public void set(int attribute, @Nullable Object value) {
        values[attribute] = table.copy(attribute, value);
        dirty = true;
    }

    @Override
    public void markDirty() {
        dirty = true;
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    /** The values; the caller does not change them. */
    @Nullable Object[] values() {
        return values.clone();
    }

    /** Takes back what a failed call has changed. */
    void reset(@Nullable Object[] former, boolean wasDirty) {
        System.arraycopy(former, 0, values, 0, values.length);
        dirty = wasDirty;
    }
}
