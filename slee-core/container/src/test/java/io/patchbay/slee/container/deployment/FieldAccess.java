package io.patchbay.slee.container.deployment;

import io.patchbay.slee.container.codegen.contract.SbbAccess;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import org.jspecify.annotations.Nullable;

/** A kernel side that keeps one field. Confined to its test. */
final class FieldAccess implements SbbAccess {

    @Nullable Object value;

    @Override
    public @Nullable Object slee$cmp(int field) {
        return value;
    }

    @Override
    public void slee$cmp(int field, @Nullable Object newValue) {
        value = newValue;
    }

    @Override
    public ChildRelation slee$children(int relation) {
        throw new UnsupportedOperationException("children");
    }

    @Override
    public void slee$fire(
            int event,
            @Nullable Object object,
            @Nullable ActivityContextInterface aci,
            @Nullable Address address,
            @Nullable ServiceID service) {
        throw new UnsupportedOperationException("fire");
    }

    @Override
    public Object slee$profileCmp(int method, @Nullable ProfileID id) {
        throw new UnsupportedOperationException("profile");
    }

    @Override
    public ActivityContextInterface slee$narrow(@Nullable ActivityContextInterface aci) {
        throw new UnsupportedOperationException("narrow");
    }

    @Override
    public Object slee$usage(@Nullable String set) {
        throw new UnsupportedOperationException("usage");
    }
}
