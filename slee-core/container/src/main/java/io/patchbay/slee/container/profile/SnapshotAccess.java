package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import io.patchbay.slee.container.profile.store.ProfileRow;
import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;

/**
 * The kernel's side of the snapshot that a profile event carries: one row, whatever comes later.
 * Immutable. Specification: 10.13.
 */
final class SnapshotAccess implements ProfileObjectAccess {
    private final ProfileTableEntity table;
    private final ProfileRow row;

    SnapshotAccess(ProfileTableEntity table, ProfileRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public @Nullable Object get(int field) {
        return table.copy(field, row.get(field));
    }

    @Override
    public void set(int field, @Nullable Object value) {
        throw table.readOnly("the snapshot of profile \"" + row.name() + "\"");
    }

    @Override
    public Object enter() {
        RowValues values = new RowValues(table, row);
        return new BusinessCall(table.objects().activated(row.name(), values, row));
    }

    @Override
    public Object target(Object call) {
        return ((BusinessCall) call).object().concrete();
    }

    @Override
    public void leave(Object call) {
        table.objects().passivate(((BusinessCall) call).end());
    }

    @Override
    public Throwable failed(Object call, Throwable failure) {
        leave(call);
        return failure;
    }

    @Override
    public String profileName() {
        return row.name();
    }

    @Override
    public String tableName() {
        return table.name();
    }

    @Override
    public ProfileTable table() {
        return table.face();
    }

    @Override
    public void remove() {
        throw table.readOnly("the snapshot of profile \"" + row.name() + "\"");
    }
}
