package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.profile.store.RowChange;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.slee.CreateException;
import javax.slee.NoSuchObjectLocalException;
import javax.slee.TransactionRolledbackLocalException;
import javax.slee.profile.ProfileAlreadyExistsException;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction does to one profile table. Confined to the transaction's thread.
 *
 * <p>The first change takes the table's lock until the end of the transaction, so commits to a
 * table come one after the other. Who has read a profile, and finds it changed by somebody else
 * when it writes, is rolled back: no update is lost. Reads take no lock. This class is the one
 * place where a commit of profiles happens, in this order: profileStore, unique attributes, events
 * (inside of the transaction), publication (at the commit), passivation (after it). Nothing is left
 * of a rollback. Specification: 9, 10.11, 10.22.
 */
final class TableWork {
    private static final Logger LOG = System.getLogger(TableWork.class.getName());

    private final ProfileTableEntity table;
    private final ActiveTransaction tx;
    private final Map<String, PendingProfile> pending = new LinkedHashMap<>();
    private final Map<String, ProfileRow> seen = new LinkedHashMap<>();
    private final Map<String, ProfileObject> objects = new LinkedHashMap<>();
    private List<RowChange> changes = List.of();
    private boolean postponed;
    private boolean prepared;

    TableWork(ProfileTableEntity table, ActiveTransaction tx) {
        this.table = table;
        this.tx = tx;
        tx.beforeCommit(this::prepare);
        tx.onCommit(this::publish);
        tx.onRollback(() -> table.done(tx));
        tx.afterCommit(this::letGo);
        tx.afterRollback(this::letGo);
    }

    /** The row that the transaction sees, if it has not changed the profile. */
    private ProfileRow committed(String name) {
        ProfileRow row = seen.get(name);
        if (row == null) {
            row = table.store().get(name);
            if (row == null) {
                throw gone(name);
            }
            seen.put(name, row);
        }
        return row;
    }

    private NoSuchObjectLocalException gone(String name) {
        return new NoSuchObjectLocalException(
                "Profile \"" + name + "\" of table " + table.name() + " does not exist any more");
    }

    boolean exists(String name) {
        PendingProfile changed = pending.get(name);
        return changed == null ? table.store().get(name) != null : !changed.isRemoved();
    }

    @Nullable Object read(String name, int attribute) {
        PendingProfile changed = pending.get(name);
        if (changed == null) {
            return table.copy(attribute, committed(name).get(attribute));
        }
        if (changed.isRemoved()) {
            throw gone(name);
        }
        return table.copy(attribute, changed.get(attribute));
    }

    void write(String name, int attribute, @Nullable Object value) {
        changing(name).set(attribute, table.copy(attribute, value));
    }

    private PendingProfile changing(String name) {
        PendingProfile changed = pending.get(name);
        if (changed == null) {
            lock();
            ProfileRow row = table.store().get(name);
            ProfileRow read = seen.get(name);
            if (row == null) {
                throw gone(name);
            }
            if (read != null && read != row) {
                tx.setRollbackOnly();
                throw new TransactionRolledbackLocalException(
                        "Profile \""
                                + name
                                + "\" of table "
                                + table.name()
                                + " was changed by another transaction after this one had read"
                                + " it; try again");
            }
            changed = new PendingProfile(name, row, row.copyOfValues());
            pending.put(name, changed);
        } else if (changed.isRemoved()) {
            throw gone(name);
        }
        return changed;
    }

    private void lock() {
        if (prepared) {
            throw new IllegalStateException(
                    "Table " + table.name() + " cannot be changed: the transaction is committing");
        }
        tx.lock(table.lock());
    }

    /** Adds a profile with the values of the default profile. */
    PendingProfile insert(String name, @Nullable Object[] values)
            throws ProfileAlreadyExistsException {
        lock();
        if (exists(name)) {
            throw new ProfileAlreadyExistsException(
                    "Table " + table.name() + " has a profile named \"" + name + "\" already");
        }
        PendingProfile replaced = pending.get(name);
        ProfileRow before = replaced == null ? null : table.store().get(name);
        PendingProfile added = new PendingProfile(name, before, values);
        pending.put(name, added);
        return added;
    }

    /** Replaces all values of a profile that an administrator has edited. */
    void replace(String name, ProfileRow base, @Nullable Object[] values) {
        seen.put(name, base);
        PendingProfile changed = changing(name);
        for (int i = 0; i < values.length; i++) {
            changed.set(i, values[i]);
        }
    }

    /** Creates a profile for a SLEE component. */
    void create(String name) throws CreateException, ProfileAlreadyExistsException {
        PendingProfile replaced = pending.get(name);
        insert(name, table.store().defaultRow().copyOfValues());
        ProfileObject object = table.objects().pooled();
        object.assign(name, false);
        object.bind(new TransactionValues(this, name), null);
        try {
            object.postCreate();
        } catch (CreateException refused) {
            table.objects().passivate(object);
            if (replaced == null) {
                pending.remove(name);
            } else {
                pending.put(name, replaced);
            }
            throw refused;
        } catch (RuntimeException failure) {
            tx.setRollbackOnly();
            throw failure;
        }
        objects.put(name, object);
    }

    /** Removes a profile; false if there is none. */
    boolean remove(String name) {
        if (!exists(name)) {
            return false;
        }
        ProfileObject object = object(name);
        object.remove();
        objects.remove(name);
        table.objects().toPool(object);
        changing(name).remove();
        return true;
    }

    /** The profile object that serves a profile in this transaction. */
    ProfileObject object(String name) {
        ProfileObject object = objects.get(name);
        if (object == null) {
            object = table.objects().activated(name, new TransactionValues(this, name), null);
            objects.put(name, object);
        }
        return object;
    }

    /** Drops an object that failed; it is never used again. */
    void discard(String name) {
        objects.remove(name);
    }

    List<ProfileRow> search(Condition condition, long max) {
        return table.store().search(condition, overlay(), max);
    }

    Map<String, Optional<ProfileRow>> overlay() {
        Map<String, Optional<ProfileRow>> overlay = new LinkedHashMap<>();
        pending.forEach((name, changed) -> overlay.put(name, changed.row()));
        overlay.remove("");
        return overlay;
    }

    /** Checks what commit would check. */
    void checkUnique() {
        new UniqueAttributes(table, overlay()).check(pending.keySet());
    }

    private void prepare() {
        if (!postponed) {
            // SBBs that were loaded later have their sbbStore to come, and may still change
            // profiles.
            postponed = true;
            tx.beforeCommit(this::prepare);
            return;
        }
        List.copyOf(objects.values()).forEach(ProfileObject::store);
        prepared = true;
        List<RowChange> found = new ArrayList<>();
        pending.values().forEach(changed -> changed.change().ifPresent(found::add));
        changes = List.copyOf(found);
        if (changes.isEmpty()) {
            return;
        }
        try {
            checkUnique();
            table.fireEvents(tx, changes);
        } catch (UniqueAttributeException taken) {
            LOG.log(Level.WARNING, taken.getMessage() + "; the transaction is rolled back");
            tx.setRollbackOnly();
        }
    }

    private void publish() {
        table.done(tx);
        if (!changes.isEmpty()) {
            table.store().apply(changes);
        }
    }

    private void letGo() {
        objects.values().forEach(table.objects()::passivate);
        changes.forEach(change -> table.objects().evict(change.name()));
    }
}
