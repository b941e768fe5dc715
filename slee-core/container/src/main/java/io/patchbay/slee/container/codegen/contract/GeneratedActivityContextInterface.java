package io.patchbay.slee.container.codegen.contract;

import java.util.Objects;
import javax.slee.ActivityContextInterface;
import javax.slee.SbbLocalObject;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated implementation of an SBB's own activity context interface. Confined
 * to the transaction that uses it. Specification: 7.5.
 */
public abstract class GeneratedActivityContextInterface implements ActivityContextInterface {

    private final AciAccess access;

    /**
     * Makes a view.
     *
     * @param access the kernel's side
     */
    protected GeneratedActivityContextInterface(AciAccess access) {
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * The kernel's side.
     *
     * @return what the view was made with
     */
    public final AciAccess slee$access() {
        return access;
    }

    @Override
    public final @Nullable Object getActivity() {
        return access.plain().getActivity();
    }

    @Override
    public final void attach(SbbLocalObject sbb) {
        access.plain().attach(sbb);
    }

    @Override
    public final void detach(SbbLocalObject sbb) {
        access.plain().detach(sbb);
    }

    @Override
    public final boolean isAttached(SbbLocalObject sbb) {
        return access.plain().isAttached(sbb);
    }

    @Override
    public final boolean isEnding() {
        return access.plain().isEnding();
    }

    /** Equal to every view of the same activity context. */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (other instanceof GeneratedActivityContextInterface view) {
            return access.plain().equals(view.access.plain());
        }
        return access.plain().equals(other);
    }

    @Override
    public final int hashCode() {
        return access.plain().hashCode();
    }

    @Override
    public final String toString() {
        return access.plain().toString();
    }
}
