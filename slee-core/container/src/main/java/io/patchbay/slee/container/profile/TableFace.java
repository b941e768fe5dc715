package io.patchbay.slee.container.profile;

import io.patchbay.slee.container.codegen.contract.profile.ProfileTableAccess;
import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.query.PreparedQuery;
import io.patchbay.slee.container.profile.schema.AttributeValues;
import io.patchbay.slee.container.profile.schema.ProfileAttribute;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.container.profile.store.ProfileRow;
import io.patchbay.slee.container.transaction.ActiveTransaction;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.slee.CreateException;
import javax.slee.InvalidArgumentException;
import javax.slee.profile.AttributeTypeMismatchException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileLocalObject;
import org.jspecify.annotations.Nullable;

/** A profile table as SLEE components use it. Thread-safe. Specification: 10.8. */
final class TableFace implements ProfileTableAccess {
    private final ProfileTableEntity table;

    TableFace(ProfileTableEntity table) {
        this.table = table;
    }

    private ActiveTransaction transaction() {
        return table.room().transactions().mandatory();
    }

    @Override
    public ProfileLocalObject create(String name)
            throws CreateException, ProfileAlreadyExistsException {
        Objects.requireNonNull(name, "profile name is null");
        table.checkWriteable("the profiles");
        ProfileNames.checkProfile(name);
        table.work().create(name);
        return table.localObject(name);
    }

    @Override
    public boolean remove(String name) {
        Objects.requireNonNull(name, "profile name is null");
        table.checkWriteable("the profiles");
        return !name.isEmpty() && table.work().remove(name);
    }

    @Override
    @SuppressWarnings("NullAway") // null is the standard's answer when there is none
    public ProfileLocalObject find(String name) {
        Objects.requireNonNull(name, "profile name is null");
        ActiveTransaction tx = transaction();
        if (name.isEmpty()) {
            return null;
        }
        TableWork work = table.workOf(tx);
        if (work != null) {
            return work.exists(name) ? table.localObject(name) : null;
        }
        ProfileRow row = table.store().get(name);
        return row == null ? null : local(tx, row);
    }

    private ProfileLocalObject local(ActiveTransaction tx, ProfileRow row) {
        RowAccess access = new RowAccess(table, row.name());
        access.saw(tx, row);
        return table.classes().newLocalObject(access);
    }

    @Override
    public Collection<ProfileLocalObject> findAll() {
        return search(new Condition.And(List.of()), Long.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("NullAway") // null is the standard's answer when there is none
    public ProfileLocalObject findProfileByAttribute(String name, Object value) {
        Condition.Match equal = equal(name, value);
        ActiveTransaction tx = transaction();
        if (table.workOf(tx) == null) {
            ProfileRow row = table.store().findOne(equal);
            return row == null ? null : local(tx, row);
        }
        Collection<ProfileLocalObject> found = search(equal, 1);
        return found.isEmpty() ? null : found.iterator().next();
    }

    @Override
    public Collection<ProfileLocalObject> findProfilesByAttribute(String name, Object value) {
        return search(equal(name, value), Long.MAX_VALUE);
    }

    private Condition.Match equal(String name, Object value) {
        Objects.requireNonNull(name, "attribute name is null");
        Objects.requireNonNull(value, "attribute value is null");
        ProfileAttribute attribute = table.schema().find(name);
        if (attribute == null) {
            throw new IllegalArgumentException(
                    "Profiles of table " + table.name() + " have no attribute \"" + name + "\"");
        }
        if (attribute.type().isArray()) {
            throw new IllegalArgumentException(
                    "Profiles of table "
                            + table.name()
                            + " cannot be found by attribute \""
                            + name
                            + "\": it is an array");
        }
        if (!attribute.valueType().isInstance(value)) {
            throw new IllegalArgumentException(
                    AttributeValues.mismatch(attribute, attribute.valueType(), value));
        }
        return new Condition.Match(
                attribute.index(), QueryOperator.EQUALS, value, value, TextRules.NATURAL);
    }

    @Override
    public Collection<ProfileLocalObject> query(int index, @Nullable Object[] arguments) {
        PreparedQuery query = table.queries().get(index);
        try {
            return search(query.bind(arguments), query.maxMatches());
        } catch (InvalidArgumentException | AttributeTypeMismatchException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    private Collection<ProfileLocalObject> search(Condition condition, long max) {
        ActiveTransaction tx = transaction();
        TableWork work = table.workOf(tx);
        List<ProfileRow> rows = table.search(work, condition, max);
        if (rows.size() == 1) {
            return List.of(found(tx, work, rows.getFirst()));
        }
        List<ProfileLocalObject> found = new ArrayList<>(rows.size());
        rows.forEach(row -> found.add(found(tx, work, row)));
        return Collections.unmodifiableList(found);
    }

    private ProfileLocalObject found(
            ActiveTransaction tx, @Nullable TableWork work, ProfileRow row) {
        return work == null ? local(tx, row) : table.localObject(row.name());
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
