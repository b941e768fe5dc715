package io.patchbay.slee.container.codegen.contract;

import java.util.Objects;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated SBB local object. Confined to the transaction that uses it.
 * Specification: 5.5.
 */
public abstract class GeneratedSbbLocalObject implements SbbLocalObject {

    private final LocalObjectAccess access;

    /**
     * Makes a local object.
     *
     * @param access the kernel's side
     */
    protected GeneratedSbbLocalObject(LocalObjectAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The kernel's side.
     *
     * @return what the local object was made with
     */
    public final LocalObjectAccess slee$access() {
        return access;
    }

    @Override
    public final boolean isIdentical(@Nullable SbbLocalObject other) {
        return other instanceof GeneratedSbbLocalObject local && access.sameAs(local.access);
    }

    @Override
    public final byte getSbbPriority() {
        return access.priority();
    }

    @Override
    public final void setSbbPriority(byte priority) {
        access.priority(priority);
    }

    @Override
    public final void remove() {
        access.remove();
    }

    /** Equal to every local object of the same SBB entity. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GeneratedSbbLocalObject local && access.sameAs(local.access);
    }

    @Override
    public final int hashCode() {
        return access.identity().hashCode();
    }

    @Override
    public final String toString() {
        return "SbbLocalObject[" + access.identity() + "]";
    }
}
