package io.patchbay.slee.container.codegen;

import io.patchbay.slee.container.codegen.contract.SbbAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileTableNameException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.Nullable;

/** A kernel side that keeps field values and remembers every request. Confined to its test. */
final class RecordingSbbAccess implements SbbAccess {

    final Map<Integer, @Nullable Object> fields = new HashMap<>();
    final List<List<@Nullable Object>> calls = new ArrayList<>();
    final Map<String, Object> usage = new HashMap<>();
    UnaryOperator<ActivityContextInterface> narrowing = aci -> aci;
    @Nullable ChildRelation relation;
    @Nullable Object profile;

    private void record(@Nullable Object... call) {
        calls.add(Arrays.asList(call));
    }

    @Override
    public @Nullable Object slee$cmp(int field) {
        return fields.get(field);
    }

    @Override
    public void slee$cmp(int field, @Nullable Object value) {
        fields.put(field, value);
    }

    @Override
    public ChildRelation slee$children(int index) {
        record("children", index);
        if (relation == null) {
            throw new IllegalStateException("no relation");
        }
        return relation;
    }

    @Override
    public void slee$fire(
            int event,
            @Nullable Object object,
            @Nullable ActivityContextInterface aci,
            @Nullable Address address,
            @Nullable ServiceID service) {
        record("fire", event, object, aci, address, service);
    }

    @Override
    public Object slee$profileCmp(int method, @Nullable ProfileID id)
            throws UnrecognizedProfileTableNameException {
        record("profile", method, id);
        if (profile == null) {
            throw new UnrecognizedProfileTableNameException("no table");
        }
        return profile;
    }

    @Override
    public ActivityContextInterface slee$narrow(@Nullable ActivityContextInterface aci) {
        record("narrow", aci);
        if (aci == null) {
            throw new NullPointerException("aci");
        }
        return narrowing.apply(aci);
    }

    @Override
    public Object slee$usage(@Nullable String set)
            throws UnrecognizedUsageParameterSetNameException {
        record("usage", set);
        Object found = usage.get(set == null ? "" : set);
        if (found == null) {
            throw new UnrecognizedUsageParameterSetNameException("no set " + set);
        }
        return found;
    }
}
