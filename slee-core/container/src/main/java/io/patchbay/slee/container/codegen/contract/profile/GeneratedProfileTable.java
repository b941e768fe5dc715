package io.patchbay.slee.container.codegen.contract.profile;

import java.util.Collection;
import java.util.Objects;
import javax.slee.CreateException;
import javax.slee.profile.ProfileAlreadyExistsException;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileTable;
import org.jspecify.annotations.Nullable;

/** The base of every generated profile table object. Thread-safe. Specification: 10.8. */
public abstract class GeneratedProfileTable implements ProfileTable {

    private final ProfileTableAccess access;

    /**
     * Makes a table object.
     *
     * @param access the kernel's side
     */
    protected GeneratedProfileTable(ProfileTableAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The kernel's side.
     *
     * @return what the table object was made with
     */
    public final ProfileTableAccess slee$access() {
        return access;
    }

    @Override
    public final ProfileLocalObject create(String name)
            throws CreateException, ProfileAlreadyExistsException {
        return access.create(name);
    }

    @Override
    public final @Nullable ProfileLocalObject find(String name) {
        return access.find(name);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the standard declares it
    public final Collection findAll() {
        return access.findAll();
    }

    @Override
    public final @Nullable ProfileLocalObject findProfileByAttribute(String name, Object value) {
        return access.findProfileByAttribute(name, value);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the standard declares it
    public final Collection findProfilesByAttribute(String name, Object value) {
        return access.findProfilesByAttribute(name, value);
    }

    @Override
    public final boolean remove(String name) {
        return access.remove(name);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GeneratedProfileTable table && access.equals(table.access);
    }

    @Override
    public final int hashCode() {
        return access.hashCode();
    }

    @Override
    public final String toString() {
        return access.toString();
    }
}
