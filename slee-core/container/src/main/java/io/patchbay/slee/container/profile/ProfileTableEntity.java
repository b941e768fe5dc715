package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileLocalObject;
import io.patchbay.slee.container.codegen.contract.profile.GeneratedProfileTable;
import io.patchbay.slee.container.codegen.profile.GeneratedProfileClasses;
import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.query.PreparedQuery;
import io.patchbay.slee.container.profile.schema.ProfileSchema;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.profile.store.RowChange;
import io.patchbay.slee.container.profile.store.RowStore;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.container.transaction.TransactionLock;
import io.patchbay.slee.model.descriptor.SleeVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.slee.profile.ReadOnlyProfileException;
import org.jspecify.annotations.Nullable;

/** One profile table. Thread-safe. Specification: 10.3, 10.8. */
public final class ProfileTableEntity {
    private final GeneratedProfileClasses classes;
    private final ProfileSchema schema;
    private final List<PreparedQuery> queries;
    private final ProfileRoom room;
    private final RowStore store;
    private final TransactionLock lock;
    private final ProfileObjects objects = new ProfileObjects(this);
    private final ConcurrentHashMap<ActiveTransaction, TableWork> works = new ConcurrentHashMap<>();
    private final GeneratedProfileTable face;
    private volatile String name;

    ProfileTableEntity(String name, ProfileSpec spec, ProfileRoom room) {
        this.name = name;
        this.classes = spec.classes();
        this.schema = spec.schema();
        this.queries = spec.queries();
        this.room = room;
        this.store = new RowStore(schema);
        this.lock = new TransactionLock("profile table " + name);
        this.face = classes.newTable(new TableFace(this));
    }

    /**
     * The table's name.
     *
     * @return its present name
     */
    public String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    /**
     * The classes of the table's specification.
     *
     * @return the generated classes
     */
    public GeneratedProfileClasses classes() {
        return classes;
    }

    /**
     * The attributes of the table's profiles.
     *
     * @return the schema
     */
    public ProfileSchema schema() {
        return schema;
    }

    /**
     * The committed profiles.
     *
     * @return the rows
     */
    public RowStore store() {
        return store;
    }

    /**
     * The table as components see it.
     *
     * @return an instance of the declared table interface
     */
    public GeneratedProfileTable face() {
        return face;
    }

    /**
     * The static queries.
     *
     * @return in the order of the descriptor
     */
    public List<PreparedQuery> queries() {
        return queries;
    }

    /**
     * Finds a static query.
     *
     * @param query its name
     * @return the query, if it is declared
     */
    public Optional<PreparedQuery> query(String query) {
        return queries.stream().filter(q -> q.declared().name().equals(query)).findFirst();
    }

    ProfileRoom room() {
        return room;
    }

    TransactionLock lock() {
        return lock;
    }

    ProfileObjects objects() {
        return objects;
    }

    ComponentCall call() {
        return ComponentCall.into(
                classes.types().loader(), room.ports().environment(classes.descriptor().id()));
    }

    /** A local object for components; the profile need not exist. */
    GeneratedProfileLocalObject localObject(String profile) {
        return classes.newLocalObject(new RowAccess(this, profile));
    }

    @Nullable Object copy(int attribute, @Nullable Object value) {
        return schema.values().copy(schema.attributes().get(attribute), value);
    }

    boolean isReadOnly() {
        return schema.descriptor().readOnly();
    }

    void checkWriteable(String what) {
        room.transactions().mandatory();
        if (isReadOnly()) {
            throw readOnly(what);
        }
    }

    /** SLEE 1.0 promised its services another exception than SLEE 1.1. */
    RuntimeException readOnly(String what) {
        String message =
                "Cannot change "
                        + what
                        + " of table "
                        + name
                        + ": profiles of "
                        + classes.descriptor().id()
                        + " are read-only for SLEE components";
        return schema.descriptor().version() == SleeVersion.V1_0
                ? new UnsupportedOperationException(message)
                : new ReadOnlyProfileException(message);
    }

    /** What the transaction of this thread does to the table. */
    TableWork work() {
        return work(room.transactions().mandatory());
    }

    TableWork work(ActiveTransaction tx) {
        TableWork known = works.get(tx);
        if (known != null) {
            return known;
        }
        TableWork work = new TableWork(this, tx);
        works.put(tx, work);
        return work;
    }

    /** The same, null if the transaction has not touched the table. */
    @Nullable TableWork workOf(ActiveTransaction tx) {
        return works.isEmpty() ? null : works.get(tx);
    }

    /** Finds rows as a transaction sees them. */
    List<ProfileRow> search(@Nullable TableWork work, Condition condition, long max) {
        return work == null ? store.search(condition, Map.of(), max) : work.search(condition, max);
    }

    void done(ActiveTransaction tx) {
        works.remove(tx);
    }

    void fireEvents(ActiveTransaction tx, List<RowChange> changes) {
        if (schema.descriptor().eventsEnabled()) {
            new ProfileEvents(this).fire(tx, changes);
        }
    }

    @Override
    public String toString() {
        return "ProfileTable[" + name + "]";
    }
}
