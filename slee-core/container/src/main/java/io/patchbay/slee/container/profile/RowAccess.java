package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.contract.profile.ProfileObjectAccess;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.TransactionRolledbackLocalException;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.ReadOnlyProfileException;
import org.jspecify.annotations.Nullable;

/**
 * The kernel's side of a profile local object. Confined to the transaction that uses it; may be
 * kept and used by a later one.
 *
 * <p>Profiles of a read-only specification are read from their row without further ado: within one
 * transaction always from the same one. Others go through the transaction's {@link TableWork}.
 * Specification: 10.7.
 */
final class RowAccess implements ProfileObjectAccess {
    private final ProfileTableEntity table;
    private final String name;
    private @Nullable Seen seen;

    /** The row that a transaction has seen. */
    private record Seen(ActiveTransaction tx, ProfileRow row) {}

    RowAccess(ProfileTableEntity table, String name) {
        this.table = table;
        this.name = name;
    }

    /** Remembers the row that a search has found. */
    void saw(ActiveTransaction tx, ProfileRow row) {
        seen = new Seen(tx, row);
    }

    private ProfileRow row() {
        ActiveTransaction tx = table.room().transactions().mandatory();
        Seen last = seen;
        if (last != null && last.tx().equals(tx)) {
            return last.row();
        }
        ProfileRow row = table.store().get(name);
        if (row == null) {
            throw new NoSuchObjectLocalException(
                    "Profile \"" + name + "\" of table " + table.name() + " does not exist");
        }
        seen = new Seen(tx, row);
        return row;
    }

    @Override
    public @Nullable Object get(int field) {
        return table.isReadOnly()
                ? table.copy(field, row().get(field))
                : table.work().read(name, field);
    }

    @Override
    public void set(int field, @Nullable Object value) {
        table.checkWriteable("attribute " + table.schema().attributes().get(field).name());
        table.work().write(name, field, value);
    }

    @Override
    public Object enter() {
        ActiveTransaction tx = table.room().transactions().mandatory();
        try {
            ProfileObject object =
                    table.isReadOnly()
                            ? table.objects().forReading(row())
                            : table.work().object(name);
            return new BusinessCall(object);
        } catch (NoSuchObjectLocalException gone) {
            throw gone;
        } catch (RuntimeException failure) {
            throw rolledBack(tx, failure);
        }
    }

    @Override
    public Object target(Object call) {
        return ((BusinessCall) call).object().concrete();
    }

    @Override
    public void leave(Object call) {
        ProfileObject object = ((BusinessCall) call).end();
        if (table.isReadOnly()) {
            table.objects().doneReading(object);
        }
    }

    @Override
    public Throwable failed(Object call, Throwable failure) {
        boolean harmless =
                failure instanceof ReadOnlyProfileException
                        || !(failure instanceof RuntimeException || failure instanceof Error);
        if (harmless) {
            leave(call);
            return failure;
        }
        ((BusinessCall) call).end();
        if (!table.isReadOnly()) {
            table.work().discard(name);
        }
        return rolledBack(table.room().transactions().mandatory(), failure);
    }

    private TransactionRolledbackLocalException rolledBack(
            ActiveTransaction tx, Throwable failure) {
        tx.setRollbackOnly();
        return new TransactionRolledbackLocalException(
                "A method of profile \""
                        + name
                        + "\" of table "
                        + table.name()
                        + " failed; the transaction will be rolled back",
                failure);
    }

    @Override
    public String profileName() {
        return name;
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
        if (!table.face().remove(name)) {
            throw new NoSuchObjectLocalException(
                    "Profile \"" + name + "\" of table " + table.name() + " does not exist");
        }
    }
}
