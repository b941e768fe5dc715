package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.store.ProfileRow;
import org.jspecify.annotations.Nullable;

/** The values of a committed row, not to be changed. Immutable. Specification: 10.6. */
final class RowValues implements ProfileValues {
    private final ProfileTableEntity table;
    private final ProfileRow row;

    RowValues(ProfileTableEntity table, ProfileRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public @Nullable Object get(int attribute) {
        return table.copy(attribute, row.get(attribute));
    }

    @Override
    public void set(int attribute, @Nullable Object value) {
        throw table.readOnly("attribute " + table.schema().attributes().get(attribute).name());
    }
}
