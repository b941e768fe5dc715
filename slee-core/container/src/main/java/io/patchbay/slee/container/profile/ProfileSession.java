package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import javax.slee.CreateException;
import javax.slee.InvalidStateException;
import javax.slee.TransactionRolledbackLocalException;
import javax.slee.management.ManagementException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileVerificationException;
import javax.slee.profile.UnrecognizedProfileNameException;
import org.jspecify.annotations.Nullable;

/**
 * An administrator's hold of one profile. Thread-safe: one call at a time.
 *
 * <pre>
 * read-only - edit -> read-write - commit, restore -> read-only; a new profile starts read-write
 * </pre>
 *
 * <p>While it is read-write, the session has values and a profile object of its own. It holds no
 * lock and no transaction between calls, so an administrator who takes a break keeps nobody
 * waiting; if the profile was changed in the meantime, commit refuses. Specification: 10.26.
 */
public final class ProfileSession {
    private final ProfileTableEntity table;
    private final String name;
    private @Nullable ProfileRow base;
    private @Nullable Edit edit;

    /** What a read-write session has. */
    private record Edit(WorkingCopy copy, ProfileObject object) {}

    private ProfileSession(ProfileTableEntity table, String name, @Nullable ProfileRow base) {
        this.table = table;
        this.name = name;
        this.base = base;
    }

    static ProfileSession open(ProfileTableEntity table, String name)
            throws UnrecognizedProfileNameException {
        ProfileRow row = table.store().get(name);
        if (row == null) {
            throw new UnrecognizedProfileNameException(
                    "Profile table " + table.name() + " has no profile named \"" + name + "\"");
        }
        return new ProfileSession(table, name, row);
    }

    static ProfileSession create(ProfileTableEntity table, String name)
            throws ProfileAlreadyExistsException, CreateException {
        if (table.store().get(name) != null) {
            throw new ProfileAlreadyExistsException(
                    "Table " + table.name() + " has a profile named \"" + name + "\" already");
        }
        ProfileSession session = new ProfileSession(table, name, null);
        session.begin();
        return session;
    }

    private void begin() throws CreateException {
        WorkingCopy copy = new WorkingCopy(table, table.store().defaultRow().copyOfValues());
        ProfileObject object = table.objects().pooled();
        object.assign(name, true);
        object.bind(copy, null);
        ActiveTransaction tx = table.room().transactions().begin();
        try {
            object.postCreate();
        } finally {
            table.room().transactions().rollback(tx);
        }
        copy.markDirty();
        edit = new Edit(copy, object);
    }

    /**
     * Whether the values can be changed.
     *
     * @return true in the read-write state
     */
    public synchronized boolean isWriteable() {
        return edit != null;
    }

    /**
     * Whether there are changes that are not committed.
     *
     * @return true if so; a profile that does not exist yet is such a change
     */
    public synchronized boolean isDirty() {
        return edit != null && edit.copy().isDirty();
    }

    /**
     * Whether the profile exists.
     *
     * @return false for a new profile before its first commit, and for one that was removed
     */
    public synchronized boolean exists() {
        return table.store().get(name) != null;
    }

    /**
     * Makes the session read-write.
     *
     * @throws ManagementException if the profile does not exist any more or its code fails
     */
    public synchronized void edit() throws ManagementException {
        if (edit != null) {
            return;
        }
        ProfileRow row = current();
        WorkingCopy copy = new WorkingCopy(table, row.copyOfValues());
        base = row;
        try {
            ProfileObject object = table.room().transactions().required(() -> activated(copy));
            edit = new Edit(copy, object);
        } catch (RuntimeException failure) {
            throw failed("opened for changes", failure);
        }
    }

    private ProfileObject activated(ProfileValues values) {
        ProfileObject object = table.objects().pooled();
        object.assign(name, true);
        object.activate();
        object.bind(values, null);
        object.load();
        return object;
    }

    private ProfileRow current() throws ManagementException {
        ProfileRow row = table.store().get(name);
        if (row == null) {
            throw new ManagementException(this + " does not exist any more: it was removed");
        }
        return row;
    }

    private ManagementException failed(String what, Exception failure) {
        return new ManagementException(
                this + " cannot be " + what + ": " + failure.getMessage(), failure);
    }

    private Edit editing(String what) throws InvalidStateException {
        if (edit == null) {
            throw new InvalidStateException(
                    this + " cannot be " + what + ": it is read-only; call editProfile first");
        }
        return edit;
    }

    /**
     * Verifies and publishes the changes.
     *
     * @throws InvalidStateException if the session is read-only
     * @throws ProfileVerificationException if the profile refuses its values, or a value of a
     *     unique attribute is taken; the session stays read-write
     * @throws ManagementException if the profile was changed or removed meanwhile, or its code
     *     fails
     */
    public synchronized void commit()
            throws InvalidStateException, ProfileVerificationException, ManagementException {
        Edit current = editing("committed");
        ActiveTransaction tx = table.room().transactions().begin();
        boolean ready = false;
        try {
            current.object().store();
            current.object().verify();
            write(tx, current.copy().values());
            ready = true;
        } catch (UniqueAttributeException taken) {
            throw new ProfileVerificationException(taken.getMessage(), taken);
        } catch (ProfileAlreadyExistsException | TransactionRolledbackLocalException conflict) {
            throw failed("committed", conflict);
        } catch (RuntimeException failure) {
            throw failed("committed", failure);
        } finally {
            if (!ready) {
                table.room().transactions().rollback(tx);
            }
        }
        if (!table.room().transactions().commit(tx)) {
            throw new ManagementException(this + " cannot be committed: it was rolled back");
        }
        base = table.store().get(name);
        end(current);
    }

    private void write(ActiveTransaction tx, @Nullable Object[] values)
            throws ProfileAlreadyExistsException {
        TableWork work = table.work(tx);
        if (base == null) {
            work.insert(name, values);
        } else {
            work.replace(name, base, values);
        }
        work.checkUnique();
    }

    private void end(Edit ended) {
        edit = null;
        table.objects().passivate(ended.object());
    }

    /**
     * Drops the changes.
     *
     * @throws InvalidStateException if the session is read-only
     */
    public synchronized void restore() throws InvalidStateException {
        end(editing("restored"));
    }

    /**
     * Ends the session.
     *
     * @throws InvalidStateException if there are changes that are not committed
     */
    public synchronized void close() throws InvalidStateException {
        if (isDirty()) {
            throw new InvalidStateException(
                    this
                            + " cannot be closed: it has changes that are not committed; call"
                            + " commitProfile or restoreProfile first");
        }
        abandon();
    }

    /** Ends the session whatever its state, because the profile is gone. */
    public synchronized void abandon() {
        if (edit != null) {
            end(edit);
        }
    }

    /**
     * Reads an attribute.
     *
     * @param attribute the attribute
     * @return the session's value in the read-write state, else the committed one
     * @throws ManagementException if the profile does not exist any more
     */
    public synchronized @Nullable Object get(ProfileAttribute attribute)
            throws ManagementException {
        return edit != null
                ? edit.copy().get(attribute.index())
                : table.copy(attribute.index(), current().get(attribute.index()));
    }

    /**
     * Writes an attribute.
     *
     * @param attribute the attribute
     * @param value a value that it accepts
     * @throws InvalidStateException if the session is read-only
     */
    public synchronized void set(ProfileAttribute attribute, @Nullable Object value)
            throws InvalidStateException {
        editing("changed").copy().set(attribute.index(), value);
    }

    /**
     * Calls a management method. In the read-only state it may not set attributes.
     *
     * @param method a method of the management interface
     * @param arguments its arguments
     * @return what it returns
     * @throws InvocationTargetException with what the author's method has thrown; what it had
     *     changed is as before
     * @throws ManagementException if the profile does not exist any more
     */
    public synchronized @Nullable Object invoke(Method method, @Nullable Object[] arguments)
            throws InvocationTargetException, ManagementException {
        Edit current = edit;
        ProfileRow row = current == null ? current() : null;
        ActiveTransaction tx = table.room().transactions().begin();
        boolean done = false;
        try {
            Object result =
                    current != null
                            ? call(current.object(), method, arguments, current.copy())
                            : call(row, method, arguments);
            done = true;
            return result;
        } finally {
            if (done) {
                table.room().transactions().commit(tx);
            } else {
                table.room().transactions().rollback(tx);
            }
        }
    }

    private @Nullable Object call(
            @Nullable ProfileRow row, Method method, @Nullable Object[] arguments)
            throws InvocationTargetException {
        ProfileValues values = new RowValues(table, Objects.requireNonNull(row));
        ProfileObject object = activated(values);
        try {
            return call(object, method, arguments);
        } finally {
            table.objects().passivate(object);
        }
    }

    private static @Nullable Object call(
            ProfileObject object, Method method, @Nullable Object[] arguments, WorkingCopy copy)
            throws InvocationTargetException {
        @Nullable Object[] former = copy.values();
        boolean dirty = copy.isDirty();
        try {
            return call(object, method, arguments);
        } catch (InvocationTargetException failure) {
            copy.reset(former, dirty);
            throw failure;
        }
    }

    private static @Nullable Object call(
            ProfileObject object, Method method, @Nullable Object[] arguments)
            throws InvocationTargetException {
        try (var _ = object.call()) {
            return method.invoke(object.concrete(), arguments);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(
                    "The management interface " + method.getDeclaringClass() + " is not public",
                    hidden);
        }
    }

    @Override
    public String toString() {
        return name.isEmpty()
                ? "The default profile of table " + table.name()
                : "Profile \"" + name + "\" of table " + table.name();
    }
}
