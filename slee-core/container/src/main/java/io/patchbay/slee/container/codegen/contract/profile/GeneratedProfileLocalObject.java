package io.patchbay.slee.container.codegen.contract.profile;

import java.util.Objects;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated profile local object. Confined to the transaction that uses it.
 * Specification: 10.7.
 */
public abstract class GeneratedProfileLocalObject implements ProfileLocalObject {

    private final ProfileObjectAccess access;

    /**
     * Makes a local object.
     *
     * @param access the kernel's side
     */
    protected GeneratedProfileLocalObject(ProfileObjectAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The kernel's side.
     *
     * @return what the local object was made with
     */
    public final ProfileObjectAccess slee$access() {
        return access;
    }

    @Override
    public final boolean isIdentical(@Nullable ProfileLocalObject other) {
        return other instanceof GeneratedProfileLocalObject local && same(local.access);
    }

    private boolean same(ProfileObjectAccess other) {
        return access.profileName().equals(other.profileName())
                && access.tableName().equals(other.tableName());
    }

    @Override
    public final String getProfileName() {
        return access.profileName();
    }

    @Override
    public final String getProfileTableName() {
        return access.tableName();
    }

    @Override
    public final ProfileTable getProfileTable() {
        return access.table();
    }

    @Override
    public final void remove() {
        access.remove();
    }

    /** Equal to every local object of the same profile. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GeneratedProfileLocalObject local && same(local.access);
    }

    @Override
    public final int hashCode() {
        return 31 * access.tableName().hashCode() + access.profileName().hashCode();
    }

    @Override
    public final String toString() {
        return "ProfileLocalObject[" + access.tableName() + "/" + access.profileName() + "]";
    }
}
